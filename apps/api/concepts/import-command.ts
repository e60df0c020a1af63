import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { importConcepts } from '@inzetbaar/application/concepts';
import type { ConceptFile } from '@inzetbaar/application/ports';
import type { ConceptSource } from '@inzetbaar/domain/concepts';
import type { Platform } from '../composition.ts';
import { CONCEPT_FILE_MAX_BYTES } from './concept-table.ts';
import { reportLines } from './report.ts';

/** Imports the files of another language from the command line and prints the report; gives the exit code. */
export async function importLanguage(
  platform: Platform,
  input: { source: ConceptSource; path: string; version: string; land: boolean },
): Promise<number> {
  const started = performance.now();
  const report = await importConcepts(platform)(
    { kind: 'system', name: 'import' },
    { ...input, files: await filesAt(input.path) },
  );
  for (const line of reportLines(report)) process.stdout.write(`${line}\n`);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stderr.write(`${seconds} s, ${megabytes} MB\n`);
  return report.problemCount > 0 ? 1 : 0;
}

/** A file, or the tables in a folder. One that is too large is not read further than that. */
async function filesAt(path: string): Promise<ConceptFile[]> {
  const isFolder = (await stat(path)).isDirectory();
  const names = isFolder ? (await readdir(path)).filter((name) => /\.(csv|tsv)$/.test(name)) : [''];
  const files: ConceptFile[] = [];
  for (const name of names) {
    const full = join(path, name);
    const { size } = await stat(full);
    const bytes =
      size > CONCEPT_FILE_MAX_BYTES
        ? new Uint8Array(CONCEPT_FILE_MAX_BYTES + 1)
        : await readFile(full);
    files.push({ name: basename(full), bytes });
  }
  return files;
}
