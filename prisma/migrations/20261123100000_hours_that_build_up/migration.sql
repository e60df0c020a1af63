-- How somebody builds up hours at a new place: weeks after the start, rising from 0, and the hours from
-- then on. The person's own, as work conditions are.
ALTER TABLE "passport" ADD COLUMN "build_up_weeks" SMALLINT[] DEFAULT ARRAY[]::SMALLINT[],
ADD COLUMN "build_up_hours" DOUBLE PRECISION[] DEFAULT ARRAY[]::DOUBLE PRECISION[];
ALTER TABLE "passport" ADD CONSTRAINT "passport_build_up_check" CHECK (
  build_up_weeks IS NOT NULL AND build_up_hours IS NOT NULL
  AND cardinality(build_up_weeks) = cardinality(build_up_hours) AND cardinality(build_up_weeks) <= 7
  AND (cardinality(build_up_weeks) = 0 OR build_up_weeks[1] = 0)
);

-- How the hours of a job can grow, and what was swapped in it: public with the vacancy.
ALTER TABLE "vacancy" ADD COLUMN "growth_start_hours" DOUBLE PRECISION,
ADD COLUMN "growth_full_after_weeks" SMALLINT,
ADD COLUMN "adaptations" TEXT[] DEFAULT ARRAY[]::TEXT[];
ALTER TABLE "vacancy" ADD CONSTRAINT "vacancy_growth_check" CHECK (
  (growth_start_hours IS NULL) = (growth_full_after_weeks IS NULL)
  AND growth_start_hours > 0 AND growth_start_hours <= hours_min AND growth_full_after_weeks > 0
);
ALTER TABLE "vacancy" ADD CONSTRAINT "vacancy_adaptations_check" CHECK (adaptations IS NOT NULL);

-- What people want work to ask or not to ask, for counting how many more could do a job whose tasks are
-- swapped. The system's alone: for anybody else it has no rows. No lane, employer, name or advice of a
-- company doctor is in it.
CREATE FUNCTION work_terms()
RETURNS TABLE (id uuid, work_conditions text[], build_up_weeks smallint[], build_up_hours float8[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT p.id, p.work_conditions, p.build_up_weeks, p.build_up_hours
  FROM passport p JOIN account a ON a.id = p.account_id
  WHERE (SELECT app_is_system()) AND p.visible AND a.disabled_at IS NULL AND p.hours_max > 0
    AND (cardinality(p.work_conditions) > 0 OR cardinality(p.build_up_weeks) > 0)
    AND EXISTS (SELECT 1 FROM passport_lane l WHERE l.passport_id = p.id)
  ORDER BY p.id
$$;
REVOKE ALL ON FUNCTION work_terms FROM PUBLIC;
GRANT EXECUTE ON FUNCTION work_terms TO inzetbaar_app;
