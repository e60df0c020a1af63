-- Agreements of three about a placement: the person, the employer that sends and the host. Everything that
-- is stated, signed or said of one is a row that is only added to; triggers bring "agreement" in line.

-- CreateTable
CREATE TABLE "agreement" (
    "id" UUID NOT NULL,
    "placement_id" UUID NOT NULL,
    "introduction_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "sender_id" UUID NOT NULL,
    "host_id" UUID NOT NULL,
    "form" TEXT NOT NULL,
    "work_title" TEXT NOT NULL,
    "person_name" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 0,
    "in_force" INTEGER,
    "ended_on" DATE,
    "end_reason" TEXT,
    "ended_by" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "agreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement_case" (
    "agreement_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,

    CONSTRAINT "agreement_case_pkey" PRIMARY KEY ("agreement_id")
);

-- CreateTable
CREATE TABLE "agreement_version" (
    "agreement_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "written_on" DATE NOT NULL,
    "written_by" UUID NOT NULL,
    "terms" JSONB NOT NULL,
    "rule_ids" TEXT[],
    "fingerprint" TEXT NOT NULL,

    CONSTRAINT "agreement_version_pkey" PRIMARY KEY ("agreement_id","version")
);

-- CreateTable
CREATE TABLE "agreement_signature" (
    "agreement_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "party" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "name" TEXT NOT NULL,
    "job_title" TEXT NOT NULL,
    "account_id" UUID,
    "link_id" UUID,

    CONSTRAINT "agreement_signature_pkey" PRIMARY KEY ("agreement_id","version","party")
);

-- CreateTable
CREATE TABLE "agreement_step" (
    "id" UUID NOT NULL,
    "agreement_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "party" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "from_status" TEXT NOT NULL,
    "to_status" TEXT NOT NULL,
    "reason" TEXT,
    "ended_on" DATE,

    CONSTRAINT "agreement_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement_evaluation" (
    "agreement_id" UUID NOT NULL,
    "moment" TEXT NOT NULL,
    "party" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "account_id" UUID NOT NULL,
    "marks" JSONB NOT NULL,
    "advice" TEXT NOT NULL,
    "words" TEXT NOT NULL,

    CONSTRAINT "agreement_evaluation_pkey" PRIMARY KEY ("agreement_id","moment","party")
);

-- CreateTable
CREATE TABLE "agreement_link" (
    "id" UUID NOT NULL,
    "agreement_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "party" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "sent_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "agreement_link_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "agreement_account_id_updated_at_idx" ON "agreement"("account_id", "updated_at");

-- CreateIndex
CREATE INDEX "agreement_sender_id_updated_at_idx" ON "agreement"("sender_id", "updated_at");

-- CreateIndex
CREATE INDEX "agreement_host_id_updated_at_idx" ON "agreement"("host_id", "updated_at");

-- CreateIndex
CREATE INDEX "agreement_introduction_id_idx" ON "agreement"("introduction_id");

-- CreateIndex
CREATE INDEX "agreement_case_case_id_idx" ON "agreement_case"("case_id");

-- CreateIndex
CREATE INDEX "agreement_step_agreement_id_idx" ON "agreement_step"("agreement_id");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_link_token_hash_key" ON "agreement_link"("token_hash");

-- CreateIndex
CREATE INDEX "agreement_link_agreement_id_idx" ON "agreement_link"("agreement_id");

-- AddForeignKey
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_placement_id_fkey" FOREIGN KEY ("placement_id") REFERENCES "placement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_introduction_id_fkey" FOREIGN KEY ("introduction_id") REFERENCES "introduction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_sender_id_fkey" FOREIGN KEY ("sender_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_host_id_fkey" FOREIGN KEY ("host_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_case" ADD CONSTRAINT "agreement_case_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_case" ADD CONSTRAINT "agreement_case_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "second_track_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_version" ADD CONSTRAINT "agreement_version_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_signature" ADD CONSTRAINT "agreement_signature_agreement_id_version_fkey" FOREIGN KEY ("agreement_id", "version") REFERENCES "agreement_version"("agreement_id", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_step" ADD CONSTRAINT "agreement_step_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_evaluation" ADD CONSTRAINT "agreement_evaluation_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_link" ADD CONSTRAINT "agreement_link_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "agreement"
  ADD CONSTRAINT agreement_form CHECK (form IN ('trial', 'secondment', 'uwv-trial', 'contract')),
  ADD CONSTRAINT agreement_status CHECK (status IN ('draft', 'proposed', 'agreed', 'ended-early', 'withdrawn')),
  -- Nobody sends somebody to itself.
  ADD CONSTRAINT agreement_two_employers CHECK (sender_id <> host_id),
  ADD CONSTRAINT agreement_end CHECK ((status = 'ended-early') = (ended_on IS NOT NULL)
    AND (ended_on IS NULL) = (end_reason IS NULL) AND (ended_on IS NULL) = (ended_by IS NULL));
-- A placement has one agreement; one that was withdrawn leaves room for another.
CREATE UNIQUE INDEX agreement_one_of_placement ON "agreement"("placement_id") WHERE status <> 'withdrawn';
ALTER TABLE "agreement_signature" ADD CONSTRAINT agreement_signature_party CHECK (party IN ('candidate', 'sender', 'host')),
  ADD CONSTRAINT agreement_signature_by CHECK ((account_id IS NULL) <> (link_id IS NULL));
ALTER TABLE "agreement_step" ADD CONSTRAINT agreement_step_reason CHECK (reason IN ('contract-follows',
  'work-does-not-fit', 'hours-do-not-fit', 'guidance-falls-away', 'travel', 'organisation', 'by-agreement', 'no-reason'));
ALTER TABLE "agreement_evaluation"
  ADD CONSTRAINT agreement_evaluation_moment CHECK (moment IN ('midway', 'end')),
  ADD CONSTRAINT agreement_evaluation_advice CHECK (advice IN ('go-on', 'change', 'extend', 'contract', 'stop')),
  ADD CONSTRAINT agreement_evaluation_marks CHECK (json_is(marks, '{"tasks": ["good", "can-be-better", "not-good"],
    "hours": ["good", "can-be-better", "not-good"], "guidance": ["good", "can-be-better", "not-good"]}'::jsonb));
ALTER TABLE "agreement_link" ADD CONSTRAINT agreement_link_party CHECK (party IN ('candidate', 'sender', 'host')),
  ADD CONSTRAINT agreement_link_email CHECK (email = lower(email));

-- ------------------------------------------------------------------ who stands where
-- Whether the host may read: the person released name and employer to it, today. Runs as its owner, since
-- the sender does not read releases.
CREATE FUNCTION agreement_is_released(introduction uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce((SELECT r.revoked_at IS NULL AND r.fields @> ARRAY['name', 'employer']
      AND r.until >= (now() AT TIME ZONE 'Europe/Amsterdam')::date
    FROM release r WHERE r.introduction_id = introduction ORDER BY r.created_at DESC LIMIT 1), false)
$$;

-- A host reads what all three signed, which it needs to keep to it, and before that what is proposed for as
-- long as the release lasts.
CREATE FUNCTION agreement_shows_to_host(status text, in_force int, introduction uuid) RETURNS boolean
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT in_force IS NOT NULL OR (status = 'proposed' AND agreement_is_released(introduction))
$$;

-- The link of who asks, for the last version alone.
CREATE FUNCTION app_link_to_agreement() RETURNS SETOF agreement_link
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT l.* FROM agreement_link l JOIN agreement g ON g.id = l.agreement_id AND g.version = l.version
  WHERE app_kind() = 'link' AND l.token_hash = app_link() AND g.status IN ('proposed', 'agreed')
    AND (l.party <> 'host' OR agreement_shows_to_host(g.status, g.in_force, g.introduction_id))
    AND NOT EXISTS (SELECT 1 FROM agreement_signature s
      WHERE s.agreement_id = l.agreement_id AND s.version = l.version AND s.party = l.party)
$$;

-- On which sides of an agreement the actor stands; the person is never the employer of the own agreement.
CREATE FUNCTION agreement_party_of(held agreement) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT CASE
    WHEN app_kind() = 'link' THEN (SELECT l.party FROM app_link_to_agreement() l WHERE l.agreement_id = held.id)
    WHEN held.account_id = app_account_id() THEN 'candidate'
    WHEN held.sender_id = ANY (app_guides()) THEN 'sender'
    WHEN held.host_id = ANY (app_organisations())
      AND agreement_shows_to_host(held.status, held.in_force, held.introduction_id) THEN 'host' END
$$;

CREATE FUNCTION not_a_step_of_the_writer() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'row-level security: not a step of the writer' USING ERRCODE = 'insufficient_privilege';
END $$;

-- ------------------------------------------------------------------ what follows from a row
-- Versions follow each other and are the sender's; somebody else's at the same time makes the number taken.
CREATE FUNCTION keep_agreement_version() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  held agreement%ROWTYPE;
BEGIN
  SELECT * INTO held FROM agreement WHERE id = NEW.agreement_id FOR NO KEY UPDATE;
  IF app_kind() <> 'user' OR agreement_party_of(held) IS DISTINCT FROM 'sender' OR held.status NOT IN ('draft', 'proposed', 'agreed')
     OR NEW.terms ->> 'form' IS DISTINCT FROM held.form THEN
    PERFORM not_a_step_of_the_writer();
  END IF;
  IF NEW.version <> held.version + 1 THEN
    RETURN NULL;
  END IF;
  NEW.written_by := app_account_id();
  UPDATE agreement SET version = NEW.version, updated_at = greatest(updated_at, NEW.at) WHERE id = held.id;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_version BEFORE INSERT ON "agreement_version"
  FOR EACH ROW EXECUTE FUNCTION keep_agreement_version();

-- A signature is of the party that asks, under the last version and exactly its text. With the third one
-- the version is in force.
CREATE FUNCTION keep_agreement_signature() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  held agreement%ROWTYPE;
BEGIN
  SELECT * INTO held FROM agreement WHERE id = NEW.agreement_id FOR NO KEY UPDATE;
  IF agreement_party_of(held) IS DISTINCT FROM NEW.party OR held.status NOT IN ('proposed', 'agreed') THEN
    PERFORM not_a_step_of_the_writer();
  END IF;
  IF NEW.version <> held.version OR NOT EXISTS (SELECT 1 FROM agreement_version v
      WHERE v.agreement_id = held.id AND v.version = NEW.version AND v.fingerprint = NEW.fingerprint) THEN
    RETURN NULL;
  END IF;
  NEW.account_id := app_account_id();
  NEW.link_id := (SELECT l.id FROM app_link_to_agreement() l);
  RETURN NEW;
END $$;
CREATE TRIGGER keep_signature BEFORE INSERT ON "agreement_signature"
  FOR EACH ROW EXECUTE FUNCTION keep_agreement_signature();

CREATE FUNCTION bring_agreement_into_force() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  signed int := (SELECT count(*) FROM agreement_signature s
    WHERE s.agreement_id = NEW.agreement_id AND s.version = NEW.version AND s.fingerprint = NEW.fingerprint);
BEGIN
  UPDATE agreement SET updated_at = greatest(updated_at, NEW.at),
    in_force = CASE WHEN signed = 3 THEN NEW.version ELSE in_force END,
    status = CASE WHEN signed = 3 THEN 'agreed' ELSE status END
  WHERE id = NEW.agreement_id;
  RETURN NULL;
END $$;
CREATE TRIGGER come_into_force AFTER INSERT ON "agreement_signature"
  FOR EACH ROW EXECUTE FUNCTION bring_agreement_into_force();

-- Who may take which step; a step from where the agreement no longer stands is not taken.
CREATE FUNCTION keep_agreement_step() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  held agreement%ROWTYPE;
  party text;
BEGIN
  SELECT * INTO held FROM agreement WHERE id = NEW.agreement_id FOR NO KEY UPDATE;
  party := agreement_party_of(held);
  IF party IS NULL OR app_kind() <> 'user' OR party <> NEW.party OR NOT (
      (NEW.from_status, NEW.to_status, party) IN (('draft', 'proposed', 'sender'), ('proposed', 'draft', 'candidate'),
        ('proposed', 'draft', 'host'), ('draft', 'withdrawn', 'candidate'), ('draft', 'withdrawn', 'sender'),
        ('proposed', 'withdrawn', 'candidate'), ('proposed', 'withdrawn', 'sender'))
      OR (NEW.from_status, NEW.to_status) = ('agreed', 'ended-early'))
     OR (NEW.to_status = 'ended-early') <> (NEW.reason IS NOT NULL AND NEW.ended_on IS NOT NULL)
     OR (NEW.to_status = 'proposed' AND held.version = 0) THEN
    PERFORM not_a_step_of_the_writer();
  END IF;
  IF held.status <> NEW.from_status THEN
    RETURN NULL;
  END IF;
  NEW.account_id := app_account_id();
  UPDATE agreement SET status = NEW.to_status, ended_on = NEW.ended_on, end_reason = NEW.reason,
    ended_by = CASE WHEN NEW.to_status = 'ended-early' THEN party END, updated_at = greatest(updated_at, NEW.at)
  WHERE id = held.id;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_step BEFORE INSERT ON "agreement_step"
  FOR EACH ROW EXECUTE FUNCTION keep_agreement_step();

CREATE FUNCTION keep_agreement_evaluation() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  held agreement%ROWTYPE;
BEGIN
  SELECT * INTO held FROM agreement WHERE id = NEW.agreement_id FOR NO KEY UPDATE;
  IF app_kind() <> 'user' OR agreement_party_of(held) IS DISTINCT FROM NEW.party
     OR held.status NOT IN ('agreed', 'ended-early') THEN
    PERFORM not_a_step_of_the_writer();
  END IF;
  NEW.account_id := app_account_id();
  UPDATE agreement SET updated_at = greatest(updated_at, NEW.at) WHERE id = held.id;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_evaluation BEFORE INSERT ON "agreement_evaluation"
  FOR EACH ROW EXECUTE FUNCTION keep_agreement_evaluation();

-- A party has its own side sign by a link, and no other: nobody can sign for somebody else by sending the
-- link to an address of their own.
CREATE FUNCTION keep_agreement_link() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  held agreement%ROWTYPE;
BEGIN
  SELECT * INTO held FROM agreement WHERE id = NEW.agreement_id;
  IF app_kind() <> 'user' OR agreement_party_of(held) IS DISTINCT FROM NEW.party
     OR held.status NOT IN ('proposed', 'agreed') OR NEW.version <> held.version
     OR (NEW.party = 'candidate' AND NEW.email IS DISTINCT FROM
           (SELECT a.email FROM account a WHERE a.id = app_account_id())) THEN
    PERFORM not_a_step_of_the_writer();
  END IF;
  NEW.sent_by := app_account_id();
  RETURN NEW;
END $$;
CREATE TRIGGER keep_link BEFORE INSERT ON "agreement_link"
  FOR EACH ROW EXECUTE FUNCTION keep_agreement_link();

-- ------------------------------------------------------------------ who sees and adds what
ALTER TABLE "agreement" ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_three_sides ON "agreement" FOR SELECT
  USING (account_id = (SELECT app_account_id()) OR sender_id = ANY ((SELECT app_guides())::uuid[])
         OR (host_id = ANY ((SELECT app_organisations())::uuid[]) AND agreement_shows_to_host(status, in_force, introduction_id)));
CREATE POLICY read_by_link ON "agreement" FOR SELECT
  USING (id = (SELECT l.agreement_id FROM app_link_to_agreement() l));
-- The person alone brings the two employers together, for the own placement and in the own case.
CREATE POLICY start_own ON "agreement" FOR INSERT
  WITH CHECK (account_id = (SELECT app_account_id()) AND status = 'draft' AND version = 0 AND in_force IS NULL
    AND EXISTS (SELECT 1 FROM "placement" p WHERE p.id = placement_id AND p.account_id = "agreement".account_id
                AND p.organisation_id = host_id AND p.introduction_id = "agreement".introduction_id AND p.form = "agreement".form
                AND p.status IN ('proposed', 'confirmed', 'active'))
    AND EXISTS (SELECT 1 FROM "second_track_case" c WHERE c.account_id = "agreement".account_id
                AND c.organisation_id = sender_id AND c.status = 'active'));
REVOKE UPDATE, DELETE ON "agreement" FROM inzetbaar_app;

-- Which case it belongs to is for the two sides of the case, and never for the host.
ALTER TABLE "agreement_case" ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_two_sides ON "agreement_case" FOR SELECT
  USING (EXISTS (SELECT 1 FROM "second_track_case" c WHERE c.id = case_id));
CREATE POLICY start_own ON "agreement_case" FOR INSERT
  WITH CHECK (EXISTS (SELECT 1 FROM "agreement" g JOIN "second_track_case" c ON c.account_id = g.account_id
    AND c.organisation_id = g.sender_id
    WHERE g.id = agreement_id AND c.id = case_id AND g.account_id = (SELECT app_account_id())));
REVOKE UPDATE, DELETE ON "agreement_case" FROM inzetbaar_app;

-- Drafts are for the person and the sender: a host reads what is proposed or in force.
ALTER TABLE "agreement_version" ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_with_agreement ON "agreement_version" FOR SELECT
  USING (EXISTS (SELECT 1 FROM "agreement" g WHERE g.id = agreement_id
    AND (g.account_id = (SELECT app_account_id()) OR g.sender_id = ANY ((SELECT app_guides())::uuid[])
         OR "agreement_version".version IN (g.version, g.in_force))));
CREATE POLICY add_by_sender ON "agreement_version" FOR INSERT
  WITH CHECK (EXISTS (SELECT 1 FROM "agreement" g WHERE g.id = agreement_id AND g.sender_id = ANY ((SELECT app_guides())::uuid[])));
REVOKE UPDATE, DELETE ON "agreement_version" FROM inzetbaar_app;

ALTER TABLE "agreement_signature" ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_with_version ON "agreement_signature" FOR SELECT
  USING (EXISTS (SELECT 1 FROM "agreement_version" v WHERE v.agreement_id = "agreement_signature".agreement_id
    AND v.version = "agreement_signature".version));
CREATE POLICY add_own ON "agreement_signature" FOR INSERT
  WITH CHECK (EXISTS (SELECT 1 FROM "agreement" g WHERE g.id = agreement_id));
REVOKE UPDATE, DELETE ON "agreement_signature" FROM inzetbaar_app;

ALTER TABLE "agreement_step" ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_own ON "agreement_step" FOR SELECT USING (account_id = (SELECT app_account_id()));
-- The trigger knows whose step it is; a host that gave a proposal back does not read what it was about.
CREATE POLICY add_own ON "agreement_step" FOR INSERT WITH CHECK (account_id = (SELECT app_account_id()));
REVOKE UPDATE, DELETE ON "agreement_step" FROM inzetbaar_app;

ALTER TABLE "agreement_evaluation" ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_with_agreement ON "agreement_evaluation" FOR SELECT
  USING (EXISTS (SELECT 1 FROM "agreement" g WHERE g.id = agreement_id));
CREATE POLICY add_with_agreement ON "agreement_evaluation" FOR INSERT
  WITH CHECK (EXISTS (SELECT 1 FROM "agreement" g WHERE g.id = agreement_id));
REVOKE UPDATE, DELETE ON "agreement_evaluation" FROM inzetbaar_app;

-- The address is for who sent it.
ALTER TABLE "agreement_link" ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_own ON "agreement_link" FOR SELECT USING (sent_by = (SELECT app_account_id()));
CREATE POLICY read_by_link ON "agreement_link" FOR SELECT
  USING (id = (SELECT l.id FROM app_link_to_agreement() l));
CREATE POLICY add_own ON "agreement_link" FOR INSERT
  WITH CHECK (EXISTS (SELECT 1 FROM "agreement" g WHERE g.id = agreement_id));
REVOKE UPDATE, DELETE ON "agreement_link" FROM inzetbaar_app;

-- An agreement tells that somebody is sent: its record is kept and shown to nobody in the product.
CREATE POLICY not_agreement ON "audit" AS RESTRICTIVE FOR SELECT USING (subject_type <> 'agreement');

-- The names of the two employers, for who has a link and reads no organisations.
CREATE FUNCTION employers_of_link() RETURNS TABLE (sender_name text, host_name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT s.name, h.name FROM agreement g JOIN organisation s ON s.id = g.sender_id JOIN organisation h ON h.id = g.host_id
  WHERE g.id = (SELECT l.agreement_id FROM app_link_to_agreement() l)
$$;

-- Tells the person that the page behind a link was opened; of a link to an agreement the viewer is the link
-- with the name that it was sent to. Opening it again within the hour joins the row.
CREATE OR REPLACE FUNCTION log_access_by_link(at timestamptz, fields text[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  look record;
BEGIN
  SELECT r.id AS viewer, r.account_id AS person, coalesce(r.name, '') AS name, 'sign-off-opened' AS kind INTO look
  FROM sign_off_request r WHERE r.id = app_link_request();
  IF NOT FOUND THEN
    SELECT l.id AS viewer, g.account_id AS person, l.name AS name, 'agreement-viewed' AS kind INTO look
    FROM app_link_to_agreement() l JOIN agreement g ON g.id = l.agreement_id;
  END IF;
  IF NOT FOUND THEN RETURN; END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('access_log ' || look.viewer, 0));
  UPDATE access_log SET times = times + 1, at = least(at, log_access_by_link.at),
    last_at = greatest(last_at, log_access_by_link.at)
  WHERE id = (
    SELECT l.id FROM access_log l
    WHERE l.account_id = look.person AND l.viewer_id = look.viewer AND l.kind = look.kind
      AND l.fields @> log_access_by_link.fields AND l.fields <@ log_access_by_link.fields
      AND l.at > log_access_by_link.at - interval '1 hour' AND l.at < log_access_by_link.at + interval '1 hour'
    ORDER BY l.at DESC LIMIT 1);
  IF FOUND THEN RETURN; END IF;
  INSERT INTO access_log (id, at, last_at, account_id, viewer_id, viewer_name, kind, fields)
  VALUES (gen_random_uuid(), log_access_by_link.at, log_access_by_link.at, look.person, look.viewer, look.name,
    look.kind, log_access_by_link.fields);
END $$;

REVOKE ALL ON FUNCTION agreement_is_released, agreement_shows_to_host, app_link_to_agreement, agreement_party_of, employers_of_link FROM PUBLIC;
GRANT EXECUTE ON FUNCTION agreement_is_released, agreement_shows_to_host, app_link_to_agreement, agreement_party_of, employers_of_link TO inzetbaar_app;
