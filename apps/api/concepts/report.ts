import type { ConceptReport } from '@inzetbaar/application/concepts';
import type { ConceptProblem } from '@inzetbaar/application/ports';
import type { ConceptKind } from '@inzetbaar/domain/concepts';
import { conceptProblemWords } from './problem-words.ts';

const KINDS: Readonly<Record<ConceptKind, string>> = {
  skill: 'vaardigheden',
  occupation: 'beroepen',
  'skill-group': 'groepen van vaardigheden',
  'isco-group': 'ISCO-groepen',
};
/** Of a note so many are named. */
const MOST_NAMED = 20;

/** A report of an import as lines of text, in Dutch. */
export function reportLines(report: ConceptReport): string[] {
  const { files, read, concepts, keys, problems, problemCount, notes, landed, hasChanges } = report;
  const counts = Object.entries(read).map(
    ([kind, count]) => `${count} ${KINDS[kind as ConceptKind]}`,
  );
  return [
    ...files.map(({ name, rows }) => `${name}: ${rows} rijen`),
    ...problems.map(problemLine),
    ...(problemCount > problems.length
      ? [`… en nog ${problemCount - problems.length} fouten`]
      : []),
    ...(problemCount > 0
      ? [`Geweigerd: ${problemCount} fouten, niets veranderd.`]
      : [
          `Gelezen: ${counts.join(', ')}`,
          `Begrippen: ${concepts.added} nieuw, ${concepts.changed} gewijzigd, ${concepts.unchanged} ongewijzigd, ${concepts.gone} vervallen`,
          `Sleutels van onze taal: ${keys.added} nieuw, ${keys.unchanged} ongewijzigd, ${keys.gone} vervallen`,
          ...noteLine('Adres staat niet in de bestanden', notes.addressesGone),
          ...noteLine('Andere ISCO-groep dan in ESCO', notes.iscoDiffers),
          ...noteLine(
            'Heet hetzelfde, maar heeft geen adres (lees de omschrijving)',
            notes.sameLabel,
          ),
          ...noteLine('Verwijst naar een begrip buiten de bestanden', notes.elsewhere),
          landed
            ? 'Geland.'
            : hasChanges
              ? 'Gecontroleerd, niets veranderd. Met --land landt het.'
              : 'Alles was er al: niets veranderd.',
        ]),
  ];
}

function problemLine({ file, line, code, value }: ConceptProblem): string {
  const place = line === null ? file : `${file} regel ${line}`;
  return [place, conceptProblemWords(code, 'nl'), value].filter((part) => part !== '').join('\t');
}

function noteLine(what: string, which: readonly string[]): string[] {
  if (which.length === 0) return [];
  const named = which.slice(0, MOST_NAMED).join(', ');
  const more = which.length > MOST_NAMED ? ' …' : '';
  return [`Let op. ${what} (${which.length}): ${named}${more}`];
}
