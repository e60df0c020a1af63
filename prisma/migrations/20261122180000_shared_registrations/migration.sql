-- As before, and of each registration whether it was checked.
-- What the holder of a link may read, as it is now: a part that was not chosen does not leave the
-- database. Guessed, expired and revoked give no row, and so does a blocked account. Each time is
-- counted and written into the access log of the person, where the link is the viewer; looks within the
-- hour join the first.
CREATE OR REPLACE FUNCTION open_share_link(hash text, at timestamptz, today date)
RETURNS TABLE (parts text[], skills_of text, skill_names text[], until date, content json)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  link share_link;
BEGIN
  IF NOT app_is_system() THEN RETURN; END IF;
  -- Holds the row, so that two looks at once don't both begin a line in the log.
  UPDATE share_link l SET views = l.views + 1,
    last_viewed_at = greatest(l.last_viewed_at, open_share_link.at)
  FROM account a
  WHERE l.token_hash = hash AND l.revoked_at IS NULL AND l.until >= today
    AND a.id = l.account_id AND a.disabled_at IS NULL
  RETURNING l.* INTO link;
  IF NOT FOUND THEN RETURN; END IF;

  UPDATE access_log g SET times = g.times + 1, at = least(g.at, open_share_link.at),
    last_at = greatest(g.last_at, open_share_link.at)
  WHERE g.id = (
    SELECT s.id FROM access_log s
    WHERE s.account_id = link.account_id AND s.viewer_id = link.id AND s.kind = 'share-link-opened'
      AND s.at > open_share_link.at - interval '1 hour' AND s.at < open_share_link.at + interval '1 hour'
    ORDER BY s.at DESC LIMIT 1);
  IF NOT FOUND THEN
    INSERT INTO access_log (id, at, last_at, account_id, viewer_id, viewer_name, kind, fields)
    VALUES (gen_random_uuid(), open_share_link.at, open_share_link.at, link.account_id, link.id, link.label,
      'share-link-opened', link.parts);
  END IF;

  RETURN QUERY
  SELECT link.parts, link.skills_of, link.skill_names, link.until, json_strip_nulls(json_build_object(
    'name', CASE WHEN 'name' = ANY (link.parts) THEN
      (SELECT a.name FROM account a WHERE a.id = link.account_id) END,
    'skills', CASE WHEN 'skills' = ANY (link.parts) THEN
      (SELECT coalesce(json_agg(json_build_object('skillId', s.skill_id,
         'level', CASE WHEN 'levels' = ANY (link.parts) THEN s.level END,
         'lastUsedYear', CASE WHEN 'levels' = ANY (link.parts) THEN greatest(s.last_used_year,
           (SELECT max(extract(year FROM e.last_practised_on)) FROM evidence e
            WHERE e.account_id = link.account_id AND e.skill_id = s.skill_id AND e.state <> 'withdrawn')) END
       ) ORDER BY s.position), '[]')
       FROM passport_skill s WHERE s.passport_id = p.id) END,
    -- Who gave it stays out: that can be an employer. Its level goes with the levels.
    'evidence', CASE WHEN 'evidence' = ANY (link.parts) THEN
      (SELECT coalesce(json_agg(json_build_object('skillId', e.skill_id, 'kind', e.kind,
         'level', CASE WHEN 'levels' = ANY (link.parts) THEN e.level END,
         'givenOn', e.given_on, 'validUntil', e.valid_until) ORDER BY e.created_at, e.id), '[]')
       FROM evidence e
       WHERE e.account_id = link.account_id AND e.state = 'standing'
         AND (e.valid_until IS NULL OR e.valid_until >= today)
         AND e.kind <> 'own-statement') END,
    -- The number leads to a name in the public register. The same rule as `shownCheckOn` in
    -- packages/domain/passports: what ended or was refused is shown to nobody, nor that a check was asked for.
    'registrations', CASE WHEN 'registrations' = ANY (link.parts) THEN
      (SELECT coalesce(json_agg(json_build_object('title', r.title, 'validUntil', r.valid_until,
         'number', CASE WHEN 'name' = ANY (link.parts) THEN r.number END,
         'isChecked', r.standing = 'checked',
         'checkedOn', (r.checked_at AT TIME ZONE 'Europe/Amsterdam')::date) ORDER BY r.title), '[]')
       FROM (SELECT g.*, registration_standing(g.valid_until, g.asked_at, g.checked_at, g.outcome,
               g.holds_until, today) AS standing
             FROM registration_with_check g
             WHERE g.passport_id = p.id AND g.outcome IS DISTINCT FROM 'refused') r
       WHERE r.standing <> 'lapsed') END,
    'hours', CASE WHEN 'hours' = ANY (link.parts) THEN json_build_object(
      'hoursMin', p.hours_min, 'hoursMax', p.hours_max, 'availability', p.availability) END,
    'area', CASE WHEN 'area' = ANY (link.parts) THEN json_build_object(
      'municipalityCode', p.municipality_code, 'maxTravelKm', p.max_travel_km) END,
    'wishes', CASE WHEN 'wishes' = ANY (link.parts) THEN json_build_object(
      'branches', p.wished_branches, 'forms', p.wished_forms) END))
  FROM passport p WHERE p.account_id = link.account_id;
END $$;
