-- Second-track cases: what is stated of an employee on sick leave, as versions that are only added to.
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- CreateTable
CREATE TABLE "second_track_case" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "account_id" UUID,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'proposed',
    "first_day" DATE NOT NULL,
    "last_day" DATE,
    "version" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "second_track_case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "second_track_case_version" (
    "case_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "written_by" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "facts" JSONB NOT NULL,

    CONSTRAINT "second_track_case_version_pkey" PRIMARY KEY ("case_id","version")
);

-- CreateTable
CREATE TABLE "second_track_reminder" (
    "case_id" UUID NOT NULL,
    "deadline_id" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "weeks" SMALLINT NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "second_track_reminder_pkey" PRIMARY KEY ("case_id","deadline_id","due_on","weeks")
);

-- CreateTable
CREATE TABLE "calendar_feed" (
    "account_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "calendar_feed_pkey" PRIMARY KEY ("account_id")
);

-- CreateIndex
CREATE INDEX "second_track_case_organisation_id_updated_at_idx" ON "second_track_case"("organisation_id", "updated_at");

-- CreateIndex
CREATE INDEX "second_track_case_account_id_updated_at_idx" ON "second_track_case"("account_id", "updated_at");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_feed_token_hash_key" ON "calendar_feed"("token_hash");

-- AddForeignKey
ALTER TABLE "second_track_case" ADD CONSTRAINT "second_track_case_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "second_track_case" ADD CONSTRAINT "second_track_case_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "second_track_case_version" ADD CONSTRAINT "second_track_case_version_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "second_track_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "second_track_reminder" ADD CONSTRAINT "second_track_reminder_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "second_track_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ------------------------------------------------------------------ what a case can state
-- A value against what it may be: `day`, `hours`, `flag`, a closed list of codes (with null where null
-- is in it), an object with exactly these keys, or `{"each": …, "most": n}` for a list.
CREATE FUNCTION json_is(value jsonb, wanted jsonb) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = public, pg_temp AS $$
DECLARE
  part record;
BEGIN
  IF jsonb_typeof(wanted) = 'string' THEN
    RETURN CASE wanted #>> '{}'
      WHEN 'day' THEN jsonb_typeof(value) = 'string' AND value #>> '{}' ~ '^\d{4}-\d{2}-\d{2}$'
      WHEN 'day or null' THEN jsonb_typeof(value) = 'null' OR json_is(value, '"day"')
      WHEN 'hours' THEN jsonb_typeof(value) = 'number' AND (value #>> '{}')::numeric BETWEEN 0 AND 60
      WHEN 'flag' THEN jsonb_typeof(value) = 'boolean'
      ELSE false END;
  END IF;
  IF jsonb_typeof(wanted) = 'array' THEN
    RETURN jsonb_typeof(value) IN ('string', 'null') AND wanted @> jsonb_build_array(value);
  END IF;
  IF wanted ? 'each' THEN
    IF jsonb_typeof(value) IS DISTINCT FROM 'array' OR jsonb_array_length(value) > (wanted ->> 'most')::int THEN
      RETURN false;
    END IF;
    FOR part IN SELECT e FROM jsonb_array_elements(value) e LOOP
      IF NOT json_is(part.e, wanted -> 'each') THEN RETURN false; END IF;
    END LOOP;
    RETURN true;
  END IF;
  IF jsonb_typeof(value) IS DISTINCT FROM 'object'
     OR ARRAY(SELECT jsonb_object_keys(value) ORDER BY 1) <> ARRAY(SELECT jsonb_object_keys(wanted) ORDER BY 1) THEN
    RETURN false;
  END IF;
  FOR part IN SELECT key, w FROM jsonb_each(wanted) AS each (key, w) LOOP
    IF NOT json_is(value -> part.key, part.w) THEN RETURN false; END IF;
  END LOOP;
  RETURN true;
END $$;

-- Dates, hours and codes of closed lists, and no place for anything else: no words about a person. A
-- test compares the lists with those of packages/domain/second-track.
CREATE FUNCTION second_track_facts() RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT '{
  "sickness": {
    "firstDay": "day",
    "lastDay": "day or null",
    "interruptions": {"most": 50, "each": {
      "kind": ["recovered", "pregnancy-leave"], "from": "day", "until": "day", "startsAnew": "flag"}}
  },
  "contractHours": "hours",
  "workedHours": {"most": 160, "each": {"since": "day", "hoursPerWeek": "hours"}},
  "buildUp": {"most": 160, "each": {"since": "day", "hoursPerWeek": "hours"}},
  "prospect": ["not-known-yet", "own-work-again", "own-work-in-part", "other-work-here", "none-here"],
  "conditions": {"most": 40, "each": {"until": "day", "condition": [
    "no-night-shifts", "no-evening-shifts", "no-weekend-shifts", "fixed-days", "fixed-location",
    "max-4-hours-a-day", "max-6-hours-a-day", "no-lifting", "no-long-standing", "no-long-sitting", "no-driving",
    "no-lone-work", "quiet-workplace", "no-physical-confrontation", "no-screen-work", "extra-breaks",
    "regular-pace", "wheelchair-access", "remote-possible", "gradual-build-up"]}},
  "exemptions": {"most": 60, "each": {"since": "day", "until": "day or null",
    "ground": ["return-within-three-months", "no-usable-capacity", "full-and-lasting-benefit", "opinion-of-uwv",
      "employment-ends"],
    "obligation": ["problem-analysis", "action-plan", "evaluation", "notice-to-uwv", "first-year-evaluation",
      "second-track-start", "benefit-letter", "benefit-application", "reintegration-report", "waiting-period-end",
      "wage-sanction-end"]}},
  "done": {"most": 120, "each": {"on": "day",
    "obligation": ["problem-analysis", "action-plan", "evaluation", "notice-to-uwv", "first-year-evaluation",
      "second-track-start", "benefit-letter", "benefit-application", "reintegration-report", "waiting-period-end",
      "wage-sanction-end"]}},
  "wageSanctionUntil": "day or null",
  "outcome": ["work-elsewhere", "own-work-again", "other-work-here", "benefit-applied-for", "employment-ended",
    "other-employer-of-the-person", null]
}'::jsonb $$;

ALTER TABLE "second_track_case"
  ADD CONSTRAINT second_track_case_status CHECK (status IN
    ('proposed', 'active', 'stopped', 'declined', 'cancelled', 'ended')),
  ADD CONSTRAINT second_track_case_dates CHECK (last_day >= first_day),
  ADD CONSTRAINT second_track_case_email CHECK (email = lower(email)),
  -- One employer keeps one file of a person over the same days. Not across employers: a refusal there
  -- would tell one employer of the file of another.
  ADD CONSTRAINT second_track_case_apart EXCLUDE USING gist
    (organisation_id WITH =, email WITH =, daterange(first_day, last_day, '[]') WITH &&)
    WHERE (status NOT IN ('declined', 'cancelled'));
ALTER TABLE "second_track_case_version"
  ADD CONSTRAINT second_track_case_version_status CHECK (status IN
    ('proposed', 'active', 'stopped', 'declined', 'cancelled', 'ended')),
  ADD CONSTRAINT second_track_case_version_facts CHECK (json_is(facts, second_track_facts())),
  ADD CONSTRAINT second_track_case_version_outcome CHECK ((status = 'ended') = (facts ->> 'outcome' IS NOT NULL));
ALTER TABLE "second_track_reminder" ADD CONSTRAINT second_track_reminder_weeks CHECK (weeks IN (4, 2, 1));

-- The account with the address, where there is one: who opens a case may not look for accounts.
CREATE FUNCTION find_second_track_account() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  NEW.account_id := (SELECT a.id FROM account a WHERE a.email = NEW.email);
  RETURN NEW;
END $$;
CREATE TRIGGER find_account BEFORE INSERT ON "second_track_case"
  FOR EACH ROW EXECUTE FUNCTION find_second_track_account();

-- Versions follow each other and the case shows the last one. Who may take which step is held here: a
-- case manager states facts of an open case, and nobody but the employee agrees, declines or stops, and
-- that without a word of what is stated. Whoever agrees can look for work from then on.
CREATE FUNCTION keep_second_track_version() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  held second_track_case%ROWTYPE;
  present second_track_case_version%ROWTYPE;
  party text;
BEGIN
  SELECT * INTO held FROM second_track_case WHERE id = NEW.case_id FOR NO KEY UPDATE;
  party := CASE WHEN held.account_id = app_account_id() THEN 'candidate'
                WHEN held.organisation_id = ANY (app_guides()) THEN 'case-manager' END;
  IF party IS NULL THEN
    RAISE EXCEPTION 'row-level security: not a case of the writer' USING ERRCODE = 'insufficient_privilege';
  END IF;
  -- Somebody else was first.
  IF NEW.version <> held.version + 1 THEN
    RETURN NULL;
  END IF;
  SELECT * INTO present FROM second_track_case_version v WHERE v.case_id = held.id AND v.version = held.version;
  IF NOT (CASE
      WHEN held.version = 0 THEN party = 'case-manager' AND NEW.status = 'proposed'
      WHEN party = 'candidate' THEN NEW.facts = present.facts AND (present.status, NEW.status) IN
        (('proposed', 'active'), ('stopped', 'active'), ('proposed', 'declined'), ('active', 'stopped'))
      ELSE (NEW.status = present.status AND present.status IN ('proposed', 'active', 'stopped'))
        OR (present.status, NEW.status) IN (('proposed', 'cancelled'), ('active', 'ended'), ('stopped', 'ended'))
    END) THEN
    RAISE EXCEPTION 'row-level security: not a step of the writer' USING ERRCODE = 'insufficient_privilege';
  END IF;
  NEW.written_by := app_account_id();
  NEW.at := greatest(NEW.at, present.at);
  UPDATE second_track_case SET status = NEW.status, version = NEW.version, updated_at = NEW.at,
    first_day = (NEW.facts #>> '{sickness,firstDay}')::date,
    last_day = coalesce((NEW.facts #>> '{sickness,lastDay}')::date,
      CASE WHEN NEW.status = 'ended' THEN (NEW.at AT TIME ZONE 'Europe/Amsterdam')::date END)
  WHERE id = held.id;
  IF party = 'candidate' AND NEW.status = 'active' THEN
    INSERT INTO held_role (id, account_id, role)
    SELECT gen_random_uuid(), held.account_id, 'candidate'
    WHERE NOT EXISTS (SELECT 1 FROM held_role h WHERE h.account_id = held.account_id AND h.role = 'candidate');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_version BEFORE INSERT ON "second_track_case_version"
  FOR EACH ROW EXECUTE FUNCTION keep_second_track_version();

-- ------------------------------------------------------------------ who sees and changes what
-- The employee and the case managers of the employer. Not its recruiters or administrators, not the
-- region, not the platform.
ALTER TABLE "second_track_case" ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_two_sides ON "second_track_case" FOR SELECT
  USING (account_id = (SELECT app_account_id()) OR organisation_id = ANY ((SELECT app_guides())::uuid[]));
-- Nobody opens a case of their own.
CREATE POLICY open_own ON "second_track_case" FOR INSERT
  WITH CHECK (organisation_id = ANY ((SELECT app_guides())::uuid[]) AND status = 'proposed' AND version = 0
              AND account_id IS DISTINCT FROM (SELECT app_account_id()));
REVOKE UPDATE, DELETE ON "second_track_case" FROM inzetbaar_app;

ALTER TABLE "second_track_case_version" ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_with_case ON "second_track_case_version" FOR SELECT
  USING (EXISTS (SELECT 1 FROM "second_track_case" c WHERE c.id = case_id));
CREATE POLICY add_with_case ON "second_track_case_version" FOR INSERT
  WITH CHECK (EXISTS (SELECT 1 FROM "second_track_case" c WHERE c.id = case_id));
REVOKE UPDATE, DELETE ON "second_track_case_version" FROM inzetbaar_app;

ALTER TABLE "second_track_reminder" ENABLE ROW LEVEL SECURITY;
CREATE POLICY system_reads ON "second_track_reminder" FOR SELECT USING ((SELECT app_is_system()));
CREATE POLICY system_adds ON "second_track_reminder" FOR INSERT WITH CHECK ((SELECT app_is_system()));
REVOKE UPDATE, DELETE ON "second_track_reminder" FROM inzetbaar_app;

ALTER TABLE "calendar_feed" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON "calendar_feed" USING (account_id = (SELECT app_account_id()));
CREATE POLICY read_by_address ON "calendar_feed" FOR SELECT USING ((SELECT app_is_system()));

-- That something happened in a case tells of it: the record is kept and shown to nobody in the product.
CREATE POLICY not_second_track ON "audit" AS RESTRICTIVE FOR SELECT USING (subject_type <> 'second-track-case');

-- ------------------------------------------------------------------ what the platform does for cases
-- Who accepted the invitation of an employer sees the cases that it opened with the address.
CREATE FUNCTION take_up_second_track(joined uuid, organisation uuid) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE second_track_case c SET account_id = a.id FROM account a
  WHERE app_is_system() AND a.id = joined AND c.account_id IS NULL AND c.organisation_id = organisation
    AND c.email = a.email
$$;

-- The same for one case, where somebody came by an account in another way; true where there is one now.
CREATE FUNCTION reach_second_track(wanted uuid) RETURNS boolean
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH reached AS (
    UPDATE second_track_case c SET account_id = a.id FROM account a
    WHERE c.id = wanted AND c.organisation_id = ANY (app_guides()) AND c.account_id IS NULL AND a.email = c.email
      AND a.id IS DISTINCT FROM app_account_id()
    RETURNING 1)
  SELECT EXISTS (SELECT 1 FROM reached)
$$;

-- What deadlines follow from, of the cases in which they run, and never whose they are: reminders need
-- no more.
CREATE FUNCTION second_track_clocks(after uuid, page_size int)
RETURNS TABLE (id uuid, organisation_id uuid, facts jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT c.id, c.organisation_id, jsonb_build_object('sickness', v.facts -> 'sickness', 'done', v.facts -> 'done',
    'exemptions', v.facts -> 'exemptions', 'wageSanctionUntil', v.facts -> 'wageSanctionUntil')
  FROM second_track_case c JOIN second_track_case_version v ON v.case_id = c.id AND v.version = c.version
  WHERE app_is_system() AND c.status IN ('proposed', 'active', 'stopped') AND (after IS NULL OR c.id > after)
  ORDER BY c.id LIMIT page_size
$$;

REVOKE ALL ON FUNCTION take_up_second_track, reach_second_track, second_track_clocks FROM PUBLIC;
GRANT EXECUTE ON FUNCTION take_up_second_track, reach_second_track, second_track_clocks TO inzetbaar_app;
