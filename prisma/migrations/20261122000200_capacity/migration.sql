-- Closed lists and orders that must hold whatever the application does.

ALTER TABLE "vacancy"
  ADD CONSTRAINT vacancy_status CHECK (status IN ('draft', 'published', 'paused', 'closed', 'expired')),
  ADD CONSTRAINT vacancy_capacity CHECK ((positions IS NOT NULL AND positions > 0) <> (pool_hours IS NOT NULL AND pool_hours > 0)),
  ADD CONSTRAINT vacancy_hours CHECK (0 <= hours_min AND hours_min <= hours_max AND hours_max <= 168),
  ADD CONSTRAINT vacancy_lanes CHECK (cardinality(lanes) > 0 AND lanes <@ ARRAY['second-track', 'traineeship', 'extra-hours']),
  ADD CONSTRAINT vacancy_dates CHECK (starts_on IS NULL OR expires_on IS NULL OR expires_on >= '2000-01-01');
ALTER TABLE "vacancy_skill"
  ADD CONSTRAINT vacancy_skill_level CHECK (level BETWEEN 1 AND 5),
  ADD CONSTRAINT vacancy_skill_importance CHECK (importance IN ('essential', 'desirable'));
ALTER TABLE "passport"
  ADD CONSTRAINT passport_hours CHECK (0 <= hours_min AND hours_min <= hours_max AND 0 <= other_hours AND hours_max + other_hours <= 168);
ALTER TABLE "passport_skill" ADD CONSTRAINT passport_skill_level CHECK (level BETWEEN 1 AND 5);
ALTER TABLE "passport_lane"
  ADD CONSTRAINT passport_lane_lane CHECK (lane IN ('second-track', 'traineeship', 'extra-hours'));
ALTER TABLE "introduction" ADD CONSTRAINT introduction_status CHECK (status IN
  ('interested', 'invited', 'released', 'revoked', 'meeting-proposed', 'meeting-agreed', 'succeeded', 'not-continued', 'declined', 'withdrawn', 'expired'));
ALTER TABLE "placement"
  ADD CONSTRAINT placement_status CHECK (status IN ('proposed', 'confirmed', 'active', 'completed', 'ended-early', 'declined', 'cancelled')),
  ADD CONSTRAINT placement_form CHECK (form IN ('trial', 'uwv-trial', 'secondment', 'contract', 'extra-hours', 'rotation')),
  ADD CONSTRAINT placement_hours CHECK (hours_per_week > 0 AND hours_per_week <= 168),
  ADD CONSTRAINT placement_dates CHECK (ends_on IS NULL OR ends_on >= starts_on);

-- One open introduction between one person and one vacancy.
CREATE UNIQUE INDEX introduction_open ON "introduction" (vacancy_id, passport_id)
  WHERE status IN ('interested', 'invited', 'released', 'revoked', 'meeting-proposed', 'meeting-agreed');

-- A role is held once, for one organisation or for the region.
CREATE UNIQUE INDEX held_role_once ON "held_role" (account_id, role, coalesce(organisation_id, '00000000-0000-0000-0000-000000000000'));

-- One capacity for all lanes. The lock on the vacancy makes requests that arrive together wait for one
-- another, and the sum is taken over every day of the new placement, so that a rotation can follow
-- another one in the same position. Capacity is taken by: proposed, confirmed, active.
CREATE FUNCTION capacity_in_use(vacancy uuid, first_day date, last_day date)
RETURNS TABLE (positions bigint, hours float8)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH taking AS (
    SELECT p.starts_on, coalesce(p.ends_on, 'infinity'::date) AS ends_on, p.hours_per_week
    FROM placement p
    WHERE p.vacancy_id = vacancy AND p.status IN ('proposed', 'confirmed', 'active')
      AND p.starts_on <= last_day AND coalesce(p.ends_on, 'infinity'::date) >= first_day
  ), days AS (
    -- Use only rises where a placement starts.
    SELECT DISTINCT greatest(starts_on, first_day) AS day FROM taking
  )
  SELECT coalesce(max(u.positions), 0), coalesce(max(u.hours), 0)
  FROM days d CROSS JOIN LATERAL (
    SELECT count(*) AS positions, sum(t.hours_per_week) AS hours
    FROM taking t WHERE d.day BETWEEN t.starts_on AND t.ends_on
  ) u
$$;
REVOKE ALL ON FUNCTION capacity_in_use FROM PUBLIC;
GRANT EXECUTE ON FUNCTION capacity_in_use TO inzetbaar_app;

CREATE FUNCTION hold_placement_capacity() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  held vacancy%ROWTYPE;
  used record;
BEGIN
  IF NEW.status NOT IN ('proposed', 'confirmed', 'active') THEN
    RETURN NULL;
  END IF;
  -- NO KEY: a foreign key that already holds a key share of the vacancy must not make a deadlock.
  SELECT * INTO held FROM vacancy WHERE id = NEW.vacancy_id FOR NO KEY UPDATE;
  SELECT * INTO used FROM capacity_in_use(NEW.vacancy_id, NEW.starts_on, coalesce(NEW.ends_on, 'infinity'::date));
  IF held.positions IS NOT NULL AND used.positions > held.positions THEN
    RAISE EXCEPTION 'capacity_exceeded: positions' USING ERRCODE = 'IZ001';
  END IF;
  IF held.pool_hours IS NOT NULL AND used.hours > held.pool_hours THEN
    RAISE EXCEPTION 'capacity_exceeded: hours' USING ERRCODE = 'IZ001';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER placement_capacity AFTER INSERT OR UPDATE ON "placement"
  FOR EACH ROW EXECUTE FUNCTION hold_placement_capacity();

-- An employer cannot make a vacancy smaller than what was placed.
CREATE FUNCTION hold_vacancy_capacity() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  used record;
BEGIN
  SELECT * INTO used FROM capacity_in_use(NEW.id, '-infinity'::date, 'infinity'::date);
  IF (NEW.positions IS NOT NULL AND used.positions > NEW.positions) THEN
    RAISE EXCEPTION 'capacity_exceeded: positions' USING ERRCODE = 'IZ001';
  END IF;
  IF (NEW.pool_hours IS NOT NULL AND used.hours > NEW.pool_hours) THEN
    RAISE EXCEPTION 'capacity_exceeded: hours' USING ERRCODE = 'IZ001';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER vacancy_capacity_held AFTER UPDATE OF positions, pool_hours ON "vacancy"
  FOR EACH ROW EXECUTE FUNCTION hold_vacancy_capacity();
