-- Files of another language of skills that were handed in: they are checked, looked at, and land as a whole.
CREATE TABLE "concept_load" (
    "id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "created_by" UUID NOT NULL,
    "confirmed_by" UUID,
    "rows" INTEGER,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "fault" TEXT,
    "report" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "concept_load_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "concept_load_file" (
    "load_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "name" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "content" BYTEA,

    CONSTRAINT "concept_load_file_pkey" PRIMARY KEY ("load_id","position")
);

CREATE INDEX "concept_load_status_idx" ON "concept_load"("status");
CREATE INDEX "concept_load_created_at_idx" ON "concept_load"("created_at");

ALTER TABLE "concept_load_file" ADD CONSTRAINT "concept_load_file_load_id_fkey" FOREIGN KEY ("load_id") REFERENCES "concept_load"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "concept_import" ADD COLUMN "file_names" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];

-- Who looks after the language, and the platform that does the work.
ALTER TABLE "concept_load" ENABLE ROW LEVEL SECURITY;
CREATE POLICY administrators ON "concept_load"
  USING ((SELECT app_is_system()) OR (SELECT app_has_region_role('platform-admin')));

ALTER TABLE "concept_load_file" ENABLE ROW LEVEL SECURITY;
CREATE POLICY with_load ON "concept_load_file"
  USING ((SELECT app_is_system()) OR (SELECT app_has_region_role('platform-admin')));

REVOKE DELETE ON "concept_load", "concept_load_file" FROM inzetbaar_app;

-- How many passports and vacancies hold one of the skills that were split, for who looks after the
-- language. A count of one to four persons is withheld here already; a vacancy is nobody.
CREATE FUNCTION open_skill_choices(split_names text[]) RETURNS TABLE (passports int, vacancies int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT CASE WHEN people BETWEEN 1 AND 4 THEN NULL ELSE people::int END,
    (SELECT count(DISTINCT s.vacancy_id)::int FROM vacancy_skill s WHERE s.skill_id = ANY (split_names))
  FROM (SELECT count(DISTINCT s.passport_id) AS people FROM passport_skill s WHERE s.skill_id = ANY (split_names)) counted
  WHERE app_has_region_role('platform-admin')
$$;
REVOKE ALL ON FUNCTION open_skill_choices FROM PUBLIC;
GRANT EXECUTE ON FUNCTION open_skill_choices TO inzetbaar_app;
