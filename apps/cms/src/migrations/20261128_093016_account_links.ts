import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "users" ADD COLUMN "link_hash" varchar;
  ALTER TABLE "users" ADD COLUMN "link_purpose" varchar;
  ALTER TABLE "users" ADD COLUMN "link_until" timestamp(3) with time zone;
  CREATE INDEX "users_link_hash_idx" ON "users" USING btree ("link_hash");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "users_link_hash_idx";
  ALTER TABLE "users" DROP COLUMN "link_hash";
  ALTER TABLE "users" DROP COLUMN "link_purpose";
  ALTER TABLE "users" DROP COLUMN "link_until";`)
}
