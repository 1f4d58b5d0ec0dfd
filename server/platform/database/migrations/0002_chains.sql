CREATE TABLE "chain_analysis" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "chain_analysis_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"chain" text,
	"parameters" jsonb NOT NULL,
	"shocks" jsonb NOT NULL,
	"subject" text[] DEFAULT '{}' NOT NULL,
	"as_of" date NOT NULL,
	"data" jsonb,
	"job_id" uuid,
	"result" jsonb,
	"rows" jsonb,
	"share" double precision,
	"name" text,
	"person_id" text NOT NULL,
	"person_name" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "chain_graph" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "chain_graph_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"origin" text NOT NULL,
	"as_of" date,
	"state" text NOT NULL,
	"job_id" uuid,
	"report" jsonb,
	"person_id" text NOT NULL,
	"person_name" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"applied_at" timestamp with time zone,
	"undone_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "graph_file" (
	"graph" integer NOT NULL,
	"name" text NOT NULL,
	"file" text NOT NULL,
	CONSTRAINT "graph_file_graph_name_pk" PRIMARY KEY("graph","name")
);
--> statement-breakpoint
CREATE TABLE "graph_link" (
	"graph" integer NOT NULL,
	"from_node" integer NOT NULL,
	"to_node" integer NOT NULL,
	"kind" text NOT NULL,
	"share" double precision,
	CONSTRAINT "graph_link_graph_kind_from_node_to_node_pk" PRIMARY KEY("graph","kind","from_node","to_node")
);
--> statement-breakpoint
CREATE TABLE "graph_node" (
	"graph" integer NOT NULL,
	"id" integer NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"other_name" text,
	"code" text,
	"ngrams" text[] NOT NULL,
	CONSTRAINT "graph_node_graph_id_pk" PRIMARY KEY("graph","id")
);
--> statement-breakpoint
CREATE TABLE "io_table" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "io_table_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"year" integer NOT NULL,
	"place" text NOT NULL,
	"unit" text NOT NULL,
	"origin" text NOT NULL,
	"sectors" jsonb NOT NULL,
	"table" jsonb NOT NULL,
	"person_id" text NOT NULL,
	"person_name" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"undone_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "link_batch" (
	"source" integer NOT NULL,
	"batch" integer NOT NULL,
	"hash" text NOT NULL,
	"counts" jsonb NOT NULL,
	CONSTRAINT "link_batch_source_batch_pk" PRIMARY KEY("source","batch")
);
--> statement-breakpoint
CREATE TABLE "link_source" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "link_source_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"delivery" text,
	"file" jsonb,
	"preview" jsonb,
	"job_id" uuid,
	"name" text NOT NULL,
	"as_of" date NOT NULL,
	"confidence" text NOT NULL,
	"counts" jsonb,
	"is_invented" boolean DEFAULT false NOT NULL,
	"person_id" text NOT NULL,
	"person_name" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"undone_at" timestamp with time zone,
	CONSTRAINT "link_source_delivery_unique" UNIQUE("delivery")
);
--> statement-breakpoint
CREATE TABLE "supply_firm" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "supply_firm_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"identity" text NOT NULL,
	"code" text,
	"name" text NOT NULL,
	"name_form" text,
	"same_as" integer,
	"industry_code" text
);
--> statement-breakpoint
CREATE TABLE "supply_link" (
	"source" integer NOT NULL,
	"supplier" integer NOT NULL,
	"customer" integer NOT NULL,
	"value" double precision NOT NULL,
	"lines" bigint NOT NULL,
	"as_of" date NOT NULL,
	"until" date DEFAULT 'infinity' NOT NULL,
	CONSTRAINT "supply_link_supplier_customer_source_as_of_until_pk" PRIMARY KEY("supplier","customer","source","as_of","until")
);
--> statement-breakpoint
ALTER TABLE "graph_file" ADD CONSTRAINT "graph_file_graph_chain_graph_id_fk" FOREIGN KEY ("graph") REFERENCES "chain_graph"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "graph_file" ADD CONSTRAINT "graph_file_file_stored_file_sha256_fk" FOREIGN KEY ("file") REFERENCES "stored_file"("sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "graph_link" ADD CONSTRAINT "graph_link_graph_chain_graph_id_fk" FOREIGN KEY ("graph") REFERENCES "chain_graph"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "graph_node" ADD CONSTRAINT "graph_node_graph_chain_graph_id_fk" FOREIGN KEY ("graph") REFERENCES "chain_graph"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link_batch" ADD CONSTRAINT "link_batch_source_link_source_id_fk" FOREIGN KEY ("source") REFERENCES "link_source"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supply_firm" ADD CONSTRAINT "supply_firm_same_as_supply_firm_id_fk" FOREIGN KEY ("same_as") REFERENCES "supply_firm"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "chain_analysis_chain" ON "chain_analysis" USING btree ("kind","chain","created_at");--> statement-breakpoint
CREATE INDEX "graph_link_to" ON "graph_link" USING btree ("graph","kind","to_node");--> statement-breakpoint
CREATE INDEX "graph_node_name" ON "graph_node" USING btree ("name");--> statement-breakpoint
CREATE INDEX "graph_node_code" ON "graph_node" USING btree ("code");--> statement-breakpoint
CREATE INDEX "graph_node_ngrams" ON "graph_node" USING gin ("ngrams");--> statement-breakpoint
CREATE UNIQUE INDEX "supply_firm_identity" ON "supply_firm" USING btree ("identity");--> statement-breakpoint
CREATE INDEX "supply_firm_code" ON "supply_firm" USING btree ("code");--> statement-breakpoint
CREATE INDEX "supply_firm_name" ON "supply_firm" USING hash ("name_form");--> statement-breakpoint
CREATE INDEX "supply_link_customer" ON "supply_link" USING btree ("customer");