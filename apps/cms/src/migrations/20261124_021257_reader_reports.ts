import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_reader_reports_kind" AS ENUM('wrong', 'known', 'closed');
  CREATE TYPE "public"."enum_reader_reports_known_from" AS ENUM('website', 'staff', 'experience', 'other');
  CREATE TYPE "public"."enum_reader_reports_state" AS ENUM('open', 'accepted', 'declined', 'spam');
  CREATE TABLE "reader_reports" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"program_id" integer,
  	"fact" varchar,
  	"kind" "enum_reader_reports_kind" NOT NULL,
  	"stated_then" varchar,
  	"says" varchar,
  	"known_from" "enum_reader_reports_known_from" NOT NULL,
  	"source_url" varchar,
  	"seen_on" timestamp(3) with time zone,
  	"remark" varchar,
  	"state" "enum_reader_reports_state" DEFAULT 'open' NOT NULL,
  	"decision_note" varchar,
  	"decided_by_id" integer,
  	"decided_at" timestamp(3) with time zone,
  	"words_erased_at" timestamp(3) with time zone,
  	"fingerprint" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "reader_reports_id" integer;
  ALTER TABLE "reader_reports" ADD CONSTRAINT "reader_reports_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reader_reports" ADD CONSTRAINT "reader_reports_decided_by_id_users_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "reader_reports_program_idx" ON "reader_reports" USING btree ("program_id");
  CREATE INDEX "reader_reports_fact_idx" ON "reader_reports" USING btree ("fact");
  CREATE INDEX "reader_reports_state_idx" ON "reader_reports" USING btree ("state");
  CREATE INDEX "reader_reports_decided_by_idx" ON "reader_reports" USING btree ("decided_by_id");
  CREATE INDEX "reader_reports_decided_at_idx" ON "reader_reports" USING btree ("decided_at");
  CREATE UNIQUE INDEX "reader_reports_fingerprint_idx" ON "reader_reports" USING btree ("fingerprint");
  CREATE INDEX "reader_reports_updated_at_idx" ON "reader_reports" USING btree ("updated_at");
  CREATE INDEX "reader_reports_created_at_idx" ON "reader_reports" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_reader_reports_fk" FOREIGN KEY ("reader_reports_id") REFERENCES "public"."reader_reports"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_reader_reports_id_idx" ON "payload_locked_documents_rels" USING btree ("reader_reports_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "reader_reports" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "reader_reports" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_reader_reports_fk";
  
  DROP INDEX "payload_locked_documents_rels_reader_reports_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "reader_reports_id";
  DROP TYPE "public"."enum_reader_reports_kind";
  DROP TYPE "public"."enum_reader_reports_known_from";
  DROP TYPE "public"."enum_reader_reports_state";`)
}
