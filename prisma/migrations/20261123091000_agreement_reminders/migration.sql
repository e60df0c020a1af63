-- Who has not signed or looked back yet is told so once.

-- CreateTable
CREATE TABLE "agreement_reminder" (
    "agreement_id" UUID NOT NULL,
    "party" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "agreement_reminder_pkey" PRIMARY KEY ("agreement_id","party","about","version")
);

-- AddForeignKey
ALTER TABLE "agreement_reminder" ADD CONSTRAINT "agreement_reminder_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "agreement_reminder"
  ADD CONSTRAINT agreement_reminder_party CHECK (party IN ('candidate', 'sender', 'host')),
  ADD CONSTRAINT agreement_reminder_about CHECK (about IN ('signature', 'midway', 'end'));

ALTER TABLE "agreement_reminder" ENABLE ROW LEVEL SECURITY;
CREATE POLICY system_reads ON "agreement_reminder" FOR SELECT USING ((SELECT app_is_system()));
CREATE POLICY system_adds ON "agreement_reminder" FOR INSERT WITH CHECK ((SELECT app_is_system()));
REVOKE UPDATE, DELETE ON "agreement_reminder" FROM inzetbaar_app;

-- What agreements wait for and whom to tell, without what they say: reminders need no more.
CREATE FUNCTION agreements_that_wait(after uuid, page_size int)
RETURNS TABLE (id uuid, account_id uuid, sender_id uuid, host_id uuid, introduction_id uuid, status text, version int,
  asked_on date, signed_by text[], in_force jsonb, evaluations jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT g.id, g.account_id, g.sender_id, g.host_id, g.introduction_id, g.status, g.version,
    (SELECT (greatest(v.at, max(s.at)) AT TIME ZONE 'Europe/Amsterdam')::date
     FROM agreement_version v JOIN agreement_step s ON s.agreement_id = v.agreement_id AND s.to_status = 'proposed'
     WHERE v.agreement_id = g.id AND v.version = g.version GROUP BY v.at),
    ARRAY(SELECT n.party FROM agreement_signature n WHERE n.agreement_id = g.id AND n.version = g.version
      ORDER BY n.at, n.party),
    (SELECT jsonb_build_object('startsOn', v.terms -> 'startsOn', 'endsOn', v.terms -> 'endsOn',
       'evaluations', v.terms -> 'evaluations')
     FROM agreement_version v WHERE v.agreement_id = g.id AND v.version = g.in_force),
    coalesce((SELECT jsonb_agg(jsonb_build_object('moment', w.moment, 'party', w.party))
      FROM agreement_evaluation w WHERE w.agreement_id = g.id), '[]')
  FROM agreement g
  WHERE app_is_system() AND g.status IN ('proposed', 'agreed', 'ended-early') AND (after IS NULL OR g.id > after)
  ORDER BY g.id LIMIT page_size
$$;

REVOKE ALL ON FUNCTION agreements_that_wait FROM PUBLIC;
GRANT EXECUTE ON FUNCTION agreements_that_wait TO inzetbaar_app;
