-- An employer that takes part no longer keeps its row, since papers and efforts name it.
ALTER TABLE "organisation" ADD COLUMN "left_on" DATE;

-- Nobody gets a role for it, also not through an invitation that is accepted while it leaves: who gives a
-- role waits for who ends the participation.
CREATE FUNCTION refuse_role_of_left() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  since date;
BEGIN
  IF NEW.organisation_id IS NULL THEN
    RETURN NEW;
  END IF;
  SELECT left_on INTO since FROM organisation WHERE id = NEW.organisation_id FOR SHARE;
  IF since IS NOT NULL THEN
    RAISE EXCEPTION 'row-level security: the organisation takes part no longer' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER refuse_left BEFORE INSERT OR UPDATE ON "held_role"
  FOR EACH ROW EXECUTE FUNCTION refuse_role_of_left();

-- The platform alone ends a participation or lets it begin again.
CREATE FUNCTION keep_participation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_user = 'inzetbaar_app' AND NOT app_has_region_role('platform-admin') THEN
    RAISE EXCEPTION 'row-level security: a participation is the platform''s to end' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_participation BEFORE UPDATE ON "organisation"
  FOR EACH ROW WHEN (NEW.left_on IS DISTINCT FROM OLD.left_on) EXECUTE FUNCTION keep_participation();

-- How a case ends where its employer left; as before for the rest.
CREATE OR REPLACE FUNCTION second_track_facts() RETURNS jsonb
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
    "other-employer-of-the-person", "employer-left", null]
}'::jsonb $$;

-- A link to sign with ends with the participation of who it signs for.
CREATE OR REPLACE FUNCTION app_link_to_agreement() RETURNS SETOF agreement_link
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT l.* FROM agreement_link l JOIN agreement g ON g.id = l.agreement_id AND g.version = l.version
  WHERE app_kind() = 'link' AND l.token_hash = app_link() AND g.status IN ('proposed', 'agreed')
    AND (l.party <> 'host' OR agreement_shows_to_host(g.status, g.in_force, g.introduction_id))
    AND NOT EXISTS (SELECT 1 FROM organisation o WHERE o.left_on IS NOT NULL
      AND o.id = CASE l.party WHEN 'sender' THEN g.sender_id WHEN 'host' THEN g.host_id END)
    AND NOT EXISTS (SELECT 1 FROM agreement_signature s
      WHERE s.agreement_id = l.agreement_id AND s.version = l.version AND s.party = l.party)
$$;

-- Who takes part no longer is told no figures and stands in none.
CREATE OR REPLACE FUNCTION response_times(since timestamptz, before timestamptz)
RETURNS TABLE (organisation_id uuid, name text, response_days int, answers bigint, people bigint, in_time bigint,
  answered bigint, answered_people bigint, median_days int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT o.id, o.name, o.response_days::int, count(w.id), count(DISTINCT w.account_id),
    count(*) FILTER (WHERE w.answered_after IS NOT NULL AND w.ended_on <= w.due_on),
    count(w.answered_after), count(DISTINCT w.account_id) FILTER (WHERE w.answered_after IS NOT NULL),
    (percentile_disc(0.5) WITHIN GROUP (ORDER BY w.answered_after))::int
  FROM organisation o LEFT JOIN (
    SELECT i.organisation_id, i.account_id, a.id, a.due_on, a.answered_after,
      (a.ended_at AT TIME ZONE 'Europe/Amsterdam')::date AS ended_on
    FROM awaited_answer a JOIN introduction i ON i.id = a.introduction_id
    WHERE CASE WHEN a.answered_after IS NOT NULL THEN a.ended_at >= since AND a.ended_at < before
      ELSE a.due_on >= (since AT TIME ZONE 'Europe/Amsterdam')::date
        AND a.due_on < (before AT TIME ZONE 'Europe/Amsterdam')::date
        AND (a.ended_at IS NULL OR (a.ended_at AT TIME ZONE 'Europe/Amsterdam')::date > a.due_on) END
  ) w ON w.organisation_id = o.id
  WHERE o.left_on IS NULL
    AND (app_has_region_role('regional-coordinator') OR app_has_region_role('platform-admin')
      OR o.id = ANY (app_organisations()))
  GROUP BY o.id, o.name, o.response_days
$$;
