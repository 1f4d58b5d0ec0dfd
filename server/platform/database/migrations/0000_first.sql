CREATE TABLE "clause" (
	"document_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"position" integer NOT NULL,
	"ref" text NOT NULL,
	"heading" text,
	"text" text NOT NULL,
	"search_text" text NOT NULL,
	"ngrams" text[] NOT NULL,
	CONSTRAINT "clause_document_id_version_position_pk" PRIMARY KEY("document_id","version","position")
);
--> statement-breakpoint
CREATE TABLE "commitment" (
	"document_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"clause" text NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"state" text NOT NULL,
	"origin" text NOT NULL,
	"proposed" jsonb,
	"current" jsonb NOT NULL,
	"revision" integer NOT NULL,
	"reviewed_by" text,
	"reviewed_at" timestamp with time zone,
	"carried_from" integer,
	CONSTRAINT "commitment_document_id_version_id_pk" PRIMARY KEY("document_id","version","id")
);
--> statement-breakpoint
CREATE TABLE "document" (
	"id" uuid PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"version" integer NOT NULL,
	"sample" boolean NOT NULL,
	"title" text NOT NULL,
	"issuer" text,
	"doc_number" text,
	"date" date,
	"genre" text NOT NULL,
	"openness" text,
	"effective" date,
	"status" text,
	"search_text" text NOT NULL,
	"imported_at" timestamp with time zone NOT NULL,
	"deleted_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "document_version" (
	"document_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"file_sha256" text NOT NULL,
	"file_name" text NOT NULL,
	"file_size" integer NOT NULL,
	"format" text NOT NULL,
	"clause_count" integer NOT NULL,
	"compiled" jsonb NOT NULL,
	"imported_at" timestamp with time zone NOT NULL,
	"imported_by" text NOT NULL,
	CONSTRAINT "document_version_document_id_version_pk" PRIMARY KEY("document_id","version"),
	CONSTRAINT "document_version_file" UNIQUE("file_sha256")
);
--> statement-breakpoint
CREATE TABLE "stored_file" (
	"sha256" text PRIMARY KEY NOT NULL,
	"size" integer NOT NULL,
	"bytes" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"person_id" text NOT NULL,
	"person_name" text NOT NULL,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"request_id" text NOT NULL,
	"detail" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "clause" ADD CONSTRAINT "clause_of_version" FOREIGN KEY ("document_id","version") REFERENCES "document_version"("document_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_of_version" FOREIGN KEY ("document_id","version") REFERENCES "document_version"("document_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_version" ADD CONSTRAINT "document_version_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_version" ADD CONSTRAINT "document_version_file_sha256_stored_file_sha256_fk" FOREIGN KEY ("file_sha256") REFERENCES "stored_file"("sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "clause_ngrams" ON "clause" USING gin ("ngrams");--> statement-breakpoint
CREATE INDEX "commitment_state" ON "commitment" USING btree ("document_id","version","state");--> statement-breakpoint
CREATE INDEX "document_imported" ON "document" USING btree ("imported_at");--> statement-breakpoint
CREATE INDEX "audit_subject" ON "audit" USING btree ("subject","id");
--> statement-breakpoint
CREATE FUNCTION "keep_audit"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'audit lines are only ever added'; END $$;--> statement-breakpoint
CREATE TRIGGER "audit_is_kept" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit" FOR EACH STATEMENT EXECUTE FUNCTION "keep_audit"();
