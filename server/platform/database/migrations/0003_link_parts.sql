-- Links in partitions: what stands there becomes the partition of those that come one by one. No row is moved.
ALTER TABLE "supply_link" DROP CONSTRAINT "supply_link_supplier_customer_source_as_of_until_pk";--> statement-breakpoint
ALTER TABLE "supply_link" ADD COLUMN "part" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "supply_link" RENAME TO "supply_link_0";--> statement-breakpoint
ALTER INDEX "supply_link_customer" RENAME TO "supply_link_0_customer";--> statement-breakpoint
CREATE INDEX "supply_link_0_supplier" ON "supply_link_0" USING btree ("supplier");--> statement-breakpoint
CREATE TABLE "supply_link" (LIKE "supply_link_0" INCLUDING DEFAULTS) PARTITION BY LIST ("part");--> statement-breakpoint
CREATE INDEX "supply_link_supplier" ON "supply_link" USING btree ("supplier");--> statement-breakpoint
CREATE INDEX "supply_link_customer" ON "supply_link" USING btree ("customer");--> statement-breakpoint
ALTER TABLE "supply_link" ATTACH PARTITION "supply_link_0" FOR VALUES IN (0);
