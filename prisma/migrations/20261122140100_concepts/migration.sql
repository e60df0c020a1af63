-- Skills and occupations of other languages (ESCO, CompetentNL), and which of ours have an address there.
CREATE TABLE "concept" (
    "source" TEXT NOT NULL,
    "uri" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "code" TEXT,
    "label" TEXT NOT NULL,
    "words" TEXT[],
    "search_words" TEXT[],
    "description" TEXT NOT NULL,
    "broader" TEXT,

    CONSTRAINT "concept_pkey" PRIMARY KEY ("source","uri")
);

CREATE TABLE "concept_key" (
    "own_kind" TEXT NOT NULL,
    "own_id" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "uri" TEXT NOT NULL,

    CONSTRAINT "concept_key_pkey" PRIMARY KEY ("own_kind","own_id","source","kind")
);

CREATE TABLE "concept_import" (
    "id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "attribution" TEXT NOT NULL,
    "imported_at" TIMESTAMPTZ(3) NOT NULL,
    "concepts" INTEGER NOT NULL,
    "keys" INTEGER NOT NULL,

    CONSTRAINT "concept_import_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "concept_search_words_idx" ON "concept" USING GIN ("search_words");
CREATE INDEX "concept_key_source_uri_idx" ON "concept_key"("source", "uri");
CREATE INDEX "concept_import_source_imported_at_idx" ON "concept_import"("source", "imported_at");

ALTER TABLE "concept_key" ADD CONSTRAINT "concept_key_source_uri_fkey" FOREIGN KEY ("source", "uri") REFERENCES "concept"("source", "uri") ON DELETE CASCADE ON UPDATE CASCADE;

-- Public elsewhere: whoever is signed in reads it. Only the platform loads it.
ALTER TABLE "concept" ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_in_region ON "concept" FOR SELECT USING ((SELECT app_kind()) IN ('user', 'system'));
CREATE POLICY load ON "concept" USING ((SELECT app_is_system()));

ALTER TABLE "concept_key" ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_in_region ON "concept_key" FOR SELECT USING ((SELECT app_kind()) IN ('user', 'system'));
CREATE POLICY load ON "concept_key" USING ((SELECT app_is_system()));

ALTER TABLE "concept_import" ENABLE ROW LEVEL SECURITY;
-- Whose words they are has to stand where anybody reads it.
CREATE POLICY read_by_all ON "concept_import" FOR SELECT USING (true);
CREATE POLICY load ON "concept_import" FOR INSERT WITH CHECK ((SELECT app_is_system()));
REVOKE UPDATE, DELETE ON "concept_import" FROM inzetbaar_app;
