CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "about" TEXT NOT NULL DEFAULT '',
    "branches" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "location" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "street" TEXT,
    "postcode" TEXT,
    "municipality_code" TEXT NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "location_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'nl',
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "held_role" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "organisation_id" UUID,

    CONSTRAINT "held_role_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id_hash" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id_hash")
);

-- CreateTable
CREATE TABLE "sign_in_attempt" (
    "id" BIGSERIAL NOT NULL,
    "email" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sign_in_attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "roles" JSONB NOT NULL,
    "lanes" TEXT[],
    "organisation_id" UUID,
    "invited_by" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vacancy" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "location_id" UUID NOT NULL,
    "external_id" TEXT,
    "status" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "branch" TEXT NOT NULL,
    "positions" INTEGER,
    "pool_hours" DOUBLE PRECISION,
    "titles" TEXT[],
    "reserved_procedures" TEXT[],
    "conditions_met" TEXT[],
    "conditions_not_met" TEXT[],
    "hours_min" DOUBLE PRECISION NOT NULL,
    "hours_max" DOUBLE PRECISION NOT NULL,
    "availability" INTEGER NOT NULL DEFAULT 0,
    "lanes" TEXT[],
    "forms" TEXT[],
    "starts_on" DATE,
    "expires_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "published_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "vacancy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vacancy_skill" (
    "vacancy_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "skill_id" TEXT NOT NULL,
    "level" SMALLINT NOT NULL,
    "importance" TEXT NOT NULL,

    CONSTRAINT "vacancy_skill_pkey" PRIMARY KEY ("vacancy_id","skill_id")
);

-- CreateTable
CREATE TABLE "vacancy_import" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "created_by" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "encoding" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "publish" BOOLEAN NOT NULL DEFAULT false,
    "run_when_checked" BOOLEAN NOT NULL DEFAULT false,
    "content" BYTEA,
    "total" INTEGER NOT NULL DEFAULT 0,
    "handled" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "vacancy_import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vacancy_import_row" (
    "import_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "external_id" TEXT,
    "title" TEXT,
    "content" JSONB,
    "outcome" TEXT NOT NULL,
    "landed" BOOLEAN NOT NULL DEFAULT false,
    "vacancy_id" UUID,
    "issues" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "vacancy_import_row_pkey" PRIMARY KEY ("import_id","position")
);

-- CreateTable
CREATE TABLE "passport" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "hours_min" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "hours_max" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "other_hours" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "availability" INTEGER NOT NULL DEFAULT 0,
    "postcode_area" TEXT,
    "municipality_code" TEXT,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "max_travel_km" DOUBLE PRECISION,
    "wished_branches" TEXT[],
    "wished_forms" TEXT[],
    "work_conditions" TEXT[],
    "phone" TEXT,
    "introduction_text" TEXT NOT NULL DEFAULT '',
    "visible" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "passport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passport_skill" (
    "passport_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "skill_id" TEXT NOT NULL,
    "level" SMALLINT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "passport_skill_pkey" PRIMARY KEY ("passport_id","skill_id")
);

-- CreateTable
CREATE TABLE "registration" (
    "id" UUID NOT NULL,
    "passport_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "number" TEXT,
    "valid_until" DATE,

    CONSTRAINT "registration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passport_lane" (
    "passport_id" UUID NOT NULL,
    "lane" TEXT NOT NULL,
    "organisation_id" UUID,
    "joined_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "passport_lane_pkey" PRIMARY KEY ("passport_id","lane")
);

-- CreateTable
CREATE TABLE "introduction" (
    "id" UUID NOT NULL,
    "vacancy_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "passport_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "started_by" TEXT NOT NULL,
    "meeting_proposed_by" TEXT,
    "meeting_at" TIMESTAMPTZ(3),
    "practical" TEXT,
    "reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "introduction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "introduction_event" (
    "id" BIGSERIAL NOT NULL,
    "introduction_id" UUID NOT NULL,
    "transition" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "introduction_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "release" (
    "id" UUID NOT NULL,
    "introduction_id" UUID NOT NULL,
    "fields" TEXT[],
    "until" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "release_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "placement" (
    "id" UUID NOT NULL,
    "introduction_id" UUID NOT NULL,
    "vacancy_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "form" TEXT NOT NULL,
    "hours_per_week" DOUBLE PRECISION NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "status" TEXT NOT NULL,
    "reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "placement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor" TEXT,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "organisation_id" UUID,
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "access_log" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "account_id" UUID NOT NULL,
    "viewer_id" UUID NOT NULL,
    "viewer_name" TEXT NOT NULL,
    "organisation_id" UUID,
    "vacancy_id" UUID,
    "kind" TEXT NOT NULL,
    "fields" TEXT[],

    CONSTRAINT "access_log_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ranking_log" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "viewer_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "weights_version" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "shown" UUID[],

    CONSTRAINT "ranking_log_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox" (
    "id" BIGSERIAL NOT NULL,
    "xid" xid8 NOT NULL DEFAULT pg_current_xact_id(),
    "event" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox_cursor" (
    "follower" TEXT NOT NULL,
    "xid" BIGINT NOT NULL DEFAULT 0,
    "id" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "outbox_cursor_pkey" PRIMARY KEY ("follower")
);

-- CreateTable
CREATE TABLE "mail" (
    "id" UUID NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_try_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "account_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "request_hash" TEXT NOT NULL,
    "status" INTEGER,
    "headers" JSONB,
    "body" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("account_id","key")
);

-- CreateIndex
CREATE UNIQUE INDEX "organisation_slug_key" ON "organisation"("slug");

-- CreateIndex
CREATE INDEX "location_organisation_id_idx" ON "location"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "location_id_organisation_id_key" ON "location"("id", "organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_email_key" ON "account"("email");

-- CreateIndex
CREATE INDEX "held_role_account_id_idx" ON "held_role"("account_id");

-- CreateIndex
CREATE INDEX "held_role_organisation_id_idx" ON "held_role"("organisation_id");

-- CreateIndex
CREATE INDEX "session_account_id_idx" ON "session"("account_id");

-- CreateIndex
CREATE INDEX "session_expires_at_idx" ON "session"("expires_at");

-- CreateIndex
CREATE INDEX "sign_in_attempt_email_at_idx" ON "sign_in_attempt"("email", "at");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_organisation_id_idx" ON "invitation"("organisation_id");

-- CreateIndex
CREATE INDEX "vacancy_status_expires_on_idx" ON "vacancy"("status", "expires_on");

-- CreateIndex
CREATE INDEX "vacancy_organisation_id_updated_at_idx" ON "vacancy"("organisation_id", "updated_at");

-- CreateIndex
CREATE INDEX "vacancy_location_id_idx" ON "vacancy"("location_id");

-- CreateIndex
CREATE INDEX "vacancy_title_trigram" ON "vacancy" USING GIN ("title" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "vacancy_organisation_id_external_id_key" ON "vacancy"("organisation_id", "external_id");

-- CreateIndex
CREATE UNIQUE INDEX "vacancy_id_organisation_id_key" ON "vacancy"("id", "organisation_id");

-- CreateIndex
CREATE INDEX "vacancy_skill_skill_id_idx" ON "vacancy_skill"("skill_id");

-- CreateIndex
CREATE INDEX "vacancy_import_organisation_id_created_at_idx" ON "vacancy_import"("organisation_id", "created_at");

-- CreateIndex
CREATE INDEX "vacancy_import_status_idx" ON "vacancy_import"("status");

-- CreateIndex
CREATE UNIQUE INDEX "passport_account_id_key" ON "passport"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "passport_id_account_id_key" ON "passport"("id", "account_id");

-- CreateIndex
CREATE INDEX "passport_skill_skill_id_idx" ON "passport_skill"("skill_id");

-- CreateIndex
CREATE UNIQUE INDEX "registration_passport_id_title_key" ON "registration"("passport_id", "title");

-- CreateIndex
CREATE INDEX "introduction_vacancy_id_idx" ON "introduction"("vacancy_id");

-- CreateIndex
CREATE INDEX "introduction_account_id_updated_at_idx" ON "introduction"("account_id", "updated_at");

-- CreateIndex
CREATE INDEX "introduction_organisation_id_updated_at_idx" ON "introduction"("organisation_id", "updated_at");

-- CreateIndex
CREATE UNIQUE INDEX "introduction_id_vacancy_id_organisation_id_account_id_key" ON "introduction"("id", "vacancy_id", "organisation_id", "account_id");

-- CreateIndex
CREATE INDEX "introduction_event_introduction_id_idx" ON "introduction_event"("introduction_id");

-- CreateIndex
CREATE INDEX "release_introduction_id_created_at_idx" ON "release"("introduction_id", "created_at");

-- CreateIndex
CREATE INDEX "placement_vacancy_id_idx" ON "placement"("vacancy_id");

-- CreateIndex
CREATE INDEX "placement_account_id_updated_at_idx" ON "placement"("account_id", "updated_at");

-- CreateIndex
CREATE INDEX "placement_organisation_id_updated_at_idx" ON "placement"("organisation_id", "updated_at");

-- CreateIndex
CREATE INDEX "placement_introduction_id_idx" ON "placement"("introduction_id");

-- CreateIndex
CREATE INDEX "audit_subject_type_subject_id_idx" ON "audit"("subject_type", "subject_id");

-- CreateIndex
CREATE INDEX "audit_organisation_id_at_idx" ON "audit"("organisation_id", "at");

-- CreateIndex
CREATE INDEX "access_log_account_id_at_idx" ON "access_log"("account_id", "at");

-- CreateIndex
CREATE INDEX "ranking_log_viewer_id_at_idx" ON "ranking_log"("viewer_id", "at");

-- CreateIndex
CREATE INDEX "outbox_xid_id_idx" ON "outbox"("xid", "id");

-- CreateIndex
CREATE INDEX "mail_sent_at_next_try_at_idx" ON "mail"("sent_at", "next_try_at");

-- CreateIndex
CREATE INDEX "idempotency_key_created_at_idx" ON "idempotency_key"("created_at");

-- AddForeignKey
ALTER TABLE "location" ADD CONSTRAINT "location_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "held_role" ADD CONSTRAINT "held_role_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "held_role" ADD CONSTRAINT "held_role_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacancy" ADD CONSTRAINT "vacancy_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacancy" ADD CONSTRAINT "vacancy_location_id_organisation_id_fkey" FOREIGN KEY ("location_id", "organisation_id") REFERENCES "location"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacancy_skill" ADD CONSTRAINT "vacancy_skill_vacancy_id_fkey" FOREIGN KEY ("vacancy_id") REFERENCES "vacancy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacancy_import" ADD CONSTRAINT "vacancy_import_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacancy_import_row" ADD CONSTRAINT "vacancy_import_row_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "vacancy_import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passport" ADD CONSTRAINT "passport_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passport_skill" ADD CONSTRAINT "passport_skill_passport_id_fkey" FOREIGN KEY ("passport_id") REFERENCES "passport"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration" ADD CONSTRAINT "registration_passport_id_fkey" FOREIGN KEY ("passport_id") REFERENCES "passport"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passport_lane" ADD CONSTRAINT "passport_lane_passport_id_fkey" FOREIGN KEY ("passport_id") REFERENCES "passport"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passport_lane" ADD CONSTRAINT "passport_lane_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "introduction" ADD CONSTRAINT "introduction_vacancy_id_organisation_id_fkey" FOREIGN KEY ("vacancy_id", "organisation_id") REFERENCES "vacancy"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "introduction" ADD CONSTRAINT "introduction_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "introduction" ADD CONSTRAINT "introduction_passport_id_account_id_fkey" FOREIGN KEY ("passport_id", "account_id") REFERENCES "passport"("id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "introduction_event" ADD CONSTRAINT "introduction_event_introduction_id_fkey" FOREIGN KEY ("introduction_id") REFERENCES "introduction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release" ADD CONSTRAINT "release_introduction_id_fkey" FOREIGN KEY ("introduction_id") REFERENCES "introduction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement" ADD CONSTRAINT "placement_introduction_id_vacancy_id_organisation_id_accou_fkey" FOREIGN KEY ("introduction_id", "vacancy_id", "organisation_id", "account_id") REFERENCES "introduction"("id", "vacancy_id", "organisation_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement" ADD CONSTRAINT "placement_vacancy_id_organisation_id_fkey" FOREIGN KEY ("vacancy_id", "organisation_id") REFERENCES "vacancy"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement" ADD CONSTRAINT "placement_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement" ADD CONSTRAINT "placement_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
