import type { ConceptReport } from '@inzetbaar/application/concepts';
import type { ConceptProblem, ConceptProblemCode } from '@inzetbaar/application/ports';
import type { ConceptKind } from '@inzetbaar/domain/concepts';

const PROBLEMS: Readonly<Record<ConceptProblemCode, string>> = {
  missing_file: 'dit bestand ontbreekt',
  wrong_language: 'dit bestand is niet in het Nederlands',
  too_large: 'dit bestand is te groot',
  not_text: 'dit is geen tekstbestand',
  not_utf8: 'dit bestand is niet in UTF-8',
  empty: 'dit bestand is leeg',
  missing_column: 'kolommen ontbreken',
  broken_line: 'een aanhalingsteken wordt niet gesloten: het bestand is misschien afgebroken',
  broken_off: 'dit bestand eindigt midden in een regel: het is afgebroken',
  wrong_column_count: 'het aantal kolommen klopt niet: het bestand is misschien afgebroken',
  empty_cell: 'deze kolom mag niet leeg zijn',
  too_long: 'dit is te lang',
  not_an_address: 'dit is geen adres',
  unknown_kind: 'deze soort hoort hier niet',
  unknown_own_id: 'deze code kent onze taal niet',
  unknown_reference: 'hiernaar wordt verwezen, maar het staat nergens in de bestanden',
  duplicate: 'dit staat er twee keer in',
  partial: 'dit ontbreekt: het bestand lijkt niet heel',
};
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
  const { files, read, concepts, keys, problems, problemCount, notes, landed } = report;
  const counts = Object.entries(read).map(
    ([kind, count]) => `${count} ${KINDS[kind as ConceptKind]}`,
  );
  const hasChanges = concepts.added + concepts.changed + concepts.gone + keys.added + keys.gone > 0;
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
  return [place, PROBLEMS[code], value].filter((part) => part !== '').join('\t');
}

function noteLine(what: string, which: readonly string[]): string[] {
  if (which.length === 0) return [];
  const named = which.slice(0, MOST_NAMED).join(', ');
  const more = which.length > MOST_NAMED ? ' …' : '';
  return [`Let op. ${what} (${which.length}): ${named}${more}`];
}
