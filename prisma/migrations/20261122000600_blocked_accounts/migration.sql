-- Blocking an account takes its passport off every board. Who blocks may not know the passport, so the
-- database tells the followers.
CREATE FUNCTION announce_blocked_account() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO outbox (event, subject_id) SELECT 'passport.changed', p.id FROM passport p WHERE p.account_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER account_blocked AFTER UPDATE OF disabled_at ON "account"
  FOR EACH ROW WHEN (OLD.disabled_at IS DISTINCT FROM NEW.disabled_at)
  EXECUTE FUNCTION announce_blocked_account();

-- Attempts to sign in count for a quarter of an hour; after a day nobody needs to know of them.
CREATE INDEX sign_in_attempt_age ON "sign_in_attempt" (at);
