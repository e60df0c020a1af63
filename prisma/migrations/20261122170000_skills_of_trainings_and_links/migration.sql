-- What trainings teach and share links show follows the skills language as the rest does. A form that is
-- open on a training meets a newer version of it. Of two that became one skill the highest level holds.
CREATE FUNCTION rename_training_skills(old_names text[], new_names text[], page_size int)
RETURNS TABLE (id uuid, organisation_id uuid)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE picked uuid[];
BEGIN
  IF NOT app_is_system() THEN RETURN; END IF;
  SELECT array_agg(due.id) INTO picked FROM (
    SELECT t.id FROM training t
    WHERE t.id IN (SELECT s.training_id FROM training_skill s WHERE s.skill_id = ANY (old_names))
    ORDER BY t.id LIMIT page_size FOR UPDATE SKIP LOCKED) due;
  WITH ranked AS (
    SELECT s.training_id, s.skill_id,
      min(s.position) OVER (PARTITION BY s.training_id, coalesce(n.new_name, s.skill_id)) AS first,
      row_number() OVER (PARTITION BY s.training_id, coalesce(n.new_name, s.skill_id)
                         ORDER BY s.level DESC, s.position) AS place
    FROM training_skill s LEFT JOIN unnest(old_names, new_names) AS n (old_name, new_name) ON n.old_name = s.skill_id
    WHERE s.training_id = ANY (picked)
  ), moved AS (
    UPDATE training_skill s SET position = r.first FROM ranked r
    WHERE s.training_id = r.training_id AND s.skill_id = r.skill_id AND r.place = 1 AND s.position <> r.first
  )
  DELETE FROM training_skill s USING ranked r
  WHERE s.training_id = r.training_id AND s.skill_id = r.skill_id AND r.place > 1;
  UPDATE training_skill s SET skill_id = n.new_name FROM unnest(old_names, new_names) AS n (old_name, new_name)
  WHERE s.training_id = ANY (picked) AND s.skill_id = n.old_name;
  RETURN QUERY UPDATE training t SET version = t.version + 1 WHERE t.id = ANY (picked)
    RETURNING t.id, t.organisation_id;
END $$;

-- A link that shows chosen skills goes on showing the same ones: those that it named, and no other.
CREATE FUNCTION rename_share_link_skills(old_names text[], new_names text[], page_size int) RETURNS SETOF uuid
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT app_is_system() THEN RETURN; END IF;
  RETURN QUERY
  UPDATE share_link l SET skill_names = ARRAY(
    SELECT coalesce(n.new_name, k.name)
    FROM unnest(l.skill_names) WITH ORDINALITY AS k (name, place)
    LEFT JOIN unnest(old_names, new_names) AS n (old_name, new_name) ON n.old_name = k.name
    GROUP BY coalesce(n.new_name, k.name) ORDER BY min(k.place))
  WHERE l.id IN (SELECT due.id FROM share_link due WHERE due.skills_of = 'chosen' AND due.skill_names && old_names
                 ORDER BY due.id LIMIT page_size FOR UPDATE SKIP LOCKED)
  RETURNING l.id;
END $$;

REVOKE ALL ON FUNCTION rename_training_skills, rename_share_link_skills FROM PUBLIC;
GRANT EXECUTE ON FUNCTION rename_training_skills, rename_share_link_skills TO inzetbaar_app;
