-- What stands behind the skills in a passport. It hangs on the account and the skill, not on the row of
-- the passport, which is written anew each time that the passport is saved.
CREATE TABLE "evidence" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "skill_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "level" SMALLINT NOT NULL,
    "given_on" DATE NOT NULL,
    "given_by" TEXT,
    "last_practised_on" DATE,
    "valid_until" DATE,
    "state" TEXT NOT NULL,
    "reminded_for" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "evidence_account_id_skill_id_idx" ON "evidence"("account_id", "skill_id");
CREATE INDEX "evidence_valid_until_idx" ON "evidence"("valid_until");

ALTER TABLE "evidence" ADD CONSTRAINT "evidence_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One word of one's own for a skill: two devices at once don't make two.
CREATE UNIQUE INDEX "evidence_own_statement" ON "evidence"("account_id", "skill_id")
  WHERE kind = 'own-statement' AND state <> 'withdrawn';

ALTER TABLE "evidence" ADD CONSTRAINT "evidence_level_check" CHECK (level BETWEEN 1 AND 5);

-- Nobody but the person, as with the passport: no recruiter and no background job. The word of a
-- colleague or supervisor cannot be written down by who it is about.
ALTER TABLE "evidence" ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_own ON "evidence" FOR SELECT USING (account_id = (SELECT app_account_id()));
CREATE POLICY add_own ON "evidence" FOR INSERT
  WITH CHECK (account_id = (SELECT app_account_id()) AND kind IN ('own-statement', 'certificate', 'evaluation'));
CREATE POLICY change_own ON "evidence" FOR UPDATE USING (account_id = (SELECT app_account_id()));
-- Whose word it is, about what and at which level, is not rewritten.
REVOKE UPDATE, DELETE ON "evidence" FROM inzetbaar_app;
GRANT UPDATE (last_practised_on, valid_until, state) ON "evidence" TO inzetbaar_app;

-- People whose evidence lapses soon, each with how many skills it is about, and marks that they hear of
-- it: a date is told once. Evidence counts where the skill is still in the passport. Only the platform
-- asks, and it learns neither the skill nor the kind.
CREATE FUNCTION claim_evidence_reminders(today date, until date, page_size int)
RETURNS TABLE (account_id uuid, email text, locale text, skills int, first_valid_until date)
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH due AS (
    SELECT e.id, e.account_id FROM evidence e
    JOIN account a ON a.id = e.account_id AND a.disabled_at IS NULL
    WHERE app_is_system() AND e.state = 'standing' AND e.valid_until BETWEEN today AND until
      AND e.reminded_for IS DISTINCT FROM e.valid_until
      AND EXISTS (SELECT 1 FROM passport p JOIN passport_skill s ON s.passport_id = p.id
                  WHERE p.account_id = e.account_id AND s.skill_id = e.skill_id)
  ), people AS (
    SELECT DISTINCT d.account_id FROM due d ORDER BY 1 LIMIT page_size
  ), claimed AS (
    UPDATE evidence e SET reminded_for = e.valid_until
    FROM due d JOIN people p ON p.account_id = d.account_id
    WHERE e.id = d.id AND e.reminded_for IS DISTINCT FROM e.valid_until
    RETURNING e.account_id, e.skill_id, e.valid_until
  )
  SELECT c.account_id, a.email, a.locale, count(DISTINCT c.skill_id)::int, min(c.valid_until)
  FROM claimed c JOIN account a ON a.id = c.account_id
  GROUP BY c.account_id, a.email, a.locale ORDER BY 1
$$;

REVOKE ALL ON FUNCTION claim_evidence_reminders FROM PUBLIC;
GRANT EXECUTE ON FUNCTION claim_evidence_reminders TO inzetbaar_app;
