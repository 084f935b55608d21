import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_reader_questions_topic" AS ENUM('choosing', 'visa', 'hours', 'applying', 'fellowship', 'career', 'well-being');
  CREATE TYPE "public"."enum_reader_questions_visa" AS ENUM('j-1', 'h-1b', 'o-1', 'permanent-resident', 'ead', 'citizen', 'undecided');
  CREATE TYPE "public"."enum_reader_questions_stage" AS ENUM('before-residency', 'residency', 'fellowship', 'career');
  CREATE TYPE "public"."enum_reader_questions_state" AS ENUM('new', 'in-answer', 'answered', 'set-aside', 'spam');
  CREATE TABLE "reader_questions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"question" varchar,
  	"topic" "enum_reader_questions_topic",
  	"visa" "enum_reader_questions_visa",
  	"stage" "enum_reader_questions_stage",
  	"state" "enum_reader_questions_state" DEFAULT 'new' NOT NULL,
  	"faq_id" integer,
  	"note" varchar,
  	"settled_by_id" integer,
  	"settled_at" timestamp(3) with time zone,
  	"words_erased_at" timestamp(3) with time zone,
  	"fingerprint" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "faq_votes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"faq_id" integer NOT NULL,
  	"version_on" timestamp(3) with time zone NOT NULL,
  	"helpful" numeric DEFAULT 0 NOT NULL,
  	"not_helpful" numeric DEFAULT 0 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "reader_questions_id" integer;
  ALTER TABLE "reader_questions" ADD CONSTRAINT "reader_questions_faq_id_faqs_id_fk" FOREIGN KEY ("faq_id") REFERENCES "public"."faqs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reader_questions" ADD CONSTRAINT "reader_questions_settled_by_id_users_id_fk" FOREIGN KEY ("settled_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "faq_votes" ADD CONSTRAINT "faq_votes_faq_id_faqs_id_fk" FOREIGN KEY ("faq_id") REFERENCES "public"."faqs"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "reader_questions_state_idx" ON "reader_questions" USING btree ("state");
  CREATE INDEX "reader_questions_faq_idx" ON "reader_questions" USING btree ("faq_id");
  CREATE INDEX "reader_questions_settled_by_idx" ON "reader_questions" USING btree ("settled_by_id");
  CREATE INDEX "reader_questions_settled_at_idx" ON "reader_questions" USING btree ("settled_at");
  CREATE UNIQUE INDEX "reader_questions_fingerprint_idx" ON "reader_questions" USING btree ("fingerprint");
  CREATE INDEX "reader_questions_updated_at_idx" ON "reader_questions" USING btree ("updated_at");
  CREATE INDEX "reader_questions_created_at_idx" ON "reader_questions" USING btree ("created_at");
  CREATE INDEX "faq_votes_faq_idx" ON "faq_votes" USING btree ("faq_id");
  CREATE INDEX "faq_votes_helpful_idx" ON "faq_votes" USING btree ("helpful");
  CREATE INDEX "faq_votes_not_helpful_idx" ON "faq_votes" USING btree ("not_helpful");
  CREATE INDEX "faq_votes_updated_at_idx" ON "faq_votes" USING btree ("updated_at");
  CREATE INDEX "faq_votes_created_at_idx" ON "faq_votes" USING btree ("created_at");
  CREATE UNIQUE INDEX "faq_versionOn_idx" ON "faq_votes" USING btree ("faq_id","version_on");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_reader_questions_fk" FOREIGN KEY ("reader_questions_id") REFERENCES "public"."reader_questions"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_reader_questions_id_idx" ON "payload_locked_documents_rels" USING btree ("reader_questions_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "reader_questions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "faq_votes" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "reader_questions" CASCADE;
  DROP TABLE "faq_votes" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_reader_questions_fk";
  
  DROP INDEX "payload_locked_documents_rels_reader_questions_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "reader_questions_id";
  DROP TYPE "public"."enum_reader_questions_topic";
  DROP TYPE "public"."enum_reader_questions_visa";
  DROP TYPE "public"."enum_reader_questions_stage";
  DROP TYPE "public"."enum_reader_questions_state";`)
}
