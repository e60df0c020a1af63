-- The privacy wall in the database. The application connects as `inzetbaar_app`, which owns nothing
-- and cannot bypass row-level security. Each transaction says who asks:
--   app.kind           'user' | 'system' | 'anonymous' (unset reads as anonymous)
--   app.account_id     the signed-in account
--   app.organisations  organisations for which the account is recruiter or organisation administrator
--   app.administers    organisations that the account administers
--   app.guides         organisations for which the account is case manager
--   app.region_roles   roles held for the whole region
-- The system actor indexes and mails; it has no policy on passports, so that not even a background
-- job can read one: what it may know comes from the functions at the end.

CREATE FUNCTION app_kind() RETURNS text LANGUAGE sql STABLE AS
$$ SELECT coalesce(nullif(current_setting('app.kind', true), ''), 'anonymous') $$;

CREATE FUNCTION app_is_system() RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT app_kind() = 'system' $$;

CREATE FUNCTION app_account_id() RETURNS uuid LANGUAGE sql STABLE AS
$$ SELECT nullif(current_setting('app.account_id', true), '')::uuid $$;

CREATE FUNCTION app_organisations() RETURNS uuid[] LANGUAGE sql STABLE AS
$$ SELECT coalesce(nullif(current_setting('app.organisations', true), ''), '{}')::uuid[] $$;

CREATE FUNCTION app_administers() RETURNS uuid[] LANGUAGE sql STABLE AS
$$ SELECT coalesce(nullif(current_setting('app.administers', true), ''), '{}')::uuid[] $$;

CREATE FUNCTION app_guides() RETURNS uuid[] LANGUAGE sql STABLE AS
$$ SELECT coalesce(nullif(current_setting('app.guides', true), ''), '{}')::uuid[] $$;

CREATE FUNCTION app_has_region_role(wanted text) RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT wanted = ANY (coalesce(nullif(current_setting('app.region_roles', true), ''), '{}')::text[]) $$;

-- In policies these stand in a subquery, so that PostgreSQL works them out once a statement and not
-- once a row.

GRANT USAGE ON SCHEMA public TO inzetbaar_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO inzetbaar_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO inzetbaar_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO inzetbaar_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO inzetbaar_app;
-- The history of migrations is not there while a shadow database is made.
DO $$ BEGIN
  IF to_regclass('"_prisma_migrations"') IS NOT NULL THEN
    REVOKE ALL ON "_prisma_migrations" FROM inzetbaar_app;
  END IF;
END $$;
-- What happened is not rewritten.
REVOKE UPDATE, DELETE ON "audit", "access_log", "ranking_log", "introduction_event" FROM inzetbaar_app;

-- ------------------------------------------------------------------ organisations: public in the region
ALTER TABLE "organisation" ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_in_region ON "organisation" FOR SELECT USING ((SELECT app_kind()) IN ('user', 'system'));
CREATE POLICY add_by_platform ON "organisation" FOR INSERT WITH CHECK ((SELECT app_has_region_role('platform-admin')));
CREATE POLICY change_own ON "organisation" FOR UPDATE
  USING ((SELECT app_has_region_role('platform-admin')) OR id = ANY ((SELECT app_administers())::uuid[]));

ALTER TABLE "location" ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_in_region ON "location" FOR SELECT USING ((SELECT app_kind()) IN ('user', 'system'));
CREATE POLICY add_own ON "location" FOR INSERT
  WITH CHECK ((SELECT app_has_region_role('platform-admin')) OR organisation_id = ANY ((SELECT app_administers())::uuid[]));
CREATE POLICY change_own ON "location" FOR UPDATE
  USING ((SELECT app_has_region_role('platform-admin')) OR organisation_id = ANY ((SELECT app_administers())::uuid[]));

-- ------------------------------------------------------------------ identity
ALTER TABLE "held_role" ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_own ON "held_role" FOR SELECT
  USING (account_id = (SELECT app_account_id()) OR (SELECT app_is_system()) OR (SELECT app_has_region_role('platform-admin'))
         OR organisation_id = ANY ((SELECT app_administers())::uuid[]));
CREATE POLICY write_administered ON "held_role" FOR INSERT
  WITH CHECK ((SELECT app_is_system()) OR (SELECT app_has_region_role('platform-admin')) OR organisation_id = ANY ((SELECT app_administers())::uuid[]));
CREATE POLICY drop_administered ON "held_role" FOR DELETE
  USING ((SELECT app_is_system()) OR (SELECT app_has_region_role('platform-admin')) OR organisation_id = ANY ((SELECT app_administers())::uuid[]));

ALTER TABLE "account" ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_own ON "account" FOR SELECT
  USING (id = (SELECT app_account_id()) OR (SELECT app_is_system()) OR (SELECT app_has_region_role('platform-admin'))
         OR EXISTS (SELECT 1 FROM "held_role" r
                    WHERE r.account_id = "account".id AND r.organisation_id = ANY ((SELECT app_administers())::uuid[])));
CREATE POLICY add_by_system ON "account" FOR INSERT WITH CHECK ((SELECT app_is_system()));
CREATE POLICY change_own ON "account" FOR UPDATE
  USING (id = (SELECT app_account_id()) OR (SELECT app_is_system()) OR (SELECT app_has_region_role('platform-admin')));

ALTER TABLE "session" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_or_system ON "session"
  USING ((SELECT app_is_system()) OR account_id = (SELECT app_account_id()) OR (SELECT app_has_region_role('platform-admin')));

ALTER TABLE "sign_in_attempt" ENABLE ROW LEVEL SECURITY;
CREATE POLICY system_only ON "sign_in_attempt" USING ((SELECT app_is_system()));

ALTER TABLE "invitation" ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_own ON "invitation" FOR SELECT
  USING ((SELECT app_is_system()) OR (SELECT app_has_region_role('platform-admin')) OR invited_by = (SELECT app_account_id())
         OR organisation_id = ANY ((SELECT app_administers())::uuid[]));
CREATE POLICY add_own ON "invitation" FOR INSERT
  WITH CHECK (invited_by = (SELECT app_account_id())
              AND ((SELECT app_has_region_role('platform-admin'))
                   OR organisation_id = ANY ((SELECT app_administers() || app_guides())::uuid[])
                   OR (organisation_id IS NULL AND (SELECT app_has_region_role('traineeship-coordinator')))));
CREATE POLICY accept ON "invitation" FOR UPDATE USING ((SELECT app_is_system()));

-- ------------------------------------------------------------------ vacancies
ALTER TABLE "vacancy" ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_open ON "vacancy" FOR SELECT
  USING ((SELECT app_is_system()) OR (status = 'published' AND (SELECT app_kind()) = 'user')
         OR organisation_id = ANY ((SELECT app_organisations())::uuid[]));
-- Somebody in contact about a vacancy keeps seeing it after it was paused or closed.
CREATE POLICY read_in_contact ON "vacancy" FOR SELECT
  USING ((SELECT app_kind()) = 'user' AND EXISTS (
    SELECT 1 FROM "introduction" i WHERE i.vacancy_id = "vacancy".id AND i.account_id = (SELECT app_account_id())));
CREATE POLICY add_own ON "vacancy" FOR INSERT
  WITH CHECK (organisation_id = ANY ((SELECT app_organisations())::uuid[]));
CREATE POLICY change_own ON "vacancy" FOR UPDATE
  USING (organisation_id = ANY ((SELECT app_organisations())::uuid[]) OR (SELECT app_is_system()));

ALTER TABLE "vacancy_skill" ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_with_vacancy ON "vacancy_skill" FOR SELECT
  USING ((SELECT app_is_system()) OR EXISTS (SELECT 1 FROM "vacancy" v WHERE v.id = vacancy_id));
CREATE POLICY add_own ON "vacancy_skill" FOR INSERT
  WITH CHECK (EXISTS (
    SELECT 1 FROM "vacancy" v WHERE v.id = vacancy_id AND v.organisation_id = ANY ((SELECT app_organisations())::uuid[])));
CREATE POLICY drop_own ON "vacancy_skill" FOR DELETE
  USING (EXISTS (
    SELECT 1 FROM "vacancy" v WHERE v.id = vacancy_id AND v.organisation_id = ANY ((SELECT app_organisations())::uuid[])));

ALTER TABLE "vacancy_import" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_or_system ON "vacancy_import"
  USING (organisation_id = ANY ((SELECT app_organisations())::uuid[]) OR (SELECT app_is_system()));

ALTER TABLE "vacancy_import_row" ENABLE ROW LEVEL SECURITY;
CREATE POLICY with_import ON "vacancy_import_row"
  USING (EXISTS (SELECT 1 FROM "vacancy_import" i WHERE i.id = import_id));

-- ------------------------------------------------------------------ passports: nobody but the person
ALTER TABLE "passport" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON "passport" USING (account_id = (SELECT app_account_id()));
-- Accepting an invitation makes account and first passport together; the system adds it and cannot read it back.
CREATE POLICY add_by_system ON "passport" FOR INSERT WITH CHECK (app_is_system());

ALTER TABLE "passport_skill" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON "passport_skill"
  USING (EXISTS (SELECT 1 FROM "passport" p WHERE p.id = passport_id AND p.account_id = (SELECT app_account_id())));

ALTER TABLE "registration" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON "registration"
  USING (EXISTS (SELECT 1 FROM "passport" p WHERE p.id = passport_id AND p.account_id = (SELECT app_account_id())));

ALTER TABLE "passport_lane" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON "passport_lane"
  USING (EXISTS (SELECT 1 FROM "passport" p WHERE p.id = passport_id AND p.account_id = (SELECT app_account_id())));
CREATE POLICY add_by_system ON "passport_lane" FOR INSERT WITH CHECK (app_is_system());

-- ------------------------------------------------------------------ introductions and placements: the two sides
ALTER TABLE "introduction" ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_two_sides ON "introduction" FOR SELECT
  USING (account_id = (SELECT app_account_id()) OR organisation_id = ANY ((SELECT app_organisations())::uuid[])
         OR (SELECT app_is_system()));
CREATE POLICY start_two_sides ON "introduction" FOR INSERT
  WITH CHECK (account_id = (SELECT app_account_id()) OR organisation_id = ANY ((SELECT app_organisations())::uuid[]));
CREATE POLICY change_two_sides ON "introduction" FOR UPDATE
  USING (account_id = (SELECT app_account_id()) OR organisation_id = ANY ((SELECT app_organisations())::uuid[])
         OR (SELECT app_is_system()));
-- Who and what an introduction is about never changes.
REVOKE UPDATE ON "introduction" FROM inzetbaar_app;
GRANT UPDATE (status, meeting_proposed_by, meeting_at, practical, reason, version, updated_at) ON "introduction" TO inzetbaar_app;

ALTER TABLE "introduction_event" ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_with_introduction ON "introduction_event" FOR SELECT
  USING (EXISTS (SELECT 1 FROM "introduction" i WHERE i.id = introduction_id));
CREATE POLICY add_with_introduction ON "introduction_event" FOR INSERT
  WITH CHECK (EXISTS (SELECT 1 FROM "introduction" i WHERE i.id = introduction_id));

ALTER TABLE "release" ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_two_sides ON "release" FOR SELECT
  USING (EXISTS (SELECT 1 FROM "introduction" i WHERE i.id = introduction_id));
-- Only the person gives. Either side's change, or time, may end it, and what has ended stays ended:
-- nobody can widen, lengthen or revive a release.
CREATE POLICY give_own ON "release" FOR INSERT
  WITH CHECK (EXISTS (
    SELECT 1 FROM "introduction" i WHERE i.id = introduction_id AND i.account_id = (SELECT app_account_id())));
CREATE POLICY end_two_sides ON "release" FOR UPDATE
  USING (revoked_at IS NULL AND EXISTS (SELECT 1 FROM "introduction" i WHERE i.id = introduction_id))
  WITH CHECK (revoked_at IS NOT NULL);
REVOKE UPDATE ON "release" FROM inzetbaar_app;
GRANT UPDATE (revoked_at) ON "release" TO inzetbaar_app;

ALTER TABLE "placement" ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_two_sides ON "placement" FOR SELECT
  USING (account_id = (SELECT app_account_id()) OR organisation_id = ANY ((SELECT app_organisations())::uuid[])
         OR (SELECT app_is_system()));
CREATE POLICY add_by_employer ON "placement" FOR INSERT
  WITH CHECK (organisation_id = ANY ((SELECT app_organisations())::uuid[]));
CREATE POLICY change_two_sides ON "placement" FOR UPDATE
  USING (account_id = (SELECT app_account_id()) OR organisation_id = ANY ((SELECT app_organisations())::uuid[])
         OR (SELECT app_is_system()));
REVOKE UPDATE ON "placement" FROM inzetbaar_app;
GRANT UPDATE (form, hours_per_week, starts_on, ends_on, status, reason, version, updated_at) ON "placement" TO inzetbaar_app;

-- ------------------------------------------------------------------ accountability
ALTER TABLE "audit" ENABLE ROW LEVEL SECURITY;
CREATE POLICY add ON "audit" FOR INSERT WITH CHECK (true);
CREATE POLICY read_administered ON "audit" FOR SELECT
  USING ((SELECT app_has_region_role('platform-admin')) OR organisation_id = ANY ((SELECT app_administers())::uuid[]));

ALTER TABLE "access_log" ENABLE ROW LEVEL SECURITY;
CREATE POLICY add ON "access_log" FOR INSERT WITH CHECK (viewer_id = (SELECT app_account_id()));
CREATE POLICY read_own ON "access_log" FOR SELECT USING (account_id = (SELECT app_account_id()));

ALTER TABLE "ranking_log" ENABLE ROW LEVEL SECURITY;
CREATE POLICY add ON "ranking_log" FOR INSERT WITH CHECK (viewer_id = (SELECT app_account_id()));
CREATE POLICY read_own ON "ranking_log" FOR SELECT
  USING (viewer_id = (SELECT app_account_id()) OR (SELECT app_has_region_role('platform-admin')));

-- ------------------------------------------------------------------ machinery
ALTER TABLE "outbox" ENABLE ROW LEVEL SECURITY;
CREATE POLICY add ON "outbox" FOR INSERT WITH CHECK (true);
CREATE POLICY follow ON "outbox" FOR SELECT USING ((SELECT app_is_system()));
CREATE POLICY tidy ON "outbox" FOR DELETE USING ((SELECT app_is_system()));

ALTER TABLE "outbox_cursor" ENABLE ROW LEVEL SECURITY;
CREATE POLICY system_only ON "outbox_cursor" USING ((SELECT app_is_system()));

ALTER TABLE "mail" ENABLE ROW LEVEL SECURITY;
CREATE POLICY add ON "mail" FOR INSERT WITH CHECK (true);
CREATE POLICY send ON "mail" FOR SELECT USING ((SELECT app_is_system()));
CREATE POLICY mark ON "mail" FOR UPDATE USING ((SELECT app_is_system()));

ALTER TABLE "idempotency_key" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_or_system ON "idempotency_key" USING (account_id = (SELECT app_account_id()) OR (SELECT app_is_system()));

-- ------------------------------------------------------------------ what others may know of a person
-- Each function gives exactly one row of the table in docs (design, section 5) and runs as its owner.

-- What a recruiter may see before release: no name, no lane, no employer, no work condition, no
-- other hours, no postcode. `wanted` null reads everybody, in pages ordered by id. Only somebody who
-- may invite asks, or the platform for them.
CREATE FUNCTION visible_supply(wanted uuid[], after uuid, page_size int)
RETURNS TABLE (
  id uuid, skills jsonb, titles text[], hours_min float8, hours_max float8, availability int,
  municipality_code text, latitude float8, longitude float8, max_travel_km float8,
  wished_branches text[], wished_forms text[]
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
-- One plan for "these" and "everybody" alike would read everybody each time.
SET plan_cache_mode = force_custom_plan AS $$
  SELECT p.id,
    coalesce((SELECT jsonb_agg(jsonb_build_object('skillId', s.skill_id, 'level', s.level) ORDER BY s.skill_id)
              FROM passport_skill s WHERE s.passport_id = p.id), '[]'),
    coalesce((SELECT array_agg(r.title ORDER BY r.title) FROM registration r
              WHERE r.passport_id = p.id
                AND (r.valid_until IS NULL OR r.valid_until >= (now() AT TIME ZONE 'Europe/Amsterdam')::date)), '{}'),
    p.hours_min, p.hours_max, p.availability, p.municipality_code, p.latitude, p.longitude, p.max_travel_km,
    p.wished_branches, p.wished_forms
  FROM passport p JOIN account a ON a.id = p.account_id
  WHERE p.visible AND a.disabled_at IS NULL AND p.hours_max > 0
    AND (wanted IS NULL OR p.id = ANY (wanted)) AND (after IS NULL OR p.id > after)
    AND (SELECT cardinality(app_organisations()) > 0 OR app_is_system())
    AND EXISTS (SELECT 1 FROM passport_lane l WHERE l.passport_id = p.id)
  ORDER BY p.id LIMIT page_size
$$;

-- The account behind a passport, for an invitation to reach it; only somebody who may invite asks.
CREATE FUNCTION account_of_visible_passport(passport uuid) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT p.account_id FROM passport p JOIN account a ON a.id = p.account_id
  WHERE p.id = passport AND p.visible AND a.disabled_at IS NULL
    AND (cardinality(app_organisations()) > 0 OR app_is_system())
$$;

-- What was released to the organisation of the reader, today: only the released fields are filled.
CREATE FUNCTION released_person(introduction uuid, today date)
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
      coalesce((SELECT jsonb_agg(jsonb_build_object('title', g.title, 'number', g.number, 'validUntil', g.valid_until)
                ORDER BY g.title) FROM registration g WHERE g.passport_id = p.id), '[]') END,
    CASE WHEN 'work-conditions' = ANY (r.fields) THEN p.work_conditions END,
    CASE WHEN 'introduction-text' = ANY (r.fields) THEN p.introduction_text END
  FROM introduction i
  JOIN passport p ON p.id = i.passport_id JOIN account a ON a.id = i.account_id
  JOIN LATERAL (SELECT x.fields FROM release x WHERE x.introduction_id = i.id AND x.revoked_at IS NULL
                  AND x.until >= today ORDER BY x.created_at DESC LIMIT 1) r ON true
  WHERE i.id = introduction AND (i.organisation_id = ANY (app_organisations()) OR i.account_id = app_account_id())
$$;

-- How many people take part in each lane, for the regional coordinator.
CREATE FUNCTION people_per_lane() RETURNS TABLE (lane text, people bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT l.lane, count(*) FROM passport_lane l JOIN passport p ON p.id = l.passport_id
  JOIN account a ON a.id = p.account_id AND a.disabled_at IS NULL
  WHERE app_has_region_role('regional-coordinator') OR app_has_region_role('platform-admin')
  GROUP BY l.lane
$$;

CREATE FUNCTION people_in_region() RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT count(DISTINCT p.id) FROM passport p JOIN passport_lane l ON l.passport_id = p.id
  JOIN account a ON a.id = p.account_id AND a.disabled_at IS NULL
  WHERE app_has_region_role('regional-coordinator') OR app_has_region_role('platform-admin')
$$;

-- Introductions and placements counted for the regional coordinator; the rows stay out of reach.
CREATE FUNCTION region_counts(since date)
RETURNS TABLE (kind text, month text, branch text, count bigint, people bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT x.kind, to_char(x.at AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM'), x.branch, count(*), count(DISTINCT x.account_id)
  FROM (
    SELECT 'introductions' AS kind, i.created_at AS at, v.branch, i.account_id
    FROM introduction i JOIN vacancy v ON v.id = i.vacancy_id
    UNION ALL
    SELECT 'placements', p.created_at, v.branch, p.account_id
    FROM placement p JOIN vacancy v ON v.id = p.vacancy_id WHERE p.status NOT IN ('declined', 'cancelled')
  ) x
  WHERE x.at >= since::timestamp AT TIME ZONE 'Europe/Amsterdam' AND (app_has_region_role('regional-coordinator') OR app_has_region_role('platform-admin'))
  GROUP BY GROUPING SETS ((1, 2), (1, 3))
$$;

REVOKE ALL ON FUNCTION visible_supply, account_of_visible_passport, released_person, people_per_lane, people_in_region, region_counts FROM PUBLIC;
GRANT EXECUTE ON FUNCTION visible_supply, account_of_visible_passport, released_person, people_per_lane, people_in_region, region_counts TO inzetbaar_app;
