import { CONCEPT_FILES_MAX_BYTES } from '@inzetbaar/contracts/concepts';
import { ESCO_FILES } from '@inzetbaar/domain/concepts';
import type { ConceptSource } from '@inzetbaar/domain/concepts';

/** What of a file matters before it is sent. */
export interface NamedFile {
  name: string;
  size: number;
}

export type FilesFault = 'wrongKind' | 'tooMany' | 'tooLarge' | 'empty';

/** Chosen files, and what has to be known before they can be checked. */
export interface Chosen<File extends NamedFile> {
  /** Those that are sent. */
  used: readonly File[];
  /** Those of ESCO's download that are not read. */
  ignored: readonly string[];
  /** Files of ESCO that are needed and not there. */
  missing: readonly string[];
  fault: FilesFault | undefined;
}

/** What a file picker offers first. */
export const ACCEPTED_FILES = ['.csv', '.tsv', '.txt'];

const [ISCO_GROUPS, SKILL_GROUPS, OCCUPATIONS, SKILLS, TRANSVERSAL] = ESCO_FILES;

/** Sorts files that were chosen for a language into what is sent, what is not, and what is missing. */
export function sortFiles<File extends NamedFile>(
  source: ConceptSource,
  files: readonly File[],
): Chosen<File> {
  if (source === 'competentnl') {
    return { used: files, ignored: [], missing: [], fault: faultOf(files, 1) };
  }
  const isRead = ({ name }: NamedFile) => ESCO_FILES.some((one) => one === name);
  const used = files.filter(isRead);
  const ignored = files.filter((file) => !isRead(file)).map(({ name }) => name);
  const has = (name: string) => used.some((file) => file.name === name);
  const needed = [ISCO_GROUPS, SKILL_GROUPS, OCCUPATIONS, ...(has(TRANSVERSAL) ? [] : [SKILLS])];
  return {
    used,
    ignored,
    missing: files.length === 0 ? [] : needed.filter((name) => !has(name)),
    fault: faultOf(used, ESCO_FILES.length),
  };
}

/** Adds files to those that were chosen; one of the same name takes the place of the other. */
export function addFiles<File extends NamedFile>(
  chosen: readonly File[],
  added: readonly File[],
): File[] {
  const names = new Set(added.map(({ name }) => name));
  return [...chosen.filter(({ name }) => !names.has(name)), ...added];
}

function faultOf(files: readonly NamedFile[], most: number): FilesFault | undefined {
  const isTable = ({ name }: NamedFile) =>
    ACCEPTED_FILES.some((end) => name.toLowerCase().endsWith(end));
  if (!files.every(isTable)) return 'wrongKind';
  if (files.length > most) return 'tooMany';
  if (files.some(({ size }) => size === 0)) return 'empty';
  const size = files.reduce((sum, file) => sum + file.size, 0);
  return size > CONCEPT_FILES_MAX_BYTES ? 'tooLarge' : undefined;
}
