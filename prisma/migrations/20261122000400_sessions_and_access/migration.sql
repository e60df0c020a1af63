-- What the application may do across the wall in one exactly described way each.

-- The session behind a hash, with its account and roles, in one statement: it runs before every
-- request. Whoever knows the hash holds the session, so it needs no actor.
CREATE FUNCTION session_with_account(hash text)
RETURNS TABLE (
  expires_at timestamptz, account_id uuid, email text, name text, locale text,
  disabled_at timestamptz, created_at timestamptz, roles jsonb
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT s.expires_at, a.id, a.email, a.name, a.locale, a.disabled_at, a.created_at,
    coalesce((SELECT jsonb_agg(jsonb_build_object('role', r.role, 'organisationId', r.organisation_id)
                               ORDER BY r.role, r.organisation_id)
              FROM held_role r WHERE r.account_id = a.id), '[]')
  FROM session s JOIN account a ON a.id = s.account_id
  WHERE s.id_hash = hash
$$;

-- Writes into the access log of whoever holds these passports, without telling the writer who that
-- is. Passports that the writer cannot see are passed over: hidden ones, unless the two sides are in
-- contact. The viewer is always the account that asks.
CREATE FUNCTION log_access_to_passports(
  passports uuid[], at timestamptz, kind text, viewer_name text, organisation uuid, vacancy uuid, fields text[]
) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO access_log (id, at, account_id, viewer_id, viewer_name, organisation_id, vacancy_id, kind, fields)
  SELECT gen_random_uuid(), at, p.account_id, app_account_id(), viewer_name, organisation, vacancy, kind, fields
  FROM passport p
  WHERE p.id = ANY (passports) AND app_account_id() IS NOT NULL AND cardinality(app_organisations()) > 0
    AND (p.visible OR EXISTS (SELECT 1 FROM introduction i
                              WHERE i.passport_id = p.id AND i.organisation_id = ANY (app_organisations())))
$$;

REVOKE ALL ON FUNCTION session_with_account, log_access_to_passports FROM PUBLIC;
GRANT EXECUTE ON FUNCTION session_with_account, log_access_to_passports TO inzetbaar_app;
