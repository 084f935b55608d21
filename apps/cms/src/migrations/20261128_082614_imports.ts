import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_import_runs_state" AS ENUM('reading', 'writing', 'planned', 'applied', 'nothing-to-do', 'has-problems', 'refused', 'failed');
  CREATE TABLE "import_runs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"file_name" varchar NOT NULL,
  	"kind" varchar NOT NULL,
  	"state" "enum_import_runs_state" NOT NULL,
  	"is_dry_run" boolean DEFAULT false NOT NULL,
  	"who_name" varchar NOT NULL,
  	"who_id" numeric,
  	"checksum" varchar NOT NULL,
  	"bytes" numeric NOT NULL,
  	"chosen" jsonb,
  	"progress" jsonb,
  	"refusals" jsonb,
  	"counts" jsonb,
  	"report" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE INDEX "import_runs_kind_idx" ON "import_runs" USING btree ("kind");
  CREATE INDEX "import_runs_state_idx" ON "import_runs" USING btree ("state");
  CREATE INDEX "import_runs_checksum_idx" ON "import_runs" USING btree ("checksum");
  CREATE INDEX "import_runs_updated_at_idx" ON "import_runs" USING btree ("updated_at");
  CREATE INDEX "import_runs_created_at_idx" ON "import_runs" USING btree ("created_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "import_runs" CASCADE;
  DROP TYPE "public"."enum_import_runs_state";`)
}
