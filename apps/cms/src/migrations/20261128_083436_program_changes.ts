import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "programs" ADD COLUMN "changes" jsonb;
  ALTER TABLE "_programs_v" ADD COLUMN "version_changes" jsonb;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "programs" DROP COLUMN "changes";
  ALTER TABLE "_programs_v" DROP COLUMN "version_changes";`)
}
