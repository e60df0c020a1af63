-- What a holder states gets a specialism, and marks of how far checking it has come. A change of the
-- statement drops the marks: it is another statement then, which nobody has looked at.
ALTER TABLE "registration" ADD COLUMN "specialism" TEXT,
  ADD COLUMN "asked_at" TIMESTAMPTZ(3),
  ADD COLUMN "look_up_at" TIMESTAMPTZ(3),
  ADD COLUMN "finding" TEXT,
  ADD COLUMN "reminded_for" DATE;

CREATE FUNCTION drop_marks_of_registration() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$ BEGIN
  IF (NEW.title, NEW.number, NEW.specialism, NEW.valid_until)
     IS DISTINCT FROM (OLD.title, OLD.number, OLD.specialism, OLD.valid_until) THEN
    NEW.asked_at := NULL;
    NEW.look_up_at := NULL;
    NEW.finding := NULL;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER drop_marks BEFORE UPDATE ON "registration"
  FOR EACH ROW EXECUTE FUNCTION drop_marks_of_registration();

-- The last check of a registration, with the statement that was looked at: where the registration states
-- something else by now, the check does not count.
CREATE TABLE "registration_check" (
    "registration_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "number" TEXT,
    "specialism" TEXT,
    "valid_until" DATE,
    "outcome" TEXT NOT NULL,
    "reason" TEXT,
    "method" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "holds_until" DATE,
    "told" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "registration_check_pkey" PRIMARY KEY ("registration_id")
);
CREATE INDEX "registration_check_account_id_idx" ON "registration_check"("account_id");
ALTER TABLE "registration_check" ADD CONSTRAINT "registration_check_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "registration_check" ADD CONSTRAINT "registration_check_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "registration_check" ADD CONSTRAINT "registration_check_outcome_check"
  CHECK (outcome IN ('confirmed', 'refused') AND (outcome = 'refused') = (reason IS NOT NULL));
-- A machine never refuses: that is for a person.
ALTER TABLE "registration_check" ADD CONSTRAINT "registration_check_method_check"
  CHECK (method = 'person' OR (method = 'register' AND outcome = 'confirmed'));

-- The holder reads it. Nobody writes it but through `record_registration_check`.
ALTER TABLE "registration_check" ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_own ON "registration_check" FOR SELECT USING (account_id = (SELECT app_account_id()));
REVOKE INSERT, UPDATE, DELETE ON "registration_check" FROM inzetbaar_app;

-- The same rule as `registrationStandingOn` in packages/domain/passports.
CREATE FUNCTION registration_standing(
  valid_until date, asked_at timestamptz, checked_at timestamptz, outcome text, holds_until date, today date
) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN valid_until < today THEN 'lapsed'
    WHEN asked_at IS NOT NULL AND (checked_at IS NULL OR asked_at > checked_at) THEN 'asked'
    WHEN checked_at IS NULL THEN 'unchecked'
    WHEN outcome = 'refused' THEN 'refused'
    WHEN holds_until IS NULL OR holds_until >= today THEN 'checked'
    ELSE 'unchecked'
  END
$$;

-- A registration with the check of exactly this statement, where there is one. With the rights of who
-- asks, so that it tells nobody more than the two tables do.
CREATE VIEW "registration_with_check" WITH (security_invoker = true) AS
  SELECT r.id, r.passport_id, r.title, r.number, r.specialism, r.valid_until, r.asked_at, r.look_up_at,
    r.finding, r.reminded_for, c.outcome, c.reason, c.method, c.at AS checked_at, c.holds_until, c.told
  FROM registration r LEFT JOIN registration_check c ON c.registration_id = r.id
    AND (c.number, c.specialism, c.valid_until) IS NOT DISTINCT FROM (r.number, r.specialism, r.valid_until);
GRANT SELECT ON "registration_with_check" TO inzetbaar_app;

-- As before, and beside the titles those of them that nobody has checked. What was refused is no title.
DROP FUNCTION visible_supply(uuid[], uuid, int);
CREATE FUNCTION visible_supply(wanted uuid[], after uuid, page_size int)
RETURNS TABLE (
  id uuid, skills jsonb, titles text[], unchecked_titles text[], hours_min float8, hours_max float8,
  availability int, municipality_code text, latitude float8, longitude float8, max_travel_km float8,
  wished_branches text[], wished_forms text[]
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
-- One plan for "these" and "everybody" alike would read everybody each time.
SET plan_cache_mode = force_custom_plan AS $$
  SELECT p.id,
    coalesce((SELECT jsonb_agg(jsonb_build_object('skillId', s.skill_id, 'level', s.level) ORDER BY s.skill_id)
              FROM passport_skill s WHERE s.passport_id = p.id), '[]'),
    coalesce(held.titles, '{}'), coalesce(held.unchecked, '{}'),
    p.hours_min, p.hours_max, p.availability, p.municipality_code, p.latitude, p.longitude, p.max_travel_km,
    p.wished_branches, p.wished_forms
  FROM passport p JOIN account a ON a.id = p.account_id
  LEFT JOIN LATERAL (
    SELECT array_agg(s.title ORDER BY s.title) AS titles,
      array_agg(s.title ORDER BY s.title) FILTER (WHERE s.standing <> 'checked') AS unchecked
    FROM (SELECT r.title, registration_standing(r.valid_until, r.asked_at, r.checked_at, r.outcome,
            r.holds_until, (now() AT TIME ZONE 'Europe/Amsterdam')::date) AS standing
          FROM registration_with_check r WHERE r.passport_id = p.id) s
    WHERE s.standing IN ('unchecked', 'asked', 'checked')
  ) held ON true
  WHERE p.visible AND a.disabled_at IS NULL AND p.hours_max > 0
    AND (wanted IS NULL OR p.id = ANY (wanted)) AND (after IS NULL OR p.id > after)
    AND (SELECT cardinality(app_organisations()) > 0 OR app_is_system())
    AND EXISTS (SELECT 1 FROM passport_lane l WHERE l.passport_id = p.id)
  ORDER BY p.id LIMIT page_size
$$;

-- A registration as JSON, the same for its holder, for whom it was released to and for who checks it.
CREATE FUNCTION registration_json(r registration_with_check) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object('id', r.id, 'title', r.title, 'number', r.number, 'specialism', r.specialism,
    'validUntil', r.valid_until, 'askedAt', r.asked_at, 'check', CASE WHEN r.outcome IS NOT NULL THEN
      jsonb_build_object('outcome', r.outcome, 'reason', r.reason, 'method', r.method, 'at', r.checked_at,
        'holdsUntil', r.holds_until) END)
$$;

CREATE OR REPLACE FUNCTION released_person(introduction uuid, today date)
RETURNS TABLE (
  fields text[], name text, email text, phone text, employer text, registrations jsonb,
  work_conditions text[], introduction_text text
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT r.fields,
    CASE WHEN 'name' = ANY (r.fields) THEN a.name END,
    CASE WHEN 'email' = ANY (r.fields) THEN a.email END,
    CASE WHEN 'phone' = ANY (r.fields) THEN p.phone END,
    CASE WHEN 'employer' = ANY (r.fields) THEN
      (SELECT string_agg(DISTINCT o.name, ', ') FROM passport_lane l JOIN organisation o ON o.id = l.organisation_id
       WHERE l.passport_id = p.id) END,
    CASE WHEN 'registrations' = ANY (r.fields) THEN
      coalesce((SELECT jsonb_agg(registration_json(g) ORDER BY g.title)
                FROM registration_with_check g WHERE g.passport_id = p.id), '[]') END,
    CASE WHEN 'work-conditions' = ANY (r.fields) THEN p.work_conditions END,
    CASE WHEN 'introduction-text' = ANY (r.fields) THEN p.introduction_text END
  FROM introduction i
  JOIN passport p ON p.id = i.passport_id JOIN account a ON a.id = i.account_id
  JOIN LATERAL (SELECT x.fields FROM release x WHERE x.introduction_id = i.id AND x.revoked_at IS NULL
                  AND x.until >= today ORDER BY x.created_at DESC LIMIT 1) r ON true
  WHERE i.id = introduction AND (i.organisation_id = ANY (app_organisations()) OR i.account_id = app_account_id())
$$;

-- The titles of the person of an introduction, for the border that a placement may not cross. A recruiter
-- reads titles and whether they were checked before anything is released, so this tells nothing more.
CREATE FUNCTION titles_in_introduction(introduction uuid, today date)
RETURNS TABLE (title text, standing text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT r.title, registration_standing(r.valid_until, r.asked_at, r.checked_at, r.outcome, r.holds_until, today)
  FROM introduction i JOIN registration_with_check r ON r.passport_id = i.passport_id
  WHERE i.id = introduction AND (i.organisation_id = ANY (app_organisations()) OR i.account_id = app_account_id())
  ORDER BY r.title
$$;

-- What the reader may check, longest waiting first: for a platform administrator what holders asked for,
-- for an organisation what was released to it together with the name. Nobody checks the own one. `wanted`
-- null lists what waits; a wanted one comes in whatever standing.
CREATE FUNCTION registrations_to_check(today date, wanted uuid)
RETURNS TABLE (
  registration jsonb, account_id uuid, passport_id uuid, name text, finding text, organisation_id uuid,
  vacancy_id uuid, vacancy_title text, since timestamptz
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH released AS (
    SELECT DISTINCT ON (i.passport_id) i.passport_id, i.organisation_id, i.vacancy_id, v.title, x.created_at
    FROM introduction i JOIN vacancy v ON v.id = i.vacancy_id
    JOIN LATERAL (SELECT r.fields, r.created_at FROM release r WHERE r.introduction_id = i.id
                    AND r.revoked_at IS NULL AND r.until >= today ORDER BY r.created_at DESC LIMIT 1) x ON true
    WHERE i.organisation_id = ANY (app_organisations()) AND ARRAY['name', 'registrations'] <@ x.fields
    ORDER BY i.passport_id, x.created_at DESC
  ), asked AS (
    SELECT r.id FROM registration_with_check r
    WHERE app_has_region_role('platform-admin') AND r.asked_at IS NOT NULL
  )
  SELECT registration_json(r), a.id, p.id, a.name, r.finding, e.organisation_id, e.vacancy_id, e.title,
    coalesce(e.created_at, r.asked_at)
  FROM registration_with_check r
  JOIN passport p ON p.id = r.passport_id JOIN account a ON a.id = p.account_id AND a.disabled_at IS NULL
  LEFT JOIN released e ON e.passport_id = p.id
  WHERE a.id IS DISTINCT FROM app_account_id()
    AND (e.passport_id IS NOT NULL OR r.id IN (SELECT k.id FROM asked k))
    AND CASE WHEN wanted IS NULL
      THEN registration_standing(r.valid_until, r.asked_at, r.checked_at, r.outcome, r.holds_until, today)
           IN ('unchecked', 'asked')
      ELSE r.id = wanted END
  ORDER BY coalesce(e.created_at, r.asked_at), r.id
$$;

-- Keeps a check in place of the one before; gives the passport, or null for who may not or saw something
-- else than is stated now. The platform itself confirms only, and only what the holder asked for.
CREATE FUNCTION record_registration_check(
  registration uuid, seen_number text, seen_specialism text, seen_valid_until date, new_outcome text,
  new_reason text, new_method text, checked_at timestamptz, new_holds_until date, today date
) RETURNS uuid LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH stated AS (
    SELECT r.id, p.id AS passport_id, p.account_id, r.number, r.specialism, r.valid_until
    FROM registration r JOIN passport p ON p.id = r.passport_id
    WHERE r.id = registration
      AND (r.number, r.specialism, r.valid_until)
          IS NOT DISTINCT FROM (seen_number, seen_specialism, seen_valid_until)
      AND CASE new_method
        WHEN 'register' THEN app_is_system() AND r.asked_at IS NOT NULL
        ELSE EXISTS (SELECT 1 FROM registrations_to_check(today, registration)) END
    FOR UPDATE OF r
  ), kept AS (
    INSERT INTO registration_check (registration_id, account_id, number, specialism, valid_until, outcome,
      reason, method, at, holds_until)
    SELECT s.id, s.account_id, s.number, s.specialism, s.valid_until, new_outcome, new_reason, new_method,
      checked_at, new_holds_until FROM stated s
    ON CONFLICT (registration_id) DO UPDATE SET number = EXCLUDED.number, specialism = EXCLUDED.specialism,
      valid_until = EXCLUDED.valid_until, outcome = EXCLUDED.outcome, reason = EXCLUDED.reason,
      method = EXCLUDED.method, at = EXCLUDED.at, holds_until = EXCLUDED.holds_until, told = false
    RETURNING registration_id
  )
  SELECT s.passport_id FROM stated s JOIN kept k ON k.registration_id = s.id
$$;

-- What the register is to be asked about now; each comes back at `retry_at` unless something became of it.
CREATE FUNCTION claim_registration_look_ups(at timestamptz, retry_at timestamptz, page_size int)
RETURNS TABLE (id uuid, account_id uuid, name text, title text, number text, specialism text, valid_until date)
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH due AS (
    SELECT g.id FROM registration g
    JOIN registration_with_check r ON r.id = g.id
    WHERE app_is_system() AND g.look_up_at <= at AND g.number IS NOT NULL
      AND registration_standing(r.valid_until, r.asked_at, r.checked_at, r.outcome, r.holds_until,
            (at AT TIME ZONE 'Europe/Amsterdam')::date) = 'asked'
    ORDER BY g.look_up_at, g.id LIMIT page_size
    FOR UPDATE OF g SKIP LOCKED
  )
  UPDATE registration g SET look_up_at = retry_at
  FROM due d, passport p JOIN account a ON a.id = p.account_id
  WHERE g.id = d.id AND p.id = g.passport_id
  RETURNING g.id, a.id, a.name, g.title, g.number, g.specialism, g.valid_until
$$;

CREATE FUNCTION leave_registration_to_person(
  registration uuid, seen_number text, seen_specialism text, seen_valid_until date, found text
) RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE registration r SET finding = found, look_up_at = NULL
  WHERE app_is_system() AND r.id = registration
    AND (r.number, r.specialism, r.valid_until)
        IS NOT DISTINCT FROM (seen_number, seen_specialism, seen_valid_until)
$$;

-- People with a registration that ends soon, or that a check could not confirm; each end and each refusal
-- is told once. Only the platform asks, and it learns neither the title nor the number.
CREATE FUNCTION claim_registration_reminders(today date, until date, page_size int)
RETURNS TABLE (account_id uuid, email text, locale text, first_valid_until date, is_refused boolean)
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH standing AS (
    SELECT r.id, p.account_id, r.valid_until,
      r.valid_until BETWEEN today AND until AND r.reminded_for IS DISTINCT FROM r.valid_until
        AND r.outcome IS DISTINCT FROM 'refused' AS ends,
      r.outcome = 'refused' AND NOT r.told
        AND registration_standing(r.valid_until, r.asked_at, r.checked_at, r.outcome, r.holds_until, today)
            = 'refused' AS refused
    FROM registration_with_check r JOIN passport p ON p.id = r.passport_id
    JOIN account a ON a.id = p.account_id AND a.disabled_at IS NULL
    WHERE app_is_system()
  ), due AS (
    SELECT s.* FROM standing s WHERE s.ends OR s.refused
  ), people AS (
    SELECT DISTINCT d.account_id FROM due d ORDER BY 1 LIMIT page_size
  ), claimed AS (
    SELECT d.* FROM due d JOIN people p ON p.account_id = d.account_id
  ), marked AS (
    UPDATE registration r SET reminded_for = r.valid_until FROM claimed c WHERE r.id = c.id AND c.ends
  ), told AS (
    UPDATE registration_check k SET told = true FROM claimed c WHERE k.registration_id = c.id AND c.refused
  )
  SELECT c.account_id, a.email, a.locale, min(c.valid_until) FILTER (WHERE c.ends), bool_or(coalesce(c.refused, false))
  FROM claimed c JOIN account a ON a.id = c.account_id
  GROUP BY c.account_id, a.email, a.locale ORDER BY 1
$$;

REVOKE ALL ON FUNCTION visible_supply, titles_in_introduction, registrations_to_check, record_registration_check,
  claim_registration_look_ups, leave_registration_to_person, claim_registration_reminders FROM PUBLIC;
GRANT EXECUTE ON FUNCTION visible_supply, titles_in_introduction, registrations_to_check, record_registration_check,
  claim_registration_look_ups, leave_registration_to_person, claim_registration_reminders TO inzetbaar_app;
