-- Answers that people wait for: by when, the reminders that went out, and how it ended. A vacancy whose
-- owner does not answer is paused by the platform, with the reason.

-- AlterTable
ALTER TABLE "organisation" ADD COLUMN "response_days" SMALLINT NOT NULL DEFAULT 5;

-- AlterTable
ALTER TABLE "vacancy" ADD COLUMN "pause_reason" TEXT;

-- CreateTable
CREATE TABLE "awaited_answer" (
    "id" UUID NOT NULL,
    "introduction_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "working_days" SMALLINT NOT NULL,
    "due_on" DATE NOT NULL,
    "reminders_sent" SMALLINT NOT NULL DEFAULT 0,
    "reminded_on" DATE,
    "ended_at" TIMESTAMPTZ(3),
    "answered_after" SMALLINT,

    CONSTRAINT "awaited_answer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "awaited_answer_introduction_id_idx" ON "awaited_answer"("introduction_id");

-- CreateIndex
CREATE INDEX "awaited_answer_due_on_idx" ON "awaited_answer"("due_on");

-- AddForeignKey
ALTER TABLE "awaited_answer" ADD CONSTRAINT "awaited_answer_introduction_id_fkey" FOREIGN KEY ("introduction_id") REFERENCES "introduction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "organisation" ADD CONSTRAINT organisation_response_days CHECK (response_days BETWEEN 1 AND 20);
ALTER TABLE "vacancy"
  ADD CONSTRAINT vacancy_pause_reason CHECK (pause_reason IS NULL OR (status = 'paused' AND pause_reason = 'unanswered'));
ALTER TABLE "awaited_answer"
  ADD CONSTRAINT awaited_answer_days CHECK (working_days BETWEEN 1 AND 20 AND answered_after >= 0),
  ADD CONSTRAINT awaited_answer_reminders CHECK (reminders_sent BETWEEN 0 AND 2 AND (reminders_sent = 0) = (reminded_on IS NULL)),
  ADD CONSTRAINT awaited_answer_end CHECK (answered_after IS NULL OR ended_at IS NOT NULL);
-- Nobody waits twice for the same.
CREATE UNIQUE INDEX awaited_answer_open ON "awaited_answer" (introduction_id) WHERE ended_at IS NULL;
-- Ordered by id, for the rounds of reminders.
CREATE INDEX awaited_answer_waiting ON "awaited_answer" (id) WHERE ended_at IS NULL;

-- Who waits already when this comes into use: two weeks from now on, so that nobody is late at once.
INSERT INTO "awaited_answer" (id, introduction_id, asked_at, working_days, due_on)
SELECT gen_random_uuid(), w.id, w.asked_at, 10, (w.asked_at AT TIME ZONE 'Europe/Amsterdam')::date + 14
FROM (SELECT i.id, CASE i.status WHEN 'meeting-agreed' THEN greatest(now(), i.meeting_at) ELSE now() END AS asked_at
      FROM introduction i
      WHERE i.status IN ('released', 'meeting-agreed')
         OR (i.status = 'meeting-proposed' AND i.meeting_proposed_by = 'candidate')) w;

-- ------------------------------------------------------------------ who sees and changes what
-- The two sides of the introduction, and the platform, which reminds.
ALTER TABLE "awaited_answer" ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_with_introduction ON "awaited_answer" FOR SELECT
  USING (EXISTS (SELECT 1 FROM "introduction" i WHERE i.id = introduction_id));
CREATE POLICY add_with_introduction ON "awaited_answer" FOR INSERT
  WITH CHECK (EXISTS (SELECT 1 FROM "introduction" i WHERE i.id = introduction_id));
-- What has ended stays as it ended.
CREATE POLICY end_with_introduction ON "awaited_answer" FOR UPDATE
  USING (ended_at IS NULL AND EXISTS (SELECT 1 FROM "introduction" i WHERE i.id = introduction_id))
  WITH CHECK (EXISTS (SELECT 1 FROM "introduction" i WHERE i.id = introduction_id));
REVOKE UPDATE, DELETE ON "awaited_answer" FROM inzetbaar_app;
-- Since when and until when was said to both sides, and nobody moves it.
GRANT UPDATE (reminders_sent, reminded_on, ended_at, answered_after) ON "awaited_answer" TO inzetbaar_app;

-- How fast employers answered: of all of them for the regional coordinator, and of the own one for its
-- recruiters and administrators. The rows stay out of reach. Counted is what was answered in the period,
-- and what had its last day in it without an answer by then.
CREATE FUNCTION response_times(since timestamptz, before timestamptz)
RETURNS TABLE (organisation_id uuid, name text, response_days int, answers bigint, people bigint, in_time bigint,
  answered bigint, answered_people bigint, median_days int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT o.id, o.name, o.response_days::int, count(w.id), count(DISTINCT w.account_id),
    count(*) FILTER (WHERE w.answered_after IS NOT NULL AND w.ended_on <= w.due_on),
    count(w.answered_after), count(DISTINCT w.account_id) FILTER (WHERE w.answered_after IS NOT NULL),
    (percentile_disc(0.5) WITHIN GROUP (ORDER BY w.answered_after))::int
  FROM organisation o LEFT JOIN (
    SELECT i.organisation_id, i.account_id, a.id, a.due_on, a.answered_after,
      (a.ended_at AT TIME ZONE 'Europe/Amsterdam')::date AS ended_on
    FROM awaited_answer a JOIN introduction i ON i.id = a.introduction_id
    WHERE CASE WHEN a.answered_after IS NOT NULL THEN a.ended_at >= since AND a.ended_at < before
      ELSE a.due_on >= (since AT TIME ZONE 'Europe/Amsterdam')::date
        AND a.due_on < (before AT TIME ZONE 'Europe/Amsterdam')::date
        AND (a.ended_at IS NULL OR (a.ended_at AT TIME ZONE 'Europe/Amsterdam')::date > a.due_on) END
  ) w ON w.organisation_id = o.id
  WHERE app_has_region_role('regional-coordinator') OR app_has_region_role('platform-admin')
    OR o.id = ANY (app_organisations())
  GROUP BY o.id, o.name, o.response_days
$$;
REVOKE ALL ON FUNCTION response_times FROM PUBLIC;
GRANT EXECUTE ON FUNCTION response_times TO inzetbaar_app;
