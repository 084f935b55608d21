import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

const REVIEWED = [
  'programs',
  'program_collections',
  'institutions',
  'specialties',
  'career_models',
  'visa_statuses',
  'visa_facts',
  'milestones',
  'faqs',
  'guidance',
  'guide_pages',
  'resources',
  'glossary',
] as const

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_programs_review_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum__programs_v_version_review_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum_program_collections_review_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum__program_collections_v_version_review_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum_institutions_review_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum__institutions_v_version_review_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum_specialties_review_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum__specialties_v_version_review_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum_career_models_review_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum__career_models_v_version_review_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum_visa_statuses_review_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum__visa_statuses_v_version_review_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum_visa_facts_review_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum__visa_facts_v_version_review_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum_milestones_review_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum__milestones_v_version_review_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum_faqs_review_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum__faqs_v_version_review_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum_guidance_review_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum__guidance_v_version_review_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum_guide_pages_review_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum__guide_pages_v_version_review_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum_resources_review_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum__resources_v_version_review_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum_glossary_review_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum__glossary_v_version_review_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum_reviews_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TABLE "reviews" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"subject" varchar NOT NULL,
  	"subject_collection" varchar NOT NULL,
  	"subject_id" numeric NOT NULL,
  	"title" varchar,
  	"state" "enum_reviews_state" NOT NULL,
  	"hash" varchar NOT NULL,
  	"requested_by_id" integer,
  	"requested_at" timestamp(3) with time zone,
  	"decided_by_id" integer,
  	"decided_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "reviews_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "review_comments" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"subject" varchar NOT NULL,
  	"version" numeric,
  	"hash" varchar NOT NULL,
  	"text" varchar NOT NULL,
  	"author_id" integer,
  	"author_name" varchar NOT NULL,
  	"resolved_by_name" varchar,
  	"resolved_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "programs" ADD COLUMN "review_state" "enum_programs_review_state";
  ALTER TABLE "_programs_v" ADD COLUMN "version_review_state" "enum__programs_v_version_review_state";
  ALTER TABLE "program_collections" ADD COLUMN "review_state" "enum_program_collections_review_state";
  ALTER TABLE "_program_collections_v" ADD COLUMN "version_review_state" "enum__program_collections_v_version_review_state";
  ALTER TABLE "institutions" ADD COLUMN "review_state" "enum_institutions_review_state";
  ALTER TABLE "_institutions_v" ADD COLUMN "version_review_state" "enum__institutions_v_version_review_state";
  ALTER TABLE "specialties" ADD COLUMN "review_state" "enum_specialties_review_state";
  ALTER TABLE "_specialties_v" ADD COLUMN "version_review_state" "enum__specialties_v_version_review_state";
  ALTER TABLE "career_models" ADD COLUMN "review_state" "enum_career_models_review_state";
  ALTER TABLE "_career_models_v" ADD COLUMN "version_review_state" "enum__career_models_v_version_review_state";
  ALTER TABLE "visa_statuses" ADD COLUMN "review_state" "enum_visa_statuses_review_state";
  ALTER TABLE "_visa_statuses_v" ADD COLUMN "version_review_state" "enum__visa_statuses_v_version_review_state";
  ALTER TABLE "visa_facts" ADD COLUMN "review_state" "enum_visa_facts_review_state";
  ALTER TABLE "_visa_facts_v" ADD COLUMN "version_review_state" "enum__visa_facts_v_version_review_state";
  ALTER TABLE "milestones" ADD COLUMN "review_state" "enum_milestones_review_state";
  ALTER TABLE "_milestones_v" ADD COLUMN "version_review_state" "enum__milestones_v_version_review_state";
  ALTER TABLE "faqs" ADD COLUMN "review_state" "enum_faqs_review_state";
  ALTER TABLE "_faqs_v" ADD COLUMN "version_review_state" "enum__faqs_v_version_review_state";
  ALTER TABLE "guidance" ADD COLUMN "review_state" "enum_guidance_review_state";
  ALTER TABLE "_guidance_v" ADD COLUMN "version_review_state" "enum__guidance_v_version_review_state";
  ALTER TABLE "guide_pages" ADD COLUMN "review_state" "enum_guide_pages_review_state";
  ALTER TABLE "_guide_pages_v" ADD COLUMN "version_review_state" "enum__guide_pages_v_version_review_state";
  ALTER TABLE "resources" ADD COLUMN "review_state" "enum_resources_review_state";
  ALTER TABLE "_resources_v" ADD COLUMN "version_review_state" "enum__resources_v_version_review_state";
  ALTER TABLE "glossary" ADD COLUMN "review_state" "enum_glossary_review_state";
  ALTER TABLE "_glossary_v" ADD COLUMN "version_review_state" "enum__glossary_v_version_review_state";
  ALTER TABLE "reviews" ADD CONSTRAINT "reviews_requested_by_id_users_id_fk" FOREIGN KEY ("requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reviews" ADD CONSTRAINT "reviews_decided_by_id_users_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reviews_rels" ADD CONSTRAINT "reviews_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."reviews"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reviews_rels" ADD CONSTRAINT "reviews_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "review_comments" ADD CONSTRAINT "review_comments_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE UNIQUE INDEX "reviews_subject_idx" ON "reviews" USING btree ("subject");
  CREATE INDEX "reviews_state_idx" ON "reviews" USING btree ("state");
  CREATE INDEX "reviews_requested_by_idx" ON "reviews" USING btree ("requested_by_id");
  CREATE INDEX "reviews_decided_by_idx" ON "reviews" USING btree ("decided_by_id");
  CREATE INDEX "reviews_updated_at_idx" ON "reviews" USING btree ("updated_at");
  CREATE INDEX "reviews_created_at_idx" ON "reviews" USING btree ("created_at");
  CREATE INDEX "reviews_rels_order_idx" ON "reviews_rels" USING btree ("order");
  CREATE INDEX "reviews_rels_parent_idx" ON "reviews_rels" USING btree ("parent_id");
  CREATE INDEX "reviews_rels_path_idx" ON "reviews_rels" USING btree ("path");
  CREATE INDEX "reviews_rels_users_id_idx" ON "reviews_rels" USING btree ("users_id");
  CREATE INDEX "review_comments_subject_idx" ON "review_comments" USING btree ("subject");
  CREATE INDEX "review_comments_author_idx" ON "review_comments" USING btree ("author_id");
  CREATE INDEX "review_comments_updated_at_idx" ON "review_comments" USING btree ("updated_at");
  CREATE INDEX "review_comments_created_at_idx" ON "review_comments" USING btree ("created_at");
  CREATE INDEX "programs_review_state_idx" ON "programs" USING btree ("review_state");
  CREATE INDEX "_programs_v_version_version_review_state_idx" ON "_programs_v" USING btree ("version_review_state");
  CREATE INDEX "program_collections_review_state_idx" ON "program_collections" USING btree ("review_state");
  CREATE INDEX "_program_collections_v_version_version_review_state_idx" ON "_program_collections_v" USING btree ("version_review_state");
  CREATE INDEX "institutions_review_state_idx" ON "institutions" USING btree ("review_state");
  CREATE INDEX "_institutions_v_version_version_review_state_idx" ON "_institutions_v" USING btree ("version_review_state");
  CREATE INDEX "specialties_review_state_idx" ON "specialties" USING btree ("review_state");
  CREATE INDEX "_specialties_v_version_version_review_state_idx" ON "_specialties_v" USING btree ("version_review_state");
  CREATE INDEX "career_models_review_state_idx" ON "career_models" USING btree ("review_state");
  CREATE INDEX "_career_models_v_version_version_review_state_idx" ON "_career_models_v" USING btree ("version_review_state");
  CREATE INDEX "visa_statuses_review_state_idx" ON "visa_statuses" USING btree ("review_state");
  CREATE INDEX "_visa_statuses_v_version_version_review_state_idx" ON "_visa_statuses_v" USING btree ("version_review_state");
  CREATE INDEX "visa_facts_review_state_idx" ON "visa_facts" USING btree ("review_state");
  CREATE INDEX "_visa_facts_v_version_version_review_state_idx" ON "_visa_facts_v" USING btree ("version_review_state");
  CREATE INDEX "milestones_review_state_idx" ON "milestones" USING btree ("review_state");
  CREATE INDEX "_milestones_v_version_version_review_state_idx" ON "_milestones_v" USING btree ("version_review_state");
  CREATE INDEX "faqs_review_state_idx" ON "faqs" USING btree ("review_state");
  CREATE INDEX "_faqs_v_version_version_review_state_idx" ON "_faqs_v" USING btree ("version_review_state");
  CREATE INDEX "guidance_review_state_idx" ON "guidance" USING btree ("review_state");
  CREATE INDEX "_guidance_v_version_version_review_state_idx" ON "_guidance_v" USING btree ("version_review_state");
  CREATE INDEX "guide_pages_review_state_idx" ON "guide_pages" USING btree ("review_state");
  CREATE INDEX "_guide_pages_v_version_version_review_state_idx" ON "_guide_pages_v" USING btree ("version_review_state");
  CREATE INDEX "resources_review_state_idx" ON "resources" USING btree ("review_state");
  CREATE INDEX "_resources_v_version_version_review_state_idx" ON "_resources_v" USING btree ("version_review_state");
  CREATE INDEX "glossary_review_state_idx" ON "glossary" USING btree ("review_state");
  CREATE INDEX "_glossary_v_version_version_review_state_idx" ON "_glossary_v" USING btree ("version_review_state");`)

  // What readers have is published, everything else a draft that nobody was asked about. Old versions stay without a word.
  for (const table of REVIEWED) {
    await db.execute(sql`
      UPDATE ${sql.identifier(table)} SET "review_state" =
        (CASE WHEN "_status"::text = 'published' THEN 'published' ELSE 'draft' END)::${sql.raw(`"enum_${table}_review_state"`)};
      UPDATE ${sql.identifier(`_${table}_v`)} SET "version_review_state" =
        (CASE WHEN "version__status"::text = 'published' THEN 'published' ELSE 'draft' END)::${sql.raw(`"enum__${table}_v_version_review_state"`)}
        WHERE "latest";`)
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "reviews" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "reviews_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "review_comments" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "reviews" CASCADE;
  DROP TABLE "reviews_rels" CASCADE;
  DROP TABLE "review_comments" CASCADE;
  DROP INDEX "programs_review_state_idx";
  DROP INDEX "_programs_v_version_version_review_state_idx";
  DROP INDEX "program_collections_review_state_idx";
  DROP INDEX "_program_collections_v_version_version_review_state_idx";
  DROP INDEX "institutions_review_state_idx";
  DROP INDEX "_institutions_v_version_version_review_state_idx";
  DROP INDEX "specialties_review_state_idx";
  DROP INDEX "_specialties_v_version_version_review_state_idx";
  DROP INDEX "career_models_review_state_idx";
  DROP INDEX "_career_models_v_version_version_review_state_idx";
  DROP INDEX "visa_statuses_review_state_idx";
  DROP INDEX "_visa_statuses_v_version_version_review_state_idx";
  DROP INDEX "visa_facts_review_state_idx";
  DROP INDEX "_visa_facts_v_version_version_review_state_idx";
  DROP INDEX "milestones_review_state_idx";
  DROP INDEX "_milestones_v_version_version_review_state_idx";
  DROP INDEX "faqs_review_state_idx";
  DROP INDEX "_faqs_v_version_version_review_state_idx";
  DROP INDEX "guidance_review_state_idx";
  DROP INDEX "_guidance_v_version_version_review_state_idx";
  DROP INDEX "guide_pages_review_state_idx";
  DROP INDEX "_guide_pages_v_version_version_review_state_idx";
  DROP INDEX "resources_review_state_idx";
  DROP INDEX "_resources_v_version_version_review_state_idx";
  DROP INDEX "glossary_review_state_idx";
  DROP INDEX "_glossary_v_version_version_review_state_idx";
  ALTER TABLE "programs" DROP COLUMN "review_state";
  ALTER TABLE "_programs_v" DROP COLUMN "version_review_state";
  ALTER TABLE "program_collections" DROP COLUMN "review_state";
  ALTER TABLE "_program_collections_v" DROP COLUMN "version_review_state";
  ALTER TABLE "institutions" DROP COLUMN "review_state";
  ALTER TABLE "_institutions_v" DROP COLUMN "version_review_state";
  ALTER TABLE "specialties" DROP COLUMN "review_state";
  ALTER TABLE "_specialties_v" DROP COLUMN "version_review_state";
  ALTER TABLE "career_models" DROP COLUMN "review_state";
  ALTER TABLE "_career_models_v" DROP COLUMN "version_review_state";
  ALTER TABLE "visa_statuses" DROP COLUMN "review_state";
  ALTER TABLE "_visa_statuses_v" DROP COLUMN "version_review_state";
  ALTER TABLE "visa_facts" DROP COLUMN "review_state";
  ALTER TABLE "_visa_facts_v" DROP COLUMN "version_review_state";
  ALTER TABLE "milestones" DROP COLUMN "review_state";
  ALTER TABLE "_milestones_v" DROP COLUMN "version_review_state";
  ALTER TABLE "faqs" DROP COLUMN "review_state";
  ALTER TABLE "_faqs_v" DROP COLUMN "version_review_state";
  ALTER TABLE "guidance" DROP COLUMN "review_state";
  ALTER TABLE "_guidance_v" DROP COLUMN "version_review_state";
  ALTER TABLE "guide_pages" DROP COLUMN "review_state";
  ALTER TABLE "_guide_pages_v" DROP COLUMN "version_review_state";
  ALTER TABLE "resources" DROP COLUMN "review_state";
  ALTER TABLE "_resources_v" DROP COLUMN "version_review_state";
  ALTER TABLE "glossary" DROP COLUMN "review_state";
  ALTER TABLE "_glossary_v" DROP COLUMN "version_review_state";
  DROP TYPE "public"."enum_programs_review_state";
  DROP TYPE "public"."enum__programs_v_version_review_state";
  DROP TYPE "public"."enum_program_collections_review_state";
  DROP TYPE "public"."enum__program_collections_v_version_review_state";
  DROP TYPE "public"."enum_institutions_review_state";
  DROP TYPE "public"."enum__institutions_v_version_review_state";
  DROP TYPE "public"."enum_specialties_review_state";
  DROP TYPE "public"."enum__specialties_v_version_review_state";
  DROP TYPE "public"."enum_career_models_review_state";
  DROP TYPE "public"."enum__career_models_v_version_review_state";
  DROP TYPE "public"."enum_visa_statuses_review_state";
  DROP TYPE "public"."enum__visa_statuses_v_version_review_state";
  DROP TYPE "public"."enum_visa_facts_review_state";
  DROP TYPE "public"."enum__visa_facts_v_version_review_state";
  DROP TYPE "public"."enum_milestones_review_state";
  DROP TYPE "public"."enum__milestones_v_version_review_state";
  DROP TYPE "public"."enum_faqs_review_state";
  DROP TYPE "public"."enum__faqs_v_version_review_state";
  DROP TYPE "public"."enum_guidance_review_state";
  DROP TYPE "public"."enum__guidance_v_version_review_state";
  DROP TYPE "public"."enum_guide_pages_review_state";
  DROP TYPE "public"."enum__guide_pages_v_version_review_state";
  DROP TYPE "public"."enum_resources_review_state";
  DROP TYPE "public"."enum__resources_v_version_review_state";
  DROP TYPE "public"."enum_glossary_review_state";
  DROP TYPE "public"."enum__glossary_v_version_review_state";
  DROP TYPE "public"."enum_reviews_state";`)
}
