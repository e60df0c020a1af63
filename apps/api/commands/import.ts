import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import {
  continueImports,
  listImportRows,
  readImport,
  startImport,
} from '@inzetbaar/application/imports';
import type { StoredImport } from '@inzetbaar/application/ports';
import { CONCEPT_SOURCES } from '@inzetbaar/domain/concepts';
import type { UserActor } from '@inzetbaar/domain/identity';
import { openPlatform, type Platform } from '../composition.ts';
import { importLanguage } from '../concepts/import-command.ts';
import { presentImportRow } from '../imports/present.ts';

const USAGE = `Usage: npm run import -- <file.csv|file.json> --organisation <slug> [--land] [--publish]
       npm run import -- esco <folder> --version <version> [--land]
       npm run import -- competentnl <file.csv> --version <version> [--land]

Without --land it is a dry run: a report, and nothing changes. See docs/import.md for vacancies and
docs/skills-language.md for other languages of skills.`;

/** Imports vacancies, or another language of skills, from the command line and prints the report. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      organisation: { type: 'string' },
      land: { type: 'boolean', default: false },
      publish: { type: 'boolean', default: false },
      version: { type: 'string' },
    },
  });
  const [path, folder] = positionals;
  const source = CONCEPT_SOURCES.find((one) => one === path);
  if (source !== undefined && folder !== undefined && values.version !== undefined) {
    const language = { source, path: folder, version: values.version, land: values.land };
    const platform = await openPlatform();
    return importLanguage(platform, language).finally(() => platform.close());
  }
  if (path === undefined || source !== undefined || values.organisation === undefined) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const platform = await openPlatform();
  try {
    const actor = await ownerOf(platform, values.organisation);
    const bytes = await readFile(path);
    const begun = await startImport(platform)(actor, {
      fileName: basename(path),
      contentType: '',
      bytes,
      dryRun: !values.land,
      publish: values.publish,
    });
    const finished = await finish(platform, actor, begun.id);
    await report(platform, actor, finished);
    return finished.status === 'failed' || finished.outcomes.invalid > 0 ? 1 : 0;
  } finally {
    await platform.close();
  }
}

/** Acts for the organisation alone, in the name of one of its recruiters or administrators. */
async function ownerOf({ transaction }: Platform, slug: string): Promise<UserActor> {
  const system = { kind: 'system', name: 'import' } as const;
  return transaction(system, async ({ organisations, accounts }) => {
    const organisation = await organisations.findBySlug(slug);
    if (organisation === null) throw new Error(`There is no organisation "${slug}".`);
    const { items } = await accounts.list({ limit: 100, organisationIds: [organisation.id] });
    const roles = ['recruiter', 'organisation-admin'] as const;
    const owner = items.find((account) =>
      account.roles.some(
        (held) =>
          held.organisationId === organisation.id && roles.some((role) => role === held.role),
      ),
    );
    if (owner === undefined) throw new Error(`"${slug}" has no recruiter yet: invite one first.`);
    const held = owner.roles.filter(({ organisationId }) => organisationId === organisation.id);
    return { kind: 'user', userId: owner.id, roles: held };
  });
}

/** Works on it here, beside whatever API is running, until it is checked (dry run) or done. */
async function finish(platform: Platform, actor: UserActor, id: string): Promise<StoredImport> {
  const step = continueImports(platform);
  for (;;) {
    const now = await readImport(platform)(actor, id);
    if (now.status !== 'checking' && now.status !== 'running') return now;
    process.stderr.write(`\r${now.status} ${now.handled}/${now.total}   `);
    if (!(await step())) await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function report(platform: Platform, actor: UserActor, finished: StoredImport): Promise<void> {
  process.stderr.write('\n');
  if (finished.problem !== null)
    process.stdout.write(`Het bestand kan niet worden gelezen: ${finished.problem}\n`);
  let cursor: string | undefined;
  do {
    const page = await listImportRows(platform)(actor, finished.id, {
      limit: 100,
      cursor,
      outcome: 'invalid',
    });
    for (const row of page.items) {
      for (const { field, message, remedy } of presentImportRow(row, 'nl').issues) {
        process.stdout.write(`regel ${row.line}\t${field}\t${message} ${remedy}\n`);
      }
    }
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  const { create, update, unchanged, invalid } = finished.outcomes;
  const stage = finished.status === 'done' ? 'Geland' : 'Gecontroleerd, niets veranderd';
  process.stdout.write(
    `${stage}: ${create} nieuw, ${update} gewijzigd, ${unchanged} ongewijzigd, ${invalid} fout (${finished.encoding}).\n`,
  );
}

process.exitCode = await main();
