-- Efforts in a second-track case: rows that are only added to, so that those of any past day can be told.

-- AlterTable
ALTER TABLE "second_track_case" ADD COLUMN "employer_name" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "second_track_effort" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "occurrence" TEXT,
    "kind" TEXT NOT NULL,
    "on_day" DATE NOT NULL,
    "party" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "reason" TEXT,
    "form" TEXT,
    "fitting" INTEGER,
    "organisation" TEXT,
    "subject" TEXT,
    "note" TEXT,
    "corrects" UUID,
    "taken_back" BOOLEAN NOT NULL DEFAULT false,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" UUID,

    CONSTRAINT "second_track_effort_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "second_track_effort_case_id_on_day_idx" ON "second_track_effort"("case_id", "on_day");

-- CreateIndex
CREATE UNIQUE INDEX "second_track_effort_case_id_occurrence_key" ON "second_track_effort"("case_id", "occurrence");

-- CreateIndex
CREATE UNIQUE INDEX "second_track_effort_corrects_key" ON "second_track_effort"("corrects");

-- AddForeignKey
ALTER TABLE "second_track_effort" ADD CONSTRAINT "second_track_effort_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "second_track_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "second_track_effort" ADD CONSTRAINT "second_track_effort_corrects_fkey" FOREIGN KEY ("corrects") REFERENCES "second_track_effort"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ------------------------------------------------------------------ what is kept
-- What the employer was called when the case was opened: the appendix of a past day names it so.
UPDATE "second_track_case" c SET employer_name = o.name FROM organisation o WHERE o.id = c.organisation_id;
CREATE FUNCTION keep_employer_name() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  NEW.employer_name := coalesce((SELECT o.name FROM organisation o WHERE o.id = NEW.organisation_id), '');
  RETURN NEW;
END $$;
CREATE TRIGGER keep_employer_name BEFORE INSERT ON "second_track_case"
  FOR EACH ROW EXECUTE FUNCTION keep_employer_name();

-- The closed lists; a test compares them with those of packages/domain/second-track.
CREATE FUNCTION second_track_effort_codes() RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT '{
  "kind": ["search", "proposal", "interest", "introduction", "meeting", "interview", "refusal", "training",
    "placement", "conversation", "application", "trial-day", "orientation", "advice", "other"],
  "kindByHand": ["interview", "training", "conversation", "application", "trial-day", "orientation", "advice",
    "other"],
  "party": ["candidate", "case-manager", "host", "platform"],
  "result": ["done", "open", "arranged", "continued", "not-continued", "lapsed", "asked", "waiting-list", "offered",
    "accepted", "declined", "withdrawn", "cancelled", "started", "completed", "not-completed", "ended-early"],
  "reason": ["found-other", "not-now", "content", "hours", "availability", "travel", "skills", "position-filled",
    "other-candidate", "no-contact", "no-reason", "agreement", "organisation"],
  "form": ["trial", "uwv-trial", "secondment", "contract", "extra-hours", "rotation"]
}'::jsonb $$;

ALTER TABLE "second_track_effort"
  ADD CONSTRAINT second_track_effort_source CHECK (source IN ('platform', 'hand')),
  ADD CONSTRAINT second_track_effort_kind CHECK
    (second_track_effort_codes() -> (CASE source WHEN 'hand' THEN 'kindByHand' ELSE 'kind' END) ? kind),
  ADD CONSTRAINT second_track_effort_party CHECK (second_track_effort_codes() -> 'party' ? party),
  ADD CONSTRAINT second_track_effort_result CHECK (second_track_effort_codes() -> 'result' ? result),
  ADD CONSTRAINT second_track_effort_reason CHECK (second_track_effort_codes() -> 'reason' ? reason),
  ADD CONSTRAINT second_track_effort_form CHECK (second_track_effort_codes() -> 'form' ? form),
  ADD CONSTRAINT second_track_effort_fitting CHECK (fitting >= 0),
  ADD CONSTRAINT second_track_effort_words CHECK
    (length(organisation) <= 300 AND length(subject) <= 300 AND length(note) <= 500),
  -- What happened on the platform happened once, in no words of anybody, and is not taken back.
  ADD CONSTRAINT second_track_effort_of_platform CHECK (source <> 'platform' OR
    (occurrence IS NOT NULL AND note IS NULL AND corrects IS NULL AND NOT taken_back AND recorded_by IS NULL)),
  ADD CONSTRAINT second_track_effort_by_hand CHECK (source <> 'hand' OR
    (occurrence IS NULL AND form IS NULL AND fitting IS NULL AND subject IS NULL AND recorded_by IS NOT NULL
     AND party IN ('candidate', 'case-manager'))),
  ADD CONSTRAINT second_track_effort_taken_back CHECK (NOT taken_back OR corrects IS NOT NULL);

-- By hand: by one of the two sides, in its own name, while the employee agrees. What a side wrote down it
-- corrects itself, also after the employee stopped.
CREATE FUNCTION keep_second_track_effort() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  held second_track_case%ROWTYPE;
BEGIN
  -- Added by record_platform_effort() alone: the policy lets nobody else.
  IF NEW.source = 'platform' THEN
    RETURN NEW;
  END IF;
  SELECT * INTO held FROM second_track_case WHERE id = NEW.case_id FOR KEY SHARE;
  IF NEW.party IS DISTINCT FROM (CASE WHEN held.account_id = app_account_id() THEN 'candidate'
       WHEN held.organisation_id = ANY (app_guides()) THEN 'case-manager' END) THEN
    RAISE EXCEPTION 'row-level security: not the side of the writer' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.corrects IS NULL THEN
    IF held.status <> 'active' THEN
      RAISE EXCEPTION 'row-level security: not in this case' USING ERRCODE = 'insufficient_privilege';
    END IF;
  ELSIF held.status NOT IN ('active', 'stopped') OR NOT EXISTS (
      SELECT 1 FROM second_track_effort e WHERE e.id = NEW.corrects AND e.case_id = NEW.case_id
        AND e.source = 'hand' AND e.party = NEW.party AND NOT e.taken_back) THEN
    RAISE EXCEPTION 'row-level security: not to correct' USING ERRCODE = 'insufficient_privilege';
  END IF;
  NEW.recorded_by := app_account_id();
  RETURN NEW;
END $$;
CREATE TRIGGER keep_effort BEFORE INSERT ON "second_track_effort"
  FOR EACH ROW EXECUTE FUNCTION keep_second_track_effort();

-- ------------------------------------------------------------------ who sees and adds
-- The two sides of the case, as the case itself.
ALTER TABLE "second_track_effort" ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_with_case ON "second_track_effort" FOR SELECT
  USING (EXISTS (SELECT 1 FROM "second_track_case" c WHERE c.id = case_id));
CREATE POLICY add_by_hand ON "second_track_effort" FOR INSERT
  WITH CHECK (source = 'hand' AND EXISTS (SELECT 1 FROM "second_track_case" c WHERE c.id = case_id));
REVOKE UPDATE, DELETE ON "second_track_effort" FROM inzetbaar_app;

-- What happened to somebody on the platform, in every active case of that person: it is asked by whoever made
-- it happen, who never learns whether there is a case. Whose it is and about what follows from where it
-- happened; an introduction or placement counts where the vacancy takes the second track. Once an occurrence.
CREATE FUNCTION record_platform_effort(place text, place_id uuid, nth text, happened jsonb, at timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  person uuid;
  host uuid;
  host_name text;
  title text;
  counts boolean := true;
BEGIN
  IF place = 'search' THEN
    person := place_id;
  ELSIF place = 'introduction' THEN
    SELECT i.account_id, i.organisation_id, v.title, 'second-track' = ANY (v.lanes) INTO person, host, title, counts
    FROM introduction i JOIN vacancy v ON v.id = i.vacancy_id WHERE i.id = place_id;
  ELSIF place = 'placement' THEN
    SELECT p.account_id, p.organisation_id, v.title, 'second-track' = ANY (v.lanes) INTO person, host, title, counts
    FROM placement p JOIN vacancy v ON v.id = p.vacancy_id WHERE p.id = place_id;
  ELSIF place = 'seat-request' THEN
    SELECT r.account_id, r.organisation_id, t.title INTO person, host, title
    FROM seat_request r JOIN training t ON t.id = r.training_id WHERE r.id = place_id;
  END IF;
  -- A search has no host, and who is not signed in no account: what is not known is no.
  IF NOT coalesce(person IS NOT NULL
      AND (app_is_system() OR person = app_account_id() OR host = ANY (app_organisations())), false) THEN
    RAISE EXCEPTION 'row-level security: not what the writer did' USING ERRCODE = 'insufficient_privilege';
  END IF;
  SELECT o.name INTO host_name FROM organisation o WHERE o.id = host;
  INSERT INTO second_track_effort (id, case_id, source, occurrence, kind, on_day, party, result, reason, form,
    fitting, organisation, subject, recorded_at)
  SELECT gen_random_uuid(), c.id, 'platform', place || ':' || place_id || ':' || nth,
    happened ->> 'kind', (happened ->> 'on')::date, happened ->> 'by', happened ->> 'result', happened ->> 'reason',
    happened ->> 'form', (happened ->> 'count')::int, left(host_name, 300), left(title, 300), at
  FROM second_track_case c WHERE counts AND c.account_id = person AND c.status = 'active'
  ON CONFLICT DO NOTHING;
END $$;
REVOKE ALL ON FUNCTION record_platform_effort FROM PUBLIC;
GRANT EXECUTE ON FUNCTION record_platform_effort TO inzetbaar_app;
