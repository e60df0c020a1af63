-- The fall-back search, used while Meilisearch is down: Dutch full text over an expression, so that
-- nothing extra is stored, and trigrams on the title (an index of the first migration).
CREATE INDEX vacancy_dutch_text ON "vacancy"
  USING gin (to_tsvector('dutch'::regconfig, title || ' ' || description));

-- Published vacancies that hold every word: as Dutch text anywhere, or in the title with a typing
-- error or inside a compound. Without a word that says anything ("de"), all of them. The rank counts
-- the words in the title, with the likeness of the whole as the fraction.
-- Runs as its owner because row-level security would keep PostgreSQL from using these two indexes (the
-- operators are not leakproof); it tells nothing but ids of what everybody in the region may read.
CREATE FUNCTION search_published(words text[]) RETURNS TABLE (id uuid, rank float8)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH asked AS (
    SELECT w.word, plainto_tsquery('dutch'::regconfig, w.word) AS query
    FROM (SELECT DISTINCT unnest(words) AS word) w
    WHERE numnode(plainto_tsquery('dutch'::regconfig, w.word)) > 0
  ), found AS (
    SELECT m.id FROM asked CROSS JOIN LATERAL (
      SELECT v.id FROM vacancy v
      WHERE to_tsvector('dutch'::regconfig, v.title || ' ' || v.description) @@ asked.query
      UNION
      SELECT v.id FROM vacancy v WHERE asked.word <% v.title
      UNION
      SELECT v.id FROM vacancy v
      WHERE length(asked.word) >= 4 AND v.title ILIKE '%' || asked.word || '%'
    ) m
    GROUP BY m.id HAVING count(*) = (SELECT count(*) FROM asked)
  )
  SELECT v.id, word_similarity(array_to_string(words, ' '), v.title)
    + (SELECT count(*) FROM asked WHERE to_tsvector('dutch'::regconfig, v.title) @@ asked.query)
  FROM found JOIN vacancy v ON v.id = found.id
  WHERE v.status = 'published' AND app_kind() IN ('user', 'system')
  UNION ALL
  SELECT v.id, 0 FROM vacancy v
  WHERE NOT EXISTS (SELECT 1 FROM asked) AND v.status = 'published' AND app_kind() IN ('user', 'system')
$$;
REVOKE ALL ON FUNCTION search_published FROM PUBLIC;
GRANT EXECUTE ON FUNCTION search_published TO inzetbaar_app;

-- Tells followers that there is something to read; without a listener they look every second.
CREATE FUNCTION announce_outbox() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('outbox', '');
  RETURN NULL;
END $$;
CREATE TRIGGER outbox_announced AFTER INSERT ON "outbox"
  FOR EACH STATEMENT EXECUTE FUNCTION announce_outbox();
