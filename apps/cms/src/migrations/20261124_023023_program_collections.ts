import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_program_collections_sources_strength" AS ENUM('primary', 'secondary');
  CREATE TYPE "public"."enum_program_collections_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__program_collections_v_version_sources_strength" AS ENUM('primary', 'secondary');
  CREATE TYPE "public"."enum__program_collections_v_version_status" AS ENUM('draft', 'published');
  CREATE TABLE "program_collections_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"url" varchar,
  	"strength" "enum_program_collections_sources_strength",
  	"checked_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "program_collections" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"criteria" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"slug" varchar,
  	"review_by" timestamp(3) with time zone,
  	"order" numeric DEFAULT 100,
  	"updated_on" timestamp(3) with time zone,
  	"editor_note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_program_collections_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_program_collections_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"url" varchar,
  	"strength" "enum__program_collections_v_version_sources_strength",
  	"checked_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_program_collections_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_criteria" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_slug" varchar,
  	"version_review_by" timestamp(3) with time zone,
  	"version_order" numeric DEFAULT 100,
  	"version_updated_on" timestamp(3) with time zone,
  	"version_editor_note" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__program_collections_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "program_collections_id" integer;
  ALTER TABLE "program_collections_sources" ADD CONSTRAINT "program_collections_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."program_collections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_program_collections_v_version_sources" ADD CONSTRAINT "_program_collections_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_program_collections_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_program_collections_v" ADD CONSTRAINT "_program_collections_v_parent_id_program_collections_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."program_collections"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "program_collections_sources_order_idx" ON "program_collections_sources" USING btree ("_order");
  CREATE INDEX "program_collections_sources_parent_id_idx" ON "program_collections_sources" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "program_collections_slug_idx" ON "program_collections" USING btree ("slug");
  CREATE INDEX "program_collections_updated_on_idx" ON "program_collections" USING btree ("updated_on");
  CREATE INDEX "program_collections_updated_at_idx" ON "program_collections" USING btree ("updated_at");
  CREATE INDEX "program_collections_created_at_idx" ON "program_collections" USING btree ("created_at");
  CREATE INDEX "program_collections_deleted_at_idx" ON "program_collections" USING btree ("deleted_at");
  CREATE INDEX "program_collections__status_idx" ON "program_collections" USING btree ("_status");
  CREATE INDEX "_program_collections_v_version_sources_order_idx" ON "_program_collections_v_version_sources" USING btree ("_order");
  CREATE INDEX "_program_collections_v_version_sources_parent_id_idx" ON "_program_collections_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_program_collections_v_parent_idx" ON "_program_collections_v" USING btree ("parent_id");
  CREATE INDEX "_program_collections_v_version_version_slug_idx" ON "_program_collections_v" USING btree ("version_slug");
  CREATE INDEX "_program_collections_v_version_version_updated_on_idx" ON "_program_collections_v" USING btree ("version_updated_on");
  CREATE INDEX "_program_collections_v_version_version_updated_at_idx" ON "_program_collections_v" USING btree ("version_updated_at");
  CREATE INDEX "_program_collections_v_version_version_created_at_idx" ON "_program_collections_v" USING btree ("version_created_at");
  CREATE INDEX "_program_collections_v_version_version_deleted_at_idx" ON "_program_collections_v" USING btree ("version_deleted_at");
  CREATE INDEX "_program_collections_v_version_version__status_idx" ON "_program_collections_v" USING btree ("version__status");
  CREATE INDEX "_program_collections_v_created_at_idx" ON "_program_collections_v" USING btree ("created_at");
  CREATE INDEX "_program_collections_v_updated_at_idx" ON "_program_collections_v" USING btree ("updated_at");
  CREATE INDEX "_program_collections_v_latest_idx" ON "_program_collections_v" USING btree ("latest");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_program_collections_fk" FOREIGN KEY ("program_collections_id") REFERENCES "public"."program_collections"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_program_collections_id_idx" ON "payload_locked_documents_rels" USING btree ("program_collections_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "program_collections_sources" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "program_collections" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_program_collections_v_version_sources" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_program_collections_v" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "program_collections_sources" CASCADE;
  DROP TABLE "program_collections" CASCADE;
  DROP TABLE "_program_collections_v_version_sources" CASCADE;
  DROP TABLE "_program_collections_v" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_program_collections_fk";
  
  DROP INDEX "payload_locked_documents_rels_program_collections_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "program_collections_id";
  DROP TYPE "public"."enum_program_collections_sources_strength";
  DROP TYPE "public"."enum_program_collections_status";
  DROP TYPE "public"."enum__program_collections_v_version_sources_strength";
  DROP TYPE "public"."enum__program_collections_v_version_status";`)
}
