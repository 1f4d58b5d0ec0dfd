-- Lines that were written before lines were chained stay as they are, under another name.
ALTER TABLE "audit" RENAME TO "audit_before";--> statement-breakpoint
ALTER INDEX "audit_subject" RENAME TO "audit_before_subject";--> statement-breakpoint
ALTER INDEX "audit_pkey" RENAME TO "audit_before_pkey";--> statement-breakpoint
CREATE TABLE "case_counter" (
	"prefix" text NOT NULL,
	"year" integer NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "case_counter_prefix_year_pk" PRIMARY KEY("prefix","year")
);
--> statement-breakpoint
CREATE TABLE "case_event" (
	"case_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"person_id" text NOT NULL,
	"person_name" text NOT NULL,
	"role" text,
	"kind" text NOT NULL,
	"data" jsonb NOT NULL,
	CONSTRAINT "case_event_case_id_seq_pk" PRIMARY KEY("case_id","seq")
);
--> statement-breakpoint
CREATE TABLE "case_item" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"type" text NOT NULL,
	"definition" text NOT NULL,
	"state" text NOT NULL,
	"title" text NOT NULL,
	"fields" jsonb NOT NULL,
	"subject_register" text,
	"subject_key" text,
	"subject_name" text,
	"lead" text,
	"handler_id" text,
	"handler_name" text,
	"assigned" text[] DEFAULT '{}' NOT NULL,
	"made" jsonb NOT NULL,
	"waits_for" text[] DEFAULT '{}' NOT NULL,
	"districts" text[] DEFAULT '{}' NOT NULL,
	"chains" text[] DEFAULT '{}' NOT NULL,
	"bodies" text[] DEFAULT '{}' NOT NULL,
	"enterprises" text[] DEFAULT '{}' NOT NULL,
	"cooperating" text[] DEFAULT '{}' NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"opened_by_id" text NOT NULL,
	"opened_by_name" text NOT NULL,
	"opened_for" jsonb NOT NULL,
	"state_since" timestamp (3) with time zone NOT NULL,
	"reported_at" timestamp (3) with time zone,
	"report_due" date,
	"due" date,
	"due_because" text,
	"warn_from" date,
	"closed_at" timestamp (3) with time zone,
	"voided_at" timestamp (3) with time zone,
	"origin_kind" text,
	"origin_id" text,
	"origin_item" text,
	"clauses" text[] DEFAULT '{}' NOT NULL,
	"revision" integer NOT NULL,
	"invented" boolean NOT NULL,
	"search_text" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_link" (
	"case_id" uuid NOT NULL,
	"target" text NOT NULL,
	CONSTRAINT "case_link_case_id_target_pk" PRIMARY KEY("case_id","target")
);
--> statement-breakpoint
CREATE TABLE "case_reminder" (
	"case_id" uuid NOT NULL,
	"reminder" integer NOT NULL,
	"due" date NOT NULL,
	"sent_on" date NOT NULL,
	CONSTRAINT "case_reminder_case_id_reminder_due_pk" PRIMARY KEY("case_id","reminder","due")
);
--> statement-breakpoint
CREATE TABLE "command_receipt" (
	"person_id" text NOT NULL,
	"key" text NOT NULL,
	"asked" text NOT NULL,
	"answer" jsonb,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "command_receipt_person_id_key_pk" PRIMARY KEY("person_id","key")
);
--> statement-breakpoint
CREATE TABLE "notification" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "notification_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"person_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"kind" text NOT NULL,
	"case_id" uuid,
	"data" jsonb NOT NULL,
	"read_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "case_list" (
	"id" uuid PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"file_name" text NOT NULL,
	"sheet" text NOT NULL,
	"sheets" text[] NOT NULL,
	"header" text[] NOT NULL,
	"unit" text,
	"columns" jsonb NOT NULL,
	"skipped" integer NOT NULL,
	"state" text NOT NULL,
	"person_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_list_row" (
	"list_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"cells" jsonb NOT NULL,
	"section" text,
	"outcome" text NOT NULL,
	"issues" jsonb NOT NULL,
	"values" jsonb NOT NULL,
	"subject" jsonb,
	"state" text,
	"told" jsonb NOT NULL,
	"case_id" uuid,
	"case_number" text,
	CONSTRAINT "case_list_row_list_id_number_pk" PRIMARY KEY("list_id","number")
);
--> statement-breakpoint
CREATE TABLE "meeting" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"definition" text NOT NULL,
	"chain" text,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"planned_on" date NOT NULL,
	"held_on" date,
	"place" text,
	"chair" text,
	"attendees" text,
	"state" text NOT NULL,
	"frozen_at" timestamp (3) with time zone,
	"closed_at" timestamp (3) with time zone,
	"prepared_at" timestamp (3) with time zone NOT NULL,
	"prepared_by" text NOT NULL,
	"invented" boolean NOT NULL,
	"revision" integer NOT NULL,
	CONSTRAINT "meeting_day" UNIQUE NULLS NOT DISTINCT("kind","chain","planned_on")
);
--> statement-breakpoint
CREATE TABLE "meeting_decision" (
	"id" uuid PRIMARY KEY NOT NULL,
	"meeting_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"content" text NOT NULL,
	"lead" text NOT NULL,
	"cooperating" text[] DEFAULT '{}' NOT NULL,
	"due" date NOT NULL,
	"case_id" uuid NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"revision" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meeting_item" (
	"id" uuid PRIMARY KEY NOT NULL,
	"meeting_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"title" text NOT NULL,
	"paper_id" uuid,
	"minutes" text DEFAULT '' NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meeting_paper" (
	"id" uuid PRIMARY KEY NOT NULL,
	"meeting_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"label" jsonb NOT NULL,
	"source" jsonb,
	"frozen" jsonb
);
--> statement-breakpoint
CREATE TABLE "pass_key" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"private_key" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	CONSTRAINT "pass_key_is_one" CHECK ("pass_key"."only")
);
--> statement-breakpoint
CREATE TABLE "definition" (
	"hash" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"id" text NOT NULL,
	"data" json NOT NULL,
	"kept_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"seq" bigint PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"person_id" text NOT NULL,
	"person_name" text NOT NULL,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"request_id" text NOT NULL,
	"detail" json NOT NULL,
	"previous" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_head" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"seq" bigint NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_head_is_one" CHECK ("audit_head"."only")
);
--> statement-breakpoint
CREATE TABLE "assignment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"scope_kind" text NOT NULL,
	"scope_id" text NOT NULL,
	"from" date NOT NULL,
	"until" date,
	"granted_by" text NOT NULL,
	"withdrawn_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "former_password" (
	"person_id" uuid NOT NULL,
	"set_at" timestamp with time zone NOT NULL,
	"password_hash" text NOT NULL,
	CONSTRAINT "former_password_person_id_set_at_pk" PRIMARY KEY("person_id","set_at")
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" uuid PRIMARY KEY NOT NULL,
	"login" text NOT NULL,
	"name" text NOT NULL,
	"post" text,
	"body" text,
	"telephone" text,
	"password_hash" text,
	"password_set_at" timestamp with time zone,
	"must_change_password" boolean NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"locked_until" timestamp with time zone,
	"is_invented" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	"revision" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "session" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "daily_run" (
	"name" text NOT NULL,
	"day" date NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone NOT NULL,
	CONSTRAINT "daily_run_name_day_pk" PRIMARY KEY("name","day")
);
--> statement-breakpoint
CREATE TABLE "job" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"done" integer NOT NULL,
	"total" integer,
	"message" text,
	"started_by" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"result" jsonb,
	"problem" jsonb,
	"cancel_asked" boolean NOT NULL,
	"owner" text NOT NULL,
	"heartbeat" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "upload" (
	"id" uuid PRIMARY KEY NOT NULL,
	"sha256" text NOT NULL,
	"file_name" text NOT NULL,
	"size" integer NOT NULL,
	"kind" text NOT NULL,
	"uploaded_by" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"kept_by" text
);
--> statement-breakpoint
CREATE TABLE "entry_version" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "entry_version_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"register" text NOT NULL,
	"key" text NOT NULL,
	"revision" integer NOT NULL,
	"kind" text NOT NULL,
	"changes" jsonb,
	"confirms" text[],
	"move" text,
	"from_state" text,
	"to_state" text,
	"rule" jsonb,
	"reason" text,
	"source" text,
	"as_of" date,
	"confirmed" boolean NOT NULL,
	"person_id" text NOT NULL,
	"person_name" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"import_id" bigint
);
--> statement-breakpoint
CREATE TABLE "register_import" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "register_import_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"register" text NOT NULL,
	"file" text NOT NULL,
	"file_name" text NOT NULL,
	"state" text NOT NULL,
	"job_id" uuid,
	"sheet" text,
	"sheets" text[],
	"header" text[],
	"columns" jsonb,
	"chosen" jsonb,
	"skipped" integer DEFAULT 0 NOT NULL,
	"source" text,
	"as_of" date,
	"confirmed" boolean NOT NULL,
	"admits" boolean NOT NULL,
	"person_id" text NOT NULL,
	"person_name" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"applied_at" timestamp with time zone,
	"undone_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "register_import_row" (
	"import_id" bigint NOT NULL,
	"number" integer NOT NULL,
	"outcome" text NOT NULL,
	"key" text,
	"name" text,
	"revision" integer,
	"patch" jsonb,
	"changes" jsonb,
	"faults" jsonb,
	"warnings" jsonb,
	"namesakes" jsonb,
	"given" jsonb,
	"undone" text,
	CONSTRAINT "register_import_row_import_id_number_pk" PRIMARY KEY("import_id","number")
);
--> statement-breakpoint
CREATE TABLE "register_table" (
	"register" text PRIMARY KEY NOT NULL,
	"form_hash" text NOT NULL,
	"version" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "saved_view" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "saved_view_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"person_id" text NOT NULL,
	"register" text NOT NULL,
	"name" text NOT NULL,
	"view" jsonb NOT NULL,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "case_event" ADD CONSTRAINT "case_event_case_id_case_item_id_fk" FOREIGN KEY ("case_id") REFERENCES "case_item"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_link" ADD CONSTRAINT "case_link_case_id_case_item_id_fk" FOREIGN KEY ("case_id") REFERENCES "case_item"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_reminder" ADD CONSTRAINT "case_reminder_case_id_case_item_id_fk" FOREIGN KEY ("case_id") REFERENCES "case_item"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_case_id_case_item_id_fk" FOREIGN KEY ("case_id") REFERENCES "case_item"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_list_row" ADD CONSTRAINT "case_list_row_list_id_case_list_id_fk" FOREIGN KEY ("list_id") REFERENCES "case_list"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_decision" ADD CONSTRAINT "meeting_decision_meeting_id_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_decision" ADD CONSTRAINT "meeting_decision_item_id_meeting_item_id_fk" FOREIGN KEY ("item_id") REFERENCES "meeting_item"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_decision" ADD CONSTRAINT "meeting_decision_case_id_case_item_id_fk" FOREIGN KEY ("case_id") REFERENCES "case_item"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_item" ADD CONSTRAINT "meeting_item_meeting_id_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_item" ADD CONSTRAINT "meeting_item_paper_id_meeting_paper_id_fk" FOREIGN KEY ("paper_id") REFERENCES "meeting_paper"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_paper" ADD CONSTRAINT "meeting_paper_meeting_id_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "former_password" ADD CONSTRAINT "former_password_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "upload" ADD CONSTRAINT "upload_sha256_stored_file_sha256_fk" FOREIGN KEY ("sha256") REFERENCES "stored_file"("sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "register_import" ADD CONSTRAINT "register_import_file_stored_file_sha256_fk" FOREIGN KEY ("file") REFERENCES "stored_file"("sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "register_import_row" ADD CONSTRAINT "register_import_row_import_id_register_import_id_fk" FOREIGN KEY ("import_id") REFERENCES "register_import"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "case_event_at" ON "case_event" USING btree ("at");--> statement-breakpoint
CREATE INDEX "case_event_person" ON "case_event" USING btree ("person_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "case_item_number" ON "case_item" USING btree ("number");--> statement-breakpoint
CREATE UNIQUE INDEX "case_item_origin" ON "case_item" USING btree ("type","origin_kind","origin_id","origin_item");--> statement-breakpoint
CREATE INDEX "case_item_came_out_of" ON "case_item" USING btree ("origin_id") WHERE "case_item"."origin_id" is not null;--> statement-breakpoint
CREATE INDEX "case_item_type" ON "case_item" USING btree ("type","state","due");--> statement-breakpoint
CREATE INDEX "case_item_open" ON "case_item" USING btree ("due","id") WHERE "case_item"."closed_at" is null;--> statement-breakpoint
CREATE INDEX "case_item_opened" ON "case_item" USING btree ("opened_at");--> statement-breakpoint
CREATE INDEX "case_item_subject" ON "case_item" USING btree ("subject_register","subject_key");--> statement-breakpoint
CREATE INDEX "case_item_handler" ON "case_item" USING btree ("handler_id") WHERE "case_item"."closed_at" is null;--> statement-breakpoint
CREATE INDEX "case_item_bodies" ON "case_item" USING gin ("bodies");--> statement-breakpoint
CREATE INDEX "case_item_cooperating" ON "case_item" USING gin ("cooperating");--> statement-breakpoint
CREATE INDEX "case_item_districts" ON "case_item" USING gin ("districts");--> statement-breakpoint
CREATE INDEX "case_item_chains" ON "case_item" USING gin ("chains");--> statement-breakpoint
CREATE INDEX "case_item_enterprises" ON "case_item" USING gin ("enterprises");--> statement-breakpoint
CREATE INDEX "case_link_target" ON "case_link" USING btree ("target");--> statement-breakpoint
CREATE INDEX "command_receipt_at" ON "command_receipt" USING btree ("at");--> statement-breakpoint
CREATE INDEX "notification_person" ON "notification" USING btree ("person_id","id");--> statement-breakpoint
CREATE INDEX "notification_unread" ON "notification" USING btree ("person_id") WHERE "notification"."read_at" is null;--> statement-breakpoint
CREATE INDEX "case_list_person" ON "case_list" USING btree ("person_id","at");--> statement-breakpoint
CREATE INDEX "case_list_row_outcome" ON "case_list_row" USING btree ("list_id","outcome","number");--> statement-breakpoint
CREATE INDEX "meeting_series" ON "meeting" USING btree ("kind","chain","held_on");--> statement-breakpoint
CREATE UNIQUE INDEX "meeting_decision_number" ON "meeting_decision" USING btree ("meeting_id","number");--> statement-breakpoint
CREATE INDEX "meeting_decision_case" ON "meeting_decision" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "meeting_item_meeting" ON "meeting_item" USING btree ("meeting_id","position");--> statement-breakpoint
CREATE INDEX "meeting_paper_meeting" ON "meeting_paper" USING btree ("meeting_id","position");--> statement-breakpoint
CREATE INDEX "audit_subject" ON "audit" USING btree ("subject","seq");--> statement-breakpoint
CREATE INDEX "audit_person" ON "audit" USING btree ("person_id","seq");--> statement-breakpoint
CREATE INDEX "audit_at" ON "audit" USING btree ("at");--> statement-breakpoint
CREATE INDEX "assignment_person" ON "assignment" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "assignment_role" ON "assignment" USING btree ("role");--> statement-breakpoint
CREATE UNIQUE INDEX "person_login" ON "person" USING btree (lower("login"));--> statement-breakpoint
CREATE INDEX "session_person" ON "session" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "job_of_kind" ON "job" USING btree ("kind","at");--> statement-breakpoint
CREATE INDEX "job_state" ON "job" USING btree ("state");--> statement-breakpoint
CREATE INDEX "upload_file" ON "upload" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "upload_untaken" ON "upload" USING btree ("at") WHERE "upload"."kept_by" is null;--> statement-breakpoint
CREATE INDEX "entry_version_entry" ON "entry_version" USING btree ("register","key","id");--> statement-breakpoint
CREATE INDEX "entry_version_import" ON "entry_version" USING btree ("import_id","id");--> statement-breakpoint
CREATE INDEX "register_import_register" ON "register_import" USING btree ("register","id");--> statement-breakpoint
CREATE INDEX "register_import_row_outcome" ON "register_import_row" USING btree ("import_id","outcome","number");--> statement-breakpoint
CREATE UNIQUE INDEX "saved_view_name" ON "saved_view" USING btree ("person_id","register","name");--> statement-breakpoint
CREATE TRIGGER "audit_is_kept" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit" FOR EACH STATEMENT EXECUTE FUNCTION "keep_audit"();
--> statement-breakpoint
CREATE FUNCTION "keep_case_events"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'events of cases are only ever added';
END
$$;
--> statement-breakpoint
CREATE TRIGGER "case_events_are_kept" BEFORE UPDATE OR DELETE OR TRUNCATE ON "case_event" FOR EACH STATEMENT EXECUTE FUNCTION "keep_case_events"();
