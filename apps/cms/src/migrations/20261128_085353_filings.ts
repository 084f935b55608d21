import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_employer_matches_decision" AS ENUM('open', 'confirmed', 'rejected');
  CREATE TYPE "public"."enum_employer_matches_band" AS ENUM('proposed', 'weak');
  CREATE TYPE "public"."enum_filing_periods_dataset" AS ENUM('uscis-h1b-employer', 'dol-lca-trainee');
  CREATE TABLE "employer_matches" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"filed_as" varchar NOT NULL,
  	"employer_key" varchar NOT NULL,
  	"spellings" jsonb,
  	"state" varchar,
  	"cities" jsonb,
  	"tax_ids" jsonb,
  	"industry" varchar,
  	"decision" "enum_employer_matches_decision" NOT NULL,
  	"institution_id" integer,
  	"confidence" numeric,
  	"band" "enum_employer_matches_band",
  	"reasons" jsonb,
  	"others" jsonb,
  	"refused" jsonb,
  	"seen" jsonb,
  	"decided_by_id" integer,
  	"decided_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "filing_periods" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"dataset" "enum_filing_periods_dataset" NOT NULL,
  	"period" varchar NOT NULL,
  	"rows" numeric NOT NULL,
  	"file_name" varchar NOT NULL,
  	"checksum" varchar NOT NULL,
  	"imported_on" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "institutions_filings" ADD COLUMN "continuing" numeric;
  ALTER TABLE "institutions_filings" ADD COLUMN "denied" numeric;
  ALTER TABLE "institutions_filings" ADD COLUMN "other_titles" numeric;
  ALTER TABLE "institutions_filings" ADD COLUMN "pay_from" numeric;
  ALTER TABLE "institutions_filings" ADD COLUMN "pay_to" numeric;
  ALTER TABLE "institutions_filings" ADD COLUMN "filed_as" varchar;
  ALTER TABLE "_institutions_v_version_filings" ADD COLUMN "continuing" numeric;
  ALTER TABLE "_institutions_v_version_filings" ADD COLUMN "denied" numeric;
  ALTER TABLE "_institutions_v_version_filings" ADD COLUMN "other_titles" numeric;
  ALTER TABLE "_institutions_v_version_filings" ADD COLUMN "pay_from" numeric;
  ALTER TABLE "_institutions_v_version_filings" ADD COLUMN "pay_to" numeric;
  ALTER TABLE "_institutions_v_version_filings" ADD COLUMN "filed_as" varchar;
  ALTER TABLE "employer_matches" ADD CONSTRAINT "employer_matches_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "employer_matches" ADD CONSTRAINT "employer_matches_decided_by_id_users_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE UNIQUE INDEX "employer_matches_employer_key_idx" ON "employer_matches" USING btree ("employer_key");
  CREATE INDEX "employer_matches_decision_idx" ON "employer_matches" USING btree ("decision");
  CREATE INDEX "employer_matches_institution_idx" ON "employer_matches" USING btree ("institution_id");
  CREATE INDEX "employer_matches_confidence_idx" ON "employer_matches" USING btree ("confidence");
  CREATE INDEX "employer_matches_decided_by_idx" ON "employer_matches" USING btree ("decided_by_id");
  CREATE INDEX "employer_matches_updated_at_idx" ON "employer_matches" USING btree ("updated_at");
  CREATE INDEX "employer_matches_created_at_idx" ON "employer_matches" USING btree ("created_at");
  CREATE INDEX "filing_periods_period_idx" ON "filing_periods" USING btree ("period");
  CREATE INDEX "filing_periods_updated_at_idx" ON "filing_periods" USING btree ("updated_at");
  CREATE INDEX "filing_periods_created_at_idx" ON "filing_periods" USING btree ("created_at");
  CREATE UNIQUE INDEX "dataset_period_idx" ON "filing_periods" USING btree ("dataset","period");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "employer_matches" CASCADE;
  DROP TABLE "filing_periods" CASCADE;
  ALTER TABLE "institutions_filings" DROP COLUMN "continuing";
  ALTER TABLE "institutions_filings" DROP COLUMN "denied";
  ALTER TABLE "institutions_filings" DROP COLUMN "other_titles";
  ALTER TABLE "institutions_filings" DROP COLUMN "pay_from";
  ALTER TABLE "institutions_filings" DROP COLUMN "pay_to";
  ALTER TABLE "institutions_filings" DROP COLUMN "filed_as";
  ALTER TABLE "_institutions_v_version_filings" DROP COLUMN "continuing";
  ALTER TABLE "_institutions_v_version_filings" DROP COLUMN "denied";
  ALTER TABLE "_institutions_v_version_filings" DROP COLUMN "other_titles";
  ALTER TABLE "_institutions_v_version_filings" DROP COLUMN "pay_from";
  ALTER TABLE "_institutions_v_version_filings" DROP COLUMN "pay_to";
  ALTER TABLE "_institutions_v_version_filings" DROP COLUMN "filed_as";
  DROP TYPE "public"."enum_employer_matches_decision";
  DROP TYPE "public"."enum_employer_matches_band";
  DROP TYPE "public"."enum_filing_periods_dataset";`)
}
