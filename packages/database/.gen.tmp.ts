import { readFileSync, writeFileSync } from 'node:fs';
import { writeMigration } from '/work/main/packages/database/migrations/index.ts';
const ownerUrl = readFileSync('/tmp/dbdev/url', 'utf8');
const file = await writeMigration({ ownerUrl, name: 'tables', at: new Date('2026-11-22T00:00:00Z') });
console.log(file);
if (file) {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, 'CREATE EXTENSION IF NOT EXISTS pg_trgm;\nCREATE EXTENSION IF NOT EXISTS unaccent;\n\n' + text.replace(/-- CreateSchema\nCREATE SCHEMA IF NOT EXISTS "public";\n\n/, ''));
}
