-- What case managers share: articles, questions, and answers, which hang on their question.
-- CreateTable
CREATE TABLE "knowledge_entry" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "question_id" UUID,
    "author_id" UUID,
    "organisation_id" UUID NOT NULL,
    "subject" TEXT,
    "title" TEXT,
    "text" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'published',
    "helpful_answer_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "knowledge_entry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "knowledge_entry_question_id_created_at_idx" ON "knowledge_entry"("question_id", "created_at");

-- CreateIndex
CREATE INDEX "knowledge_entry_created_at_idx" ON "knowledge_entry"("created_at");

-- CreateIndex
CREATE INDEX "knowledge_entry_author_id_idx" ON "knowledge_entry"("author_id");

-- AddForeignKey
ALTER TABLE "knowledge_entry" ADD CONSTRAINT "knowledge_entry_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "knowledge_entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "knowledge_entry" ADD CONSTRAINT "knowledge_entry_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "knowledge_entry" ADD CONSTRAINT "knowledge_entry_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "knowledge_entry" ADD CONSTRAINT "knowledge_entry_helpful_answer_id_fkey" FOREIGN KEY ("helpful_answer_id") REFERENCES "knowledge_entry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "knowledge_entry"
  ADD CONSTRAINT knowledge_kind CHECK (kind IN ('article', 'question', 'answer')),
  ADD CONSTRAINT knowledge_status CHECK (status IN ('published', 'hidden')),
  ADD CONSTRAINT knowledge_answer CHECK (
    (kind = 'answer') = (question_id IS NOT NULL)
    AND (kind = 'answer') = (title IS NULL)
    AND (kind = 'answer') = (subject IS NULL)),
  ADD CONSTRAINT knowledge_helpful CHECK (helpful_answer_id IS NULL OR kind = 'question');

-- ------------------------------------------------------------------ who sees it
-- The case managers of all employers of the region, and who checks for the platform.
CREATE FUNCTION app_shares_knowledge() RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT app_kind() = 'user' AND cardinality(app_guides()) > 0 $$;

-- True while the actor sees a question: its answers go out of sight with it. Runs as its owner, since a
-- policy cannot read its own table.
CREATE FUNCTION knowledge_question_shows(question uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM knowledge_entry q WHERE q.id = question AND q.kind = 'question'
    AND (app_has_region_role('platform-admin')
         OR (app_shares_knowledge() AND (q.status = 'published' OR q.author_id = app_account_id()))))
$$;

ALTER TABLE "knowledge_entry" ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_among_colleagues ON "knowledge_entry" FOR SELECT
  USING (((SELECT app_has_region_role('platform-admin'))
          OR ((SELECT app_shares_knowledge()) AND (status = 'published' OR author_id = (SELECT app_account_id()))))
         AND (question_id IS NULL OR knowledge_question_shows(question_id)));
CREATE POLICY write_own ON "knowledge_entry" FOR INSERT
  WITH CHECK (author_id = (SELECT app_account_id()) AND status = 'published' AND helpful_answer_id IS NULL
              AND organisation_id = ANY ((SELECT app_guides())::uuid[])
              AND (question_id IS NULL OR knowledge_question_shows(question_id)));
CREATE POLICY change_own ON "knowledge_entry" FOR UPDATE
  USING (author_id = (SELECT app_account_id()) AND (SELECT app_shares_knowledge()));
CREATE POLICY erase ON "knowledge_entry" FOR DELETE
  USING ((SELECT app_has_region_role('platform-admin'))
         OR (author_id = (SELECT app_account_id()) AND (SELECT app_shares_knowledge())));
-- Neither whose it is nor whether it is in sight is the author's to change.
REVOKE UPDATE ON "knowledge_entry" FROM inzetbaar_app;
GRANT UPDATE (subject, title, text, helpful_answer_id, version, updated_at) ON "knowledge_entry" TO inzetbaar_app;

-- Takes an entry out of sight, for a colleague who does not see it any more afterwards.
CREATE FUNCTION hide_knowledge(entry uuid) RETURNS boolean
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH hidden AS (
    UPDATE knowledge_entry e SET status = 'hidden'
    WHERE e.id = entry AND e.status = 'published' AND app_shares_knowledge()
      AND (e.question_id IS NULL OR knowledge_question_shows(e.question_id))
    RETURNING 1)
  SELECT EXISTS (SELECT 1 FROM hidden)
$$;

-- Puts it back, for who checks; never what was written oneself.
CREATE FUNCTION show_knowledge(entry uuid) RETURNS boolean
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH shown AS (
    UPDATE knowledge_entry e SET status = 'published'
    WHERE e.id = entry AND e.status = 'hidden' AND app_has_region_role('platform-admin')
      AND e.author_id IS DISTINCT FROM app_account_id()
    RETURNING 1)
  SELECT EXISTS (SELECT 1 FROM shown)
$$;

-- What an author of something shared is called, for who reads it: accounts are shown to nobody else.
CREATE FUNCTION knowledge_author(author uuid) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT a.name FROM account a
  WHERE a.id = author AND (app_shares_knowledge() OR app_has_region_role('platform-admin'))
    AND EXISTS (SELECT 1 FROM knowledge_entry e WHERE e.author_id = a.id)
$$;

REVOKE ALL ON FUNCTION app_shares_knowledge, knowledge_question_shows, hide_knowledge, show_knowledge, knowledge_author FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_shares_knowledge, knowledge_question_shows, hide_knowledge, show_knowledge, knowledge_author TO inzetbaar_app;
