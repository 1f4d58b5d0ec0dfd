CREATE UNLOGGED TABLE "held_link" (
	"supplier" integer NOT NULL,
	"customer" integer NOT NULL,
	"value" double precision NOT NULL,
	"lines" double precision NOT NULL,
	"source" integer NOT NULL
);
--> statement-breakpoint
CREATE UNLOGGED TABLE "held_links_of" (
	"day" date NOT NULL,
	"version" text NOT NULL
);
--> statement-breakpoint
CREATE INDEX "held_link_value" ON "held_link" USING btree ("value" DESC NULLS FIRST,"supplier","customer");--> statement-breakpoint
CREATE INDEX "held_link_supplier" ON "held_link" USING btree ("supplier");--> statement-breakpoint
CREATE INDEX "held_link_customer" ON "held_link" USING btree ("customer");