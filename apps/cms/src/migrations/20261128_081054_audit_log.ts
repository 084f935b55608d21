import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_audit_log_action" AS ENUM('created', 'saved', 'published', 'unpublished', 'trashed', 'untrashed', 'deleted', 'scheduled', 'schedule-canceled', 'sent-for-review', 'approved', 'changes-requested', 'commented', 'decided', 'reopened', 'imported', 'exported', 'match-confirmed', 'signed-in', 'sign-in-refused', 'signed-out', 'sessions-ended', 'invited', 'invitation-accepted', 'password-link-made', 'password-changed', 'role-changed', 'unlocked');
  CREATE TYPE "public"."enum_audit_log_way_in" AS ENUM('admin', 'rest', 'bulk', 'restore', 'schedule', 'import', 'command', 'seed');
  CREATE TABLE "audit_log" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"who_name" varchar NOT NULL,
  	"who_role" varchar,
  	"action" "enum_audit_log_action" NOT NULL,
  	"title" varchar NOT NULL,
  	"subject_collection" varchar NOT NULL,
  	"subject_id" varchar,
  	"way_in" "enum_audit_log_way_in" NOT NULL,
  	"fields" jsonb,
  	"detail" jsonb,
  	"who_id" numeric
  );
  
  CREATE INDEX "audit_log_at_idx" ON "audit_log" USING btree ("at");
  CREATE INDEX "audit_log_action_idx" ON "audit_log" USING btree ("action");
  CREATE INDEX "audit_log_subject_id_idx" ON "audit_log" USING btree ("subject_id");

  -- The log is only ever added to. No role of the cms, and no mistake in its code, gets around this.
  CREATE FUNCTION "audit_log_is_append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'The audit log is only ever added to.' USING ERRCODE = 'insufficient_privilege';
  END
  $$;
  CREATE TRIGGER "audit_log_keeps_rows" BEFORE UPDATE OR DELETE ON "audit_log"
    FOR EACH ROW EXECUTE FUNCTION "audit_log_is_append_only"();
  CREATE TRIGGER "audit_log_keeps_all" BEFORE TRUNCATE ON "audit_log"
    FOR EACH STATEMENT EXECUTE FUNCTION "audit_log_is_append_only"();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "audit_log" CASCADE;
  DROP FUNCTION "audit_log_is_append_only"();
  DROP TYPE "public"."enum_audit_log_action";
  DROP TYPE "public"."enum_audit_log_way_in";`)
}
