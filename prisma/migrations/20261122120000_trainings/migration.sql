-- Trainings that employers offer to the region, and people's requests for a seat in them.
-- AlterTable
ALTER TABLE "evidence" ADD COLUMN     "training_id" UUID;

-- CreateTable
CREATE TABLE "training" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "location_id" UUID,
    "status" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "weeks" SMALLINT NOT NULL,
    "hours" SMALLINT NOT NULL,
    "costs" TEXT NOT NULL,
    "reach" TEXT NOT NULL,
    "last_ask_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "training_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training_skill" (
    "training_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "skill_id" TEXT NOT NULL,
    "level" SMALLINT NOT NULL,

    CONSTRAINT "training_skill_pkey" PRIMARY KEY ("training_id","skill_id")
);

-- CreateTable
CREATE TABLE "training_session" (
    "id" UUID NOT NULL,
    "training_id" UUID NOT NULL,
    "starts_on" DATE NOT NULL,
    "ask_until" DATE NOT NULL,
    "seats" SMALLINT NOT NULL,

    CONSTRAINT "training_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "seat_request" (
    "id" UUID NOT NULL,
    "training_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "name" TEXT,
    "email" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "seat_request_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "training_status_last_ask_on_idx" ON "training"("status", "last_ask_on");

-- CreateIndex
CREATE INDEX "training_organisation_id_updated_at_idx" ON "training"("organisation_id", "updated_at");

-- CreateIndex
CREATE UNIQUE INDEX "training_id_organisation_id_key" ON "training"("id", "organisation_id");

-- CreateIndex
CREATE INDEX "training_skill_skill_id_idx" ON "training_skill"("skill_id");

-- CreateIndex
CREATE INDEX "training_session_training_id_idx" ON "training_session"("training_id");

-- CreateIndex
CREATE UNIQUE INDEX "training_session_id_training_id_key" ON "training_session"("id", "training_id");

-- CreateIndex
CREATE INDEX "seat_request_training_id_created_at_idx" ON "seat_request"("training_id", "created_at");

-- CreateIndex
CREATE INDEX "seat_request_session_id_idx" ON "seat_request"("session_id");

-- CreateIndex
CREATE INDEX "seat_request_account_id_updated_at_idx" ON "seat_request"("account_id", "updated_at");

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_training_id_fkey" FOREIGN KEY ("training_id") REFERENCES "training"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training" ADD CONSTRAINT "training_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training" ADD CONSTRAINT "training_location_id_organisation_id_fkey" FOREIGN KEY ("location_id", "organisation_id") REFERENCES "location"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_skill" ADD CONSTRAINT "training_skill_training_id_fkey" FOREIGN KEY ("training_id") REFERENCES "training"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_session" ADD CONSTRAINT "training_session_training_id_fkey" FOREIGN KEY ("training_id") REFERENCES "training"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat_request" ADD CONSTRAINT "seat_request_training_id_organisation_id_fkey" FOREIGN KEY ("training_id", "organisation_id") REFERENCES "training"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat_request" ADD CONSTRAINT "seat_request_session_id_training_id_fkey" FOREIGN KEY ("session_id", "training_id") REFERENCES "training_session"("id", "training_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat_request" ADD CONSTRAINT "seat_request_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ------------------------------------------------------------------ closed lists and orders
ALTER TABLE "training"
  ADD CONSTRAINT training_status CHECK (status IN ('draft', 'open', 'closed', 'cancelled')),
  ADD CONSTRAINT training_form CHECK (form IN ('classroom', 'online', 'on-the-job', 'blended')),
  ADD CONSTRAINT training_reach CHECK (reach IN ('region', 'own-organisation')),
  ADD CONSTRAINT training_length CHECK (weeks > 0 AND hours > 0);
ALTER TABLE "training_skill" ADD CONSTRAINT training_skill_level CHECK (level BETWEEN 1 AND 5);
ALTER TABLE "training_session"
  ADD CONSTRAINT training_session_seats CHECK (seats > 0),
  ADD CONSTRAINT training_session_dates CHECK (ask_until <= starts_on);
ALTER TABLE "seat_request"
  ADD CONSTRAINT seat_request_status CHECK (status IN
    ('asked', 'waiting-list', 'offered', 'accepted', 'declined', 'withdrawn', 'completed', 'not-completed', 'cancelled')),
  -- Who asked is known to the employer as long as there is something to arrange, and not after a no.
  ADD CONSTRAINT seat_request_contact CHECK (CASE
    WHEN status IN ('declined', 'withdrawn', 'cancelled') THEN name IS NULL AND email IS NULL
    ELSE name IS NOT NULL AND email IS NOT NULL END);

-- One open request of one person for one training.
CREATE UNIQUE INDEX seat_request_open ON "seat_request" (training_id, account_id)
  WHERE status IN ('asked', 'waiting-list', 'offered', 'accepted');

-- ------------------------------------------------------------------ seats
CREATE FUNCTION seats_taken(wanted uuid[]) RETURNS TABLE (session_id uuid, taken int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT r.session_id, count(*)::int FROM seat_request r
  WHERE r.session_id = ANY (wanted) AND r.status IN ('asked', 'offered', 'accepted', 'completed', 'not-completed')
    AND app_kind() = 'user'
  GROUP BY r.session_id
$$;

-- How many seats a session has and how many are held, for one request at a time: who asks next waits
-- until this transaction ends.
CREATE FUNCTION hold_session(wanted uuid) RETURNS TABLE (seats int, taken int)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  held training_session%ROWTYPE;
BEGIN
  -- NO KEY: a foreign key that already holds a key share of the session must not make a deadlock.
  SELECT s.* INTO held FROM training_session s WHERE s.id = wanted AND app_kind() = 'user' FOR NO KEY UPDATE;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  RETURN QUERY SELECT held.seats::int, coalesce((SELECT t.taken FROM seats_taken(ARRAY[wanted]) t), 0);
END $$;

CREATE FUNCTION hold_seats() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  held training_session%ROWTYPE;
  in_use bigint;
BEGIN
  IF NEW.status NOT IN ('asked', 'offered', 'accepted', 'completed', 'not-completed') THEN
    RETURN NULL;
  END IF;
  SELECT * INTO held FROM training_session WHERE id = NEW.session_id FOR NO KEY UPDATE;
  SELECT count(*) INTO in_use FROM seat_request r
    WHERE r.session_id = NEW.session_id AND r.status IN ('asked', 'offered', 'accepted', 'completed', 'not-completed');
  IF in_use > held.seats THEN
    RAISE EXCEPTION 'no_seat_left' USING ERRCODE = 'IZ002';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER seat_request_seats AFTER INSERT OR UPDATE ON "seat_request"
  FOR EACH ROW EXECUTE FUNCTION hold_seats();

-- An employer cannot take away seats that are held.
CREATE FUNCTION hold_session_seats() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF (SELECT count(*) FROM seat_request r
      WHERE r.session_id = NEW.id AND r.status IN ('asked', 'offered', 'accepted', 'completed', 'not-completed')) > NEW.seats THEN
    RAISE EXCEPTION 'no_seat_left' USING ERRCODE = 'IZ002';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER training_session_seats_held AFTER UPDATE OF seats ON "training_session"
  FOR EACH ROW EXECUTE FUNCTION hold_session_seats();

-- ------------------------------------------------------------------ who sees and changes what
-- True for the people of an organisation: who has a role there, or joined a lane from it.
CREATE FUNCTION app_works_at(organisation uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM held_role h WHERE h.account_id = app_account_id() AND h.organisation_id = organisation)
    OR EXISTS (SELECT 1 FROM passport p JOIN passport_lane l ON l.passport_id = p.id
               WHERE p.account_id = app_account_id() AND l.organisation_id = organisation)
$$;

-- True while a training takes requests from the account that asks. As its owner, since the policy on
-- trainings looks at the requests.
CREATE FUNCTION app_may_ask_seat(wanted uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM training t WHERE t.id = wanted AND t.status = 'open'
                 AND (t.reach = 'region' OR app_works_at(t.organisation_id)))
$$;

ALTER TABLE "training" ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_open ON "training" FOR SELECT
  USING (organisation_id = ANY ((SELECT app_organisations())::uuid[])
         OR (status = 'open' AND (SELECT app_kind()) = 'user' AND (reach = 'region' OR app_works_at(organisation_id))));
-- Who asked for a seat keeps seeing the training after it was closed or cancelled.
CREATE POLICY read_in_contact ON "training" FOR SELECT
  USING ((SELECT app_kind()) = 'user' AND EXISTS (
    SELECT 1 FROM "seat_request" r WHERE r.training_id = "training".id AND r.account_id = (SELECT app_account_id())));
CREATE POLICY add_own ON "training" FOR INSERT
  WITH CHECK (organisation_id = ANY ((SELECT app_organisations())::uuid[]));
CREATE POLICY change_own ON "training" FOR UPDATE
  USING (organisation_id = ANY ((SELECT app_organisations())::uuid[]));
REVOKE UPDATE, DELETE ON "training" FROM inzetbaar_app;
GRANT UPDATE (location_id, status, title, about, form, weeks, hours, costs, reach, last_ask_on, version, updated_at)
  ON "training" TO inzetbaar_app;

ALTER TABLE "training_skill" ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_with_training ON "training_skill" FOR SELECT
  USING (EXISTS (SELECT 1 FROM "training" t WHERE t.id = training_id));
CREATE POLICY add_own ON "training_skill" FOR INSERT
  WITH CHECK (EXISTS (
    SELECT 1 FROM "training" t WHERE t.id = training_id AND t.organisation_id = ANY ((SELECT app_organisations())::uuid[])));
CREATE POLICY drop_own ON "training_skill" FOR DELETE
  USING (EXISTS (
    SELECT 1 FROM "training" t WHERE t.id = training_id AND t.organisation_id = ANY ((SELECT app_organisations())::uuid[])));
REVOKE UPDATE ON "training_skill" FROM inzetbaar_app;

ALTER TABLE "training_session" ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_with_training ON "training_session" FOR SELECT
  USING (EXISTS (SELECT 1 FROM "training" t WHERE t.id = training_id));
CREATE POLICY add_own ON "training_session" FOR INSERT
  WITH CHECK (EXISTS (
    SELECT 1 FROM "training" t WHERE t.id = training_id AND t.organisation_id = ANY ((SELECT app_organisations())::uuid[])));
CREATE POLICY change_own ON "training_session" FOR UPDATE
  USING (EXISTS (
    SELECT 1 FROM "training" t WHERE t.id = training_id AND t.organisation_id = ANY ((SELECT app_organisations())::uuid[])));
CREATE POLICY drop_own ON "training_session" FOR DELETE
  USING (EXISTS (
    SELECT 1 FROM "training" t WHERE t.id = training_id AND t.organisation_id = ANY ((SELECT app_organisations())::uuid[])));
REVOKE UPDATE ON "training_session" FROM inzetbaar_app;
GRANT UPDATE (starts_on, ask_until, seats) ON "training_session" TO inzetbaar_app;

-- The two sides, and nobody else: not another employer, not the region, not the platform.
ALTER TABLE "seat_request" ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_two_sides ON "seat_request" FOR SELECT
  USING (account_id = (SELECT app_account_id()) OR organisation_id = ANY ((SELECT app_organisations())::uuid[]));
CREATE POLICY ask_own ON "seat_request" FOR INSERT
  WITH CHECK (account_id = (SELECT app_account_id()) AND status IN ('asked', 'waiting-list')
              AND app_may_ask_seat(training_id));
-- Each side makes its own changes: a person accepts and withdraws, and cannot say that it was completed.
CREATE POLICY answer_by_person ON "seat_request" FOR UPDATE
  USING (account_id = (SELECT app_account_id()))
  WITH CHECK (account_id = (SELECT app_account_id()) AND status IN ('accepted', 'withdrawn'));
CREATE POLICY answer_by_employer ON "seat_request" FOR UPDATE
  USING (organisation_id = ANY ((SELECT app_organisations())::uuid[]))
  WITH CHECK (organisation_id = ANY ((SELECT app_organisations())::uuid[])
              AND status IN ('offered', 'waiting-list', 'declined', 'completed', 'not-completed', 'cancelled'));
REVOKE UPDATE, DELETE ON "seat_request" FROM inzetbaar_app;
GRANT UPDATE (status, name, email, version, updated_at) ON "seat_request" TO inzetbaar_app;

-- ------------------------------------------------------------------ evidence from a training
-- Nobody writes down that a training was completed but the function below.
CREATE POLICY not_from_a_training ON "evidence" AS RESTRICTIVE FOR INSERT WITH CHECK (training_id IS NULL);

-- Puts what a completed training taught into the passport of who completed it, as the employer that
-- gave it says, who may neither read nor write passports: a certificate for each skill at the level of
-- the training, and that level in the passport where it was lower or absent. Nobody does this for
-- themselves. `given` holds id, skillId and validUntil of each piece of evidence, since its last day
-- follows from rules outside the database. Gives the passport, for those who follow its changes.
CREATE FUNCTION take_up_training(request uuid, given jsonb, given_by text, given_on date, at timestamptz) RETURNS uuid
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  done seat_request%ROWTYPE;
  held passport%ROWTYPE;
BEGIN
  SELECT r.* INTO done FROM seat_request r
    WHERE r.id = request AND r.status = 'completed' AND r.organisation_id = ANY (app_organisations())
      AND r.account_id IS DISTINCT FROM app_account_id();
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no completed request of the own organisation' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF EXISTS (SELECT 1 FROM evidence e WHERE e.account_id = done.account_id AND e.training_id = done.training_id
             AND e.created_at >= done.created_at) THEN
    RAISE EXCEPTION 'taken up before' USING ERRCODE = 'insufficient_privilege';
  END IF;
  INSERT INTO evidence (id, account_id, skill_id, kind, level, given_on, given_by, valid_until, state, created_at, training_id)
  SELECT g.id, done.account_id, s.skill_id, 'certificate', s.level, take_up_training.given_on,
    take_up_training.given_by, g."validUntil", 'standing', take_up_training.at, done.training_id
  FROM jsonb_to_recordset(given) AS g(id uuid, "skillId" text, "validUntil" date)
  JOIN training_skill s ON s.training_id = done.training_id AND s.skill_id = g."skillId";

  SELECT p.* INTO held FROM passport p WHERE p.account_id = done.account_id FOR UPDATE;
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  INSERT INTO passport_skill (passport_id, position, skill_id, level, source)
  SELECT held.id,
    coalesce((SELECT max(k.position) FROM passport_skill k WHERE k.passport_id = held.id), -1) + row_number() OVER (ORDER BY s.position),
    s.skill_id, s.level, 'education'
  FROM training_skill s WHERE s.training_id = done.training_id
  ON CONFLICT (passport_id, skill_id) DO UPDATE SET level = excluded.level
    WHERE passport_skill.level < excluded.level;
  UPDATE passport p SET version = p.version + 1, updated_at = take_up_training.at WHERE p.id = held.id;
  RETURN held.id;
END $$;

REVOKE ALL ON FUNCTION seats_taken, hold_session, app_works_at, app_may_ask_seat, take_up_training FROM PUBLIC;
GRANT EXECUTE ON FUNCTION seats_taken, hold_session, app_works_at, app_may_ask_seat, take_up_training TO inzetbaar_app;
