-- Somebody asked by the holder of a passport to say what the holder can do. Who is asked has no account:
-- a link in a mail is the whole of the authority, and only the hash of its token is kept.
CREATE TABLE "sign_off_request" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "relation" TEXT NOT NULL,
    "name" TEXT,
    "email" TEXT,
    "message" TEXT NOT NULL DEFAULT '',
    "items" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "is_authorised" BOOLEAN,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "reminded_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_off_request_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "sign_off_request_token_hash_key" ON "sign_off_request"("token_hash");
CREATE INDEX "sign_off_request_account_id_created_at_idx" ON "sign_off_request"("account_id", "created_at");

ALTER TABLE "sign_off_request" ADD CONSTRAINT "sign_off_request_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "sign_off_request" ADD CONSTRAINT "sign_off_request_relation_check" CHECK (relation IN ('colleague', 'supervisor'));

ALTER TABLE "evidence" ADD COLUMN "request_id" UUID, ADD COLUMN "doubt_reason" TEXT;
CREATE INDEX "evidence_request_id_idx" ON "evidence"("request_id");
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "sign_off_request"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ------------------------------------------------------------------ who holds a link
-- A transaction of `app.kind` 'link' carries the hash of the token in `app.link`, and reaches what hangs
-- on that one request.
CREATE FUNCTION app_link() RETURNS text LANGUAGE sql STABLE AS
$$ SELECT nullif(current_setting('app.link', true), '') $$;

-- The request behind the link of who asks; nothing for a link that was withdrawn, or whose holder is
-- blocked. Runs as its owner, since who holds a link does not read accounts.
CREATE FUNCTION app_link_request() RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT r.id FROM sign_off_request r JOIN account a ON a.id = r.account_id AND a.disabled_at IS NULL
  WHERE app_kind() = 'link' AND r.token_hash = app_link() AND r.state <> 'withdrawn'
$$;

ALTER TABLE "sign_off_request" ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_own ON "sign_off_request" FOR SELECT USING (account_id = (SELECT app_account_id()));
CREATE POLICY read_by_link ON "sign_off_request" FOR SELECT USING (id = (SELECT app_link_request()));
CREATE POLICY ask_own ON "sign_off_request" FOR INSERT
  WITH CHECK (account_id = (SELECT app_account_id()) AND state = 'open');
-- The holder keeps it open or withdraws it, and never answers it; the link answers it once.
CREATE POLICY change_own ON "sign_off_request" FOR UPDATE
  USING (account_id = (SELECT app_account_id()) AND state = 'open')
  WITH CHECK (account_id = (SELECT app_account_id()) AND state IN ('open', 'withdrawn'));
CREATE POLICY answer_by_link ON "sign_off_request" FOR UPDATE
  USING (id = (SELECT app_link_request()) AND state = 'open')
  WITH CHECK (id = (SELECT app_link_request()) AND state = 'answered');
-- Who was asked by whom is not rewritten; `clear_ended_sign_offs` forgets it.
REVOKE UPDATE, DELETE ON "sign_off_request" FROM inzetbaar_app;
GRANT UPDATE (token_hash, state, items, is_authorised, expires_at, reminded_at, ended_at) ON "sign_off_request" TO inzetbaar_app;

-- ------------------------------------------------------------------ evidence by a link
-- What the holder writes down answers no request.
DROP POLICY add_own ON "evidence";
CREATE POLICY add_own ON "evidence" FOR INSERT
  WITH CHECK (account_id = (SELECT app_account_id()) AND request_id IS NULL
              AND kind IN ('own-statement', 'certificate', 'evaluation'));
-- The word of a colleague or supervisor comes through the link that was sent to them: about the skills
-- that were asked, at the level that was asked or a lower one, as long as the request is open.
CREATE POLICY add_by_link ON "evidence" FOR INSERT
  WITH CHECK (state = 'standing' AND kind IN ('colleague', 'supervisor') AND EXISTS (
    SELECT 1 FROM "sign_off_request" r, jsonb_array_elements(r.items) AS item
    WHERE r.id = (SELECT app_link_request()) AND r.id = request_id AND r.state = 'open'
      AND r.account_id = "evidence".account_id AND r.relation = kind
      AND item ->> 'skillId' = skill_id AND (item ->> 'level')::int >= level));
CREATE POLICY read_by_link ON "evidence" FOR SELECT USING (request_id = (SELECT app_link_request()));
CREATE POLICY change_by_link ON "evidence" FOR UPDATE
  USING (request_id = (SELECT app_link_request()) AND state <> 'withdrawn');
GRANT UPDATE (doubt_reason) ON "evidence" TO inzetbaar_app;

-- Policies see the old row or the new one, never both: who may change what of evidence is held here. The
-- holder puts evidence away and tells of practice, but does not undo a doubt; its giver changes nothing
-- but what it is worth and why.
CREATE FUNCTION hold_evidence_to_its_party() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF app_kind() = 'user' AND (NEW.doubt_reason IS DISTINCT FROM OLD.doubt_reason
       OR (NEW.state <> OLD.state AND NEW.state <> 'withdrawn'))
     OR app_kind() = 'link' AND (NEW.state = 'withdrawn'
       OR NEW.valid_until IS DISTINCT FROM OLD.valid_until
       OR NEW.last_practised_on IS DISTINCT FROM OLD.last_practised_on) THEN
    RAISE EXCEPTION 'row-level security: not the part of who asks' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER evidence_party BEFORE UPDATE ON "evidence"
  FOR EACH ROW EXECUTE FUNCTION hold_evidence_to_its_party();

-- ------------------------------------------------------------------ what a link may know and leave behind
-- Whose request it is: the name for the page, the address to tell the holder of the answer.
CREATE FUNCTION holder_of_link() RETURNS TABLE (request_id uuid, name text, email text, locale text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT r.id, a.name, a.email, a.locale FROM sign_off_request r JOIN account a ON a.id = r.account_id
  WHERE r.id = app_link_request()
$$;

-- Which of these skills the holder has in the passport now, of any skill that is named.
CREATE FUNCTION held_skills_of_link(wanted text[]) RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT s.skill_id FROM sign_off_request r
  JOIN passport p ON p.account_id = r.account_id JOIN passport_skill s ON s.passport_id = p.id
  WHERE r.id = app_link_request() AND s.skill_id = ANY (wanted)
$$;

-- Tells the holder, in the access log, that the page behind the link was opened. The viewer is the
-- request, since who looks has no account; opening it again within the hour joins the row.
CREATE FUNCTION log_access_by_link(at timestamptz, fields text[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  request sign_off_request%ROWTYPE;
BEGIN
  SELECT * INTO request FROM sign_off_request r WHERE r.id = app_link_request();
  IF NOT FOUND THEN RETURN; END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('access_log ' || request.id, 0));
  UPDATE access_log SET times = times + 1, at = least(at, log_access_by_link.at),
    last_at = greatest(last_at, log_access_by_link.at)
  WHERE id = (
    SELECT l.id FROM access_log l
    WHERE l.account_id = request.account_id AND l.viewer_id = request.id AND l.kind = 'sign-off-opened'
      AND l.fields @> log_access_by_link.fields AND l.fields <@ log_access_by_link.fields
      AND l.at > log_access_by_link.at - interval '1 hour' AND l.at < log_access_by_link.at + interval '1 hour'
    ORDER BY l.at DESC LIMIT 1);
  IF FOUND THEN RETURN; END IF;
  INSERT INTO access_log (id, at, last_at, account_id, viewer_id, viewer_name, kind, fields)
  VALUES (gen_random_uuid(), log_access_by_link.at, log_access_by_link.at, request.account_id, request.id,
    coalesce(request.name, ''), 'sign-off-opened', log_access_by_link.fields);
END $$;

-- Forgets whom requests went to that ended long enough ago, in the access log too. A request of which
-- nothing stands (any more) goes; one of which something stands stays, so that its giver can take it back.
CREATE FUNCTION clear_ended_sign_offs(ended_before timestamptz, today date) RETURNS int
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  cleared int;
  gone int;
BEGIN
  IF NOT app_is_system() THEN RETURN 0; END IF;
  UPDATE access_log l SET viewer_name = '' FROM sign_off_request r
  WHERE l.viewer_id = r.id AND l.kind = 'sign-off-opened' AND l.viewer_name <> ''
    AND coalesce(r.ended_at, r.expires_at) < ended_before;
  DELETE FROM sign_off_request r
  WHERE coalesce(r.ended_at, r.expires_at) < ended_before AND NOT (r.state = 'answered' AND EXISTS (
    SELECT 1 FROM evidence e WHERE e.request_id = r.id AND e.state IN ('standing', 'doubted')
      AND (e.valid_until IS NULL OR e.valid_until >= today)));
  GET DIAGNOSTICS gone = ROW_COUNT;
  UPDATE sign_off_request SET name = NULL, email = NULL, message = ''
  WHERE coalesce(ended_at, expires_at) < ended_before AND email IS NOT NULL;
  GET DIAGNOSTICS cleared = ROW_COUNT;
  RETURN gone + cleared;
END $$;

REVOKE ALL ON FUNCTION app_link_request, holder_of_link, held_skills_of_link, log_access_by_link, clear_ended_sign_offs FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_link_request, holder_of_link, held_skills_of_link, log_access_by_link, clear_ended_sign_offs TO inzetbaar_app;

-- Mail that was sent is of no use any more, and tells who was written to.
CREATE POLICY tidy_sent ON "mail" FOR DELETE USING ((SELECT app_is_system()) AND sent_at IS NOT NULL);
