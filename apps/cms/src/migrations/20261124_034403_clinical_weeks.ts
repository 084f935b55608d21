import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_specialties_clinical_week_hours_evidence" AS ENUM('sourced', 'editorial-estimate', 'no-guidance');
  CREATE TYPE "public"."enum_specialties_clinical_week_nights_evidence" AS ENUM('sourced', 'editorial-estimate', 'no-guidance');
  CREATE TYPE "public"."enum_specialties_clinical_week_call_days_evidence" AS ENUM('sourced', 'editorial-estimate', 'no-guidance');
  CREATE TYPE "public"."enum_specialties_clinical_week_remote_share_evidence" AS ENUM('sourced', 'editorial-estimate', 'no-guidance');
  CREATE TYPE "public"."enum__specialties_v_version_clinical_week_hours_evidence" AS ENUM('sourced', 'editorial-estimate', 'no-guidance');
  CREATE TYPE "public"."enum__specialties_v_version_clinical_week_nights_evidence" AS ENUM('sourced', 'editorial-estimate', 'no-guidance');
  CREATE TYPE "public"."enum__specialties_v_version_clinical_week_call_days_evidence" AS ENUM('sourced', 'editorial-estimate', 'no-guidance');
  CREATE TYPE "public"."enum__specialties_v_version_clinical_week_remote_share_evidence" AS ENUM('sourced', 'editorial-estimate', 'no-guidance');
  CREATE TYPE "public"."enum_career_models_nights_per_month_evidence" AS ENUM('sourced', 'editorial-estimate', 'no-guidance');
  CREATE TYPE "public"."enum_career_models_call_days_per_month_evidence" AS ENUM('sourced', 'editorial-estimate', 'no-guidance');
  CREATE TYPE "public"."enum__career_models_v_version_nights_per_month_evidence" AS ENUM('sourced', 'editorial-estimate', 'no-guidance');
  CREATE TYPE "public"."enum__career_models_v_version_call_days_per_month_evidence" AS ENUM('sourced', 'editorial-estimate', 'no-guidance');
  ALTER TABLE "specialties" ADD COLUMN "clinical_week_hours_low" numeric;
  ALTER TABLE "specialties" ADD COLUMN "clinical_week_hours_high" numeric;
  ALTER TABLE "specialties" ADD COLUMN "clinical_week_hours_evidence" "enum_specialties_clinical_week_hours_evidence" DEFAULT 'no-guidance';
  ALTER TABLE "specialties" ADD COLUMN "clinical_week_nights_low" numeric;
  ALTER TABLE "specialties" ADD COLUMN "clinical_week_nights_high" numeric;
  ALTER TABLE "specialties" ADD COLUMN "clinical_week_nights_evidence" "enum_specialties_clinical_week_nights_evidence" DEFAULT 'no-guidance';
  ALTER TABLE "specialties" ADD COLUMN "clinical_week_call_days_low" numeric;
  ALTER TABLE "specialties" ADD COLUMN "clinical_week_call_days_high" numeric;
  ALTER TABLE "specialties" ADD COLUMN "clinical_week_call_days_evidence" "enum_specialties_clinical_week_call_days_evidence" DEFAULT 'no-guidance';
  ALTER TABLE "specialties" ADD COLUMN "clinical_week_remote_share_low" numeric;
  ALTER TABLE "specialties" ADD COLUMN "clinical_week_remote_share_high" numeric;
  ALTER TABLE "specialties" ADD COLUMN "clinical_week_remote_share_evidence" "enum_specialties_clinical_week_remote_share_evidence" DEFAULT 'no-guidance';
  ALTER TABLE "specialties" ADD COLUMN "clinical_week_note" varchar;
  ALTER TABLE "_specialties_v" ADD COLUMN "version_clinical_week_hours_low" numeric;
  ALTER TABLE "_specialties_v" ADD COLUMN "version_clinical_week_hours_high" numeric;
  ALTER TABLE "_specialties_v" ADD COLUMN "version_clinical_week_hours_evidence" "enum__specialties_v_version_clinical_week_hours_evidence" DEFAULT 'no-guidance';
  ALTER TABLE "_specialties_v" ADD COLUMN "version_clinical_week_nights_low" numeric;
  ALTER TABLE "_specialties_v" ADD COLUMN "version_clinical_week_nights_high" numeric;
  ALTER TABLE "_specialties_v" ADD COLUMN "version_clinical_week_nights_evidence" "enum__specialties_v_version_clinical_week_nights_evidence" DEFAULT 'no-guidance';
  ALTER TABLE "_specialties_v" ADD COLUMN "version_clinical_week_call_days_low" numeric;
  ALTER TABLE "_specialties_v" ADD COLUMN "version_clinical_week_call_days_high" numeric;
  ALTER TABLE "_specialties_v" ADD COLUMN "version_clinical_week_call_days_evidence" "enum__specialties_v_version_clinical_week_call_days_evidence" DEFAULT 'no-guidance';
  ALTER TABLE "_specialties_v" ADD COLUMN "version_clinical_week_remote_share_low" numeric;
  ALTER TABLE "_specialties_v" ADD COLUMN "version_clinical_week_remote_share_high" numeric;
  ALTER TABLE "_specialties_v" ADD COLUMN "version_clinical_week_remote_share_evidence" "enum__specialties_v_version_clinical_week_remote_share_evidence" DEFAULT 'no-guidance';
  ALTER TABLE "_specialties_v" ADD COLUMN "version_clinical_week_note" varchar;
  ALTER TABLE "career_models" ADD COLUMN "nights_per_month_low" numeric;
  ALTER TABLE "career_models" ADD COLUMN "nights_per_month_high" numeric;
  ALTER TABLE "career_models" ADD COLUMN "nights_per_month_evidence" "enum_career_models_nights_per_month_evidence" DEFAULT 'no-guidance';
  ALTER TABLE "career_models" ADD COLUMN "call_days_per_month_low" numeric;
  ALTER TABLE "career_models" ADD COLUMN "call_days_per_month_high" numeric;
  ALTER TABLE "career_models" ADD COLUMN "call_days_per_month_evidence" "enum_career_models_call_days_per_month_evidence" DEFAULT 'no-guidance';
  ALTER TABLE "_career_models_v" ADD COLUMN "version_nights_per_month_low" numeric;
  ALTER TABLE "_career_models_v" ADD COLUMN "version_nights_per_month_high" numeric;
  ALTER TABLE "_career_models_v" ADD COLUMN "version_nights_per_month_evidence" "enum__career_models_v_version_nights_per_month_evidence" DEFAULT 'no-guidance';
  ALTER TABLE "_career_models_v" ADD COLUMN "version_call_days_per_month_low" numeric;
  ALTER TABLE "_career_models_v" ADD COLUMN "version_call_days_per_month_high" numeric;
  ALTER TABLE "_career_models_v" ADD COLUMN "version_call_days_per_month_evidence" "enum__career_models_v_version_call_days_per_month_evidence" DEFAULT 'no-guidance';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "specialties" DROP COLUMN "clinical_week_hours_low";
  ALTER TABLE "specialties" DROP COLUMN "clinical_week_hours_high";
  ALTER TABLE "specialties" DROP COLUMN "clinical_week_hours_evidence";
  ALTER TABLE "specialties" DROP COLUMN "clinical_week_nights_low";
  ALTER TABLE "specialties" DROP COLUMN "clinical_week_nights_high";
  ALTER TABLE "specialties" DROP COLUMN "clinical_week_nights_evidence";
  ALTER TABLE "specialties" DROP COLUMN "clinical_week_call_days_low";
  ALTER TABLE "specialties" DROP COLUMN "clinical_week_call_days_high";
  ALTER TABLE "specialties" DROP COLUMN "clinical_week_call_days_evidence";
  ALTER TABLE "specialties" DROP COLUMN "clinical_week_remote_share_low";
  ALTER TABLE "specialties" DROP COLUMN "clinical_week_remote_share_high";
  ALTER TABLE "specialties" DROP COLUMN "clinical_week_remote_share_evidence";
  ALTER TABLE "specialties" DROP COLUMN "clinical_week_note";
  ALTER TABLE "_specialties_v" DROP COLUMN "version_clinical_week_hours_low";
  ALTER TABLE "_specialties_v" DROP COLUMN "version_clinical_week_hours_high";
  ALTER TABLE "_specialties_v" DROP COLUMN "version_clinical_week_hours_evidence";
  ALTER TABLE "_specialties_v" DROP COLUMN "version_clinical_week_nights_low";
  ALTER TABLE "_specialties_v" DROP COLUMN "version_clinical_week_nights_high";
  ALTER TABLE "_specialties_v" DROP COLUMN "version_clinical_week_nights_evidence";
  ALTER TABLE "_specialties_v" DROP COLUMN "version_clinical_week_call_days_low";
  ALTER TABLE "_specialties_v" DROP COLUMN "version_clinical_week_call_days_high";
  ALTER TABLE "_specialties_v" DROP COLUMN "version_clinical_week_call_days_evidence";
  ALTER TABLE "_specialties_v" DROP COLUMN "version_clinical_week_remote_share_low";
  ALTER TABLE "_specialties_v" DROP COLUMN "version_clinical_week_remote_share_high";
  ALTER TABLE "_specialties_v" DROP COLUMN "version_clinical_week_remote_share_evidence";
  ALTER TABLE "_specialties_v" DROP COLUMN "version_clinical_week_note";
  ALTER TABLE "career_models" DROP COLUMN "nights_per_month_low";
  ALTER TABLE "career_models" DROP COLUMN "nights_per_month_high";
  ALTER TABLE "career_models" DROP COLUMN "nights_per_month_evidence";
  ALTER TABLE "career_models" DROP COLUMN "call_days_per_month_low";
  ALTER TABLE "career_models" DROP COLUMN "call_days_per_month_high";
  ALTER TABLE "career_models" DROP COLUMN "call_days_per_month_evidence";
  ALTER TABLE "_career_models_v" DROP COLUMN "version_nights_per_month_low";
  ALTER TABLE "_career_models_v" DROP COLUMN "version_nights_per_month_high";
  ALTER TABLE "_career_models_v" DROP COLUMN "version_nights_per_month_evidence";
  ALTER TABLE "_career_models_v" DROP COLUMN "version_call_days_per_month_low";
  ALTER TABLE "_career_models_v" DROP COLUMN "version_call_days_per_month_high";
  ALTER TABLE "_career_models_v" DROP COLUMN "version_call_days_per_month_evidence";
  DROP TYPE "public"."enum_specialties_clinical_week_hours_evidence";
  DROP TYPE "public"."enum_specialties_clinical_week_nights_evidence";
  DROP TYPE "public"."enum_specialties_clinical_week_call_days_evidence";
  DROP TYPE "public"."enum_specialties_clinical_week_remote_share_evidence";
  DROP TYPE "public"."enum__specialties_v_version_clinical_week_hours_evidence";
  DROP TYPE "public"."enum__specialties_v_version_clinical_week_nights_evidence";
  DROP TYPE "public"."enum__specialties_v_version_clinical_week_call_days_evidence";
  DROP TYPE "public"."enum__specialties_v_version_clinical_week_remote_share_evidence";
  DROP TYPE "public"."enum_career_models_nights_per_month_evidence";
  DROP TYPE "public"."enum_career_models_call_days_per_month_evidence";
  DROP TYPE "public"."enum__career_models_v_version_nights_per_month_evidence";
  DROP TYPE "public"."enum__career_models_v_version_call_days_per_month_evidence";`)
}
