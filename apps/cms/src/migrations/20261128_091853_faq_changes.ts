import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "faq_changes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"on" timestamp(3) with time zone,
  	"note" varchar
  );
  
  CREATE TABLE "_faq_changes_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"on" timestamp(3) with time zone,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  ALTER TABLE "faq_changes" ADD CONSTRAINT "faq_changes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faq_changes_v" ADD CONSTRAINT "_faq_changes_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_faqs_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "faq_changes_order_idx" ON "faq_changes" USING btree ("_order");
  CREATE INDEX "faq_changes_parent_id_idx" ON "faq_changes" USING btree ("_parent_id");
  CREATE INDEX "_faq_changes_v_order_idx" ON "_faq_changes_v" USING btree ("_order");
  CREATE INDEX "_faq_changes_v_parent_id_idx" ON "_faq_changes_v" USING btree ("_parent_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "faq_changes" CASCADE;
  DROP TABLE "_faq_changes_v" CASCADE;`)
}
