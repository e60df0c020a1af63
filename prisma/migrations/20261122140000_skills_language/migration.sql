-- A new version of the skills language renames and merges skills. These functions bring what is stored
-- along, for everybody at once: the platform hands in old and new names and learns which rows it was
-- about, never whose skills or which. They do what reading a passport does (`followHistory`), so that
-- it makes no difference to anybody whether they saved by hand or not.

-- Each skill once, where it first stood; of two that became one the one with the highest level.
CREATE FUNCTION rename_passport_skills(old_names text[], new_names text[], page_size int) RETURNS SETOF uuid
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE picked uuid[];
BEGIN
  IF NOT app_is_system() THEN RETURN; END IF;
  -- Locked first: somebody who is saving goes before or after. Who is busy now comes another time.
  SELECT array_agg(id) INTO picked FROM (
    SELECT p.id FROM passport p
    WHERE p.id IN (SELECT s.passport_id FROM passport_skill s WHERE s.skill_id = ANY (old_names))
    ORDER BY p.id LIMIT page_size FOR UPDATE SKIP LOCKED) due;
  WITH ranked AS (
    SELECT s.passport_id, s.skill_id,
      min(s.position) OVER (PARTITION BY s.passport_id, coalesce(n.new_name, s.skill_id)) AS first,
      row_number() OVER (PARTITION BY s.passport_id, coalesce(n.new_name, s.skill_id)
                         ORDER BY s.level DESC, s.position) AS place
    FROM passport_skill s LEFT JOIN unnest(old_names, new_names) AS n (old_name, new_name) ON n.old_name = s.skill_id
    WHERE s.passport_id = ANY (picked)
  ), moved AS (
    UPDATE passport_skill s SET position = r.first FROM ranked r
    WHERE s.passport_id = r.passport_id AND s.skill_id = r.skill_id AND r.place = 1 AND s.position <> r.first
  )
  DELETE FROM passport_skill s USING ranked r
  WHERE s.passport_id = r.passport_id AND s.skill_id = r.skill_id AND r.place > 1;
  UPDATE passport_skill s SET skill_id = n.new_name FROM unnest(old_names, new_names) AS n (old_name, new_name)
  WHERE s.passport_id = ANY (picked) AND s.skill_id = n.old_name;
  RETURN QUERY SELECT unnest(picked);
END $$;

-- What must be there goes before what is desired, and then the highest level. A form that is open on the
-- vacancy meets a newer version of it.
CREATE FUNCTION rename_vacancy_skills(old_names text[], new_names text[], page_size int)
RETURNS TABLE (id uuid, organisation_id uuid)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE picked uuid[];
BEGIN
  IF NOT app_is_system() THEN RETURN; END IF;
  SELECT array_agg(due.id) INTO picked FROM (
    SELECT v.id FROM vacancy v
    WHERE v.id IN (SELECT s.vacancy_id FROM vacancy_skill s WHERE s.skill_id = ANY (old_names))
    ORDER BY v.id LIMIT page_size FOR UPDATE SKIP LOCKED) due;
  WITH ranked AS (
    SELECT s.vacancy_id, s.skill_id,
      min(s.position) OVER (PARTITION BY s.vacancy_id, coalesce(n.new_name, s.skill_id)) AS first,
      row_number() OVER (PARTITION BY s.vacancy_id, coalesce(n.new_name, s.skill_id)
                         ORDER BY s.importance = 'essential' DESC, s.level DESC, s.position) AS place
    FROM vacancy_skill s LEFT JOIN unnest(old_names, new_names) AS n (old_name, new_name) ON n.old_name = s.skill_id
    WHERE s.vacancy_id = ANY (picked)
  ), moved AS (
    UPDATE vacancy_skill s SET position = r.first FROM ranked r
    WHERE s.vacancy_id = r.vacancy_id AND s.skill_id = r.skill_id AND r.place = 1 AND s.position <> r.first
  )
  DELETE FROM vacancy_skill s USING ranked r
  WHERE s.vacancy_id = r.vacancy_id AND s.skill_id = r.skill_id AND r.place > 1;
  UPDATE vacancy_skill s SET skill_id = n.new_name FROM unnest(old_names, new_names) AS n (old_name, new_name)
  WHERE s.vacancy_id = ANY (picked) AND s.skill_id = n.old_name;
  RETURN QUERY UPDATE vacancy v SET version = v.version + 1 WHERE v.id = ANY (picked) RETURNING v.id, v.organisation_id;
END $$;

-- All evidence stays. One word of one's own for a skill: of two the one at the lower level is withdrawn.
CREATE FUNCTION rename_evidence_skills(old_names text[], new_names text[], page_size int) RETURNS SETOF uuid
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE picked uuid[];
BEGIN
  IF NOT app_is_system() THEN RETURN; END IF;
  SELECT array_agg(id) INTO picked FROM (
    SELECT a.id FROM account a
    WHERE a.id IN (SELECT e.account_id FROM evidence e WHERE e.skill_id = ANY (old_names))
    ORDER BY a.id LIMIT page_size FOR UPDATE SKIP LOCKED) due;
  WITH ranked AS (
    SELECT e.id, row_number() OVER (PARTITION BY e.account_id, coalesce(n.new_name, e.skill_id)
                                    ORDER BY e.level DESC, e.created_at, e.id) AS place
    FROM evidence e LEFT JOIN unnest(old_names, new_names) AS n (old_name, new_name) ON n.old_name = e.skill_id
    WHERE e.account_id = ANY (picked) AND e.kind = 'own-statement' AND e.state <> 'withdrawn'
  )
  UPDATE evidence e SET state = 'withdrawn' FROM ranked r WHERE e.id = r.id AND r.place > 1;
  UPDATE evidence e SET skill_id = n.new_name FROM unnest(old_names, new_names) AS n (old_name, new_name)
  WHERE e.account_id = ANY (picked) AND e.skill_id = n.old_name;
  RETURN QUERY SELECT unnest(picked);
END $$;

REVOKE ALL ON FUNCTION rename_passport_skills, rename_vacancy_skills, rename_evidence_skills FROM PUBLIC;
GRANT EXECUTE ON FUNCTION rename_passport_skills, rename_vacancy_skills, rename_evidence_skills TO inzetbaar_app;
