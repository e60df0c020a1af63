-- Who comes back to the same thing within an hour is one row of the access log, with the first and the
-- last moment and how often: a page that is read again each minute hid everything else.
ALTER TABLE "access_log" ADD COLUMN "last_at" TIMESTAMPTZ(3), ADD COLUMN "times" INTEGER NOT NULL DEFAULT 1;
UPDATE "access_log" SET last_at = at;
ALTER TABLE "access_log" ALTER COLUMN "last_at" SET NOT NULL;

-- Writes a look into the log of each of these accounts, or joins it to the row of the hour before. Who
-- looks may not read the log nor change it, so this runs as its owner. The viewer is always the account
-- that asks; its looks wait for one another, so that two at once don't both find no row.
CREATE FUNCTION log_access(
  accounts uuid[], at timestamptz, kind text, viewer_name text, organisation uuid, vacancy uuid, fields text[],
  viewer uuid
) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  IF viewer IS NULL OR viewer IS DISTINCT FROM app_account_id() THEN
    RAISE EXCEPTION 'the access log is not written in the name of another' USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('access_log ' || viewer, 0));
  WITH present AS (
    SELECT DISTINCT ON (l.account_id) l.id FROM access_log l
    WHERE l.account_id = ANY (log_access.accounts) AND l.viewer_id = log_access.viewer
      AND l.kind = log_access.kind
      AND l.organisation_id IS NOT DISTINCT FROM log_access.organisation
      AND l.vacancy_id IS NOT DISTINCT FROM log_access.vacancy
      AND l.fields @> log_access.fields AND l.fields <@ log_access.fields
      -- Both ways: the clocks of two servers differ a little.
      AND l.at > log_access.at - interval '1 hour' AND l.at < log_access.at + interval '1 hour'
    ORDER BY l.account_id, l.at DESC
  ), joined AS (
    UPDATE access_log l SET times = l.times + 1, at = least(l.at, log_access.at),
      last_at = greatest(l.last_at, log_access.at)
    FROM present WHERE l.id = present.id
    RETURNING l.account_id
  )
  INSERT INTO access_log
    (id, at, last_at, account_id, viewer_id, viewer_name, organisation_id, vacancy_id, kind, fields)
  SELECT gen_random_uuid(), log_access.at, log_access.at, a.id, log_access.viewer, log_access.viewer_name,
    log_access.organisation, log_access.vacancy, log_access.kind, log_access.fields
  FROM (SELECT DISTINCT unnest(log_access.accounts) AS id) a
  WHERE NOT EXISTS (SELECT 1 FROM joined j WHERE j.account_id = a.id);
END $$;

-- As before, without telling the writer who holds the passports: hidden ones are passed over, unless
-- the two sides are in contact.
CREATE OR REPLACE FUNCTION log_access_to_passports(
  passports uuid[], at timestamptz, kind text, viewer_name text, organisation uuid, vacancy uuid, fields text[]
) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT log_access(seen.accounts, at, kind, viewer_name, organisation, vacancy, fields, app_account_id())
  FROM (
    SELECT array_agg(p.account_id) AS accounts FROM passport p
    WHERE p.id = ANY (passports) AND app_account_id() IS NOT NULL AND cardinality(app_organisations()) > 0
      AND (p.visible OR EXISTS (SELECT 1 FROM introduction i
                                WHERE i.passport_id = p.id AND i.organisation_id = ANY (app_organisations())))
  ) seen
  WHERE seen.accounts IS NOT NULL
$$;

REVOKE ALL ON FUNCTION log_access FROM PUBLIC;
GRANT EXECUTE ON FUNCTION log_access TO inzetbaar_app;
