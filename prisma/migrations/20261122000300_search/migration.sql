-- The fall-back search, used while Meilisearch is down: Dutch full text over an expression, so that
-- nothing extra is stored, and trigrams on the title (an index of the first migration).
CREATE INDEX vacancy_dutch_text ON "vacancy"
  USING gin (to_tsvector('dutch'::regconfig, title || ' ' || description));

-- Tells followers that there is something to read; without a listener they look every second.
CREATE FUNCTION announce_outbox() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('outbox', '');
  RETURN NULL;
END $$;
CREATE TRIGGER outbox_announced AFTER INSERT ON "outbox"
  FOR EACH STATEMENT EXECUTE FUNCTION announce_outbox();
