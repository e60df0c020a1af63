-- What the three parties of an agreement do becomes an effort by itself, in the case in which the agreement
-- was started.

CREATE OR REPLACE FUNCTION second_track_effort_codes() RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT '{
  "kind": ["search", "proposal", "interest", "introduction", "meeting", "interview", "refusal", "training",
    "placement", "agreement", "evaluation", "conversation", "application", "trial-day", "orientation", "advice", "other"],
  "kindByHand": ["interview", "training", "conversation", "application", "trial-day", "orientation", "advice",
    "other"],
  "party": ["candidate", "case-manager", "host", "platform"],
  "result": ["done", "open", "arranged", "continued", "not-continued", "lapsed", "asked", "waiting-list", "offered",
    "accepted", "signed", "declined", "withdrawn", "cancelled", "started", "completed", "not-completed", "ended-early"],
  "reason": ["found-other", "not-now", "content", "hours", "availability", "travel", "skills", "position-filled",
    "other-candidate", "no-contact", "no-reason", "agreement", "organisation"],
  "form": ["trial", "uwv-trial", "secondment", "contract", "extra-hours", "rotation"]
}'::jsonb $$;

-- As before, and for an agreement: by any of its three parties or who has a link to sign it, in its own case.
CREATE OR REPLACE FUNCTION record_platform_effort(place text, place_id uuid, nth text, happened jsonb, at timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  person uuid;
  host uuid;
  host_name text;
  title text;
  counts boolean := true;
  only_case uuid;
  is_party boolean := false;
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
  ELSIF place = 'agreement' THEN
    SELECT g.account_id, g.host_id, g.work_title, c.case_id, agreement_party_of(g) IS NOT NULL
    INTO person, host, title, only_case, is_party
    FROM agreement g JOIN agreement_case c ON c.agreement_id = g.id WHERE g.id = place_id;
  END IF;
  -- A search has no host, and who is not signed in no account: what is not known is no.
  IF NOT coalesce(person IS NOT NULL
      AND (app_is_system() OR person = app_account_id() OR host = ANY (app_organisations()) OR is_party), false) THEN
    RAISE EXCEPTION 'row-level security: not what the writer did' USING ERRCODE = 'insufficient_privilege';
  END IF;
  SELECT o.name INTO host_name FROM organisation o WHERE o.id = host;
  INSERT INTO second_track_effort (id, case_id, source, occurrence, kind, on_day, party, result, reason, form,
    fitting, organisation, subject, recorded_at)
  SELECT gen_random_uuid(), c.id, 'platform', place || ':' || place_id || ':' || nth,
    happened ->> 'kind', (happened ->> 'on')::date, happened ->> 'by', happened ->> 'result', happened ->> 'reason',
    happened ->> 'form', (happened ->> 'count')::int, left(host_name, 300), left(title, 300), at
  FROM second_track_case c WHERE counts AND c.account_id = person AND c.status = 'active'
    AND (only_case IS NULL OR c.id = only_case)
  ON CONFLICT DO NOTHING;
END $$;
