-- What stands behind the skills of somebody who released it, as it holds on a day. Not who gave it: a
-- name would tell of somebody else, and of the employer, which is released by itself.
CREATE FUNCTION released_evidence(introduction uuid, today date)
RETURNS TABLE (skill_id text, kind text, level smallint, given_on date, valid_until date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT e.skill_id, e.kind, e.level, e.given_on, e.valid_until
  FROM introduction i
  JOIN LATERAL (SELECT x.fields FROM release x WHERE x.introduction_id = i.id AND x.revoked_at IS NULL
                  AND x.until >= today ORDER BY x.created_at DESC LIMIT 1) r ON 'evidence' = ANY (r.fields)
  JOIN passport_skill s ON s.passport_id = i.passport_id
  JOIN evidence e ON e.account_id = i.account_id AND e.skill_id = s.skill_id
    AND e.state = 'standing' AND coalesce(e.valid_until >= today, true)
  WHERE i.id = introduction AND (i.organisation_id = ANY (app_organisations()) OR i.account_id = app_account_id())
  ORDER BY e.skill_id, e.given_on DESC, e.id
$$;

REVOKE ALL ON FUNCTION released_evidence FROM PUBLIC;
GRANT EXECUTE ON FUNCTION released_evidence TO inzetbaar_app;
