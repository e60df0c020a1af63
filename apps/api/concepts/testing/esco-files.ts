import type { ConceptFile } from '@inzetbaar/application/ports';

const ESCO = 'http://data.europa.eu/esco';
/** Of the invented occupation 0-9. */
export const occupationUri = (number: number) =>
  `${ESCO}/occupation/00000000-0000-4000-8000-00000000000${number}`;
/** Of the invented skill 0-9. */
export const skillUri = (number: number) =>
  `${ESCO}/skill/00000000-0000-4000-8000-00000000000${number}`;

const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const csv = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map(quoted).join(',')).join('\n') + '\n';

/** Rows of invented files in the form of ESCO's: names and columns as they are, words of our own. */
export function escoRows() {
  const description = 'Je doet dit werk elke dag, met zorg en aandacht voor de ander.';
  return {
    ISCOGroups_nl: [
      [
        'conceptType',
        'conceptUri',
        'code',
        'preferredLabel',
        'status',
        'altLabels',
        'inScheme',
        'description',
      ],
      ...['9', '9999', '8888'].map((code) => [
        'ISCOGroup',
        `${ESCO}/isco/C${code}`,
        code,
        `groep ${code}`,
        'released',
        '',
        `${ESCO}/a,\n${ESCO}/b`,
        '',
      ]),
    ],
    skillGroups_nl: [
      [
        'conceptType',
        'conceptUri',
        'preferredLabel',
        'altLabels',
        'hiddenLabels',
        'status',
        'modifiedDate',
        'scopeNote',
        'inScheme',
        'description',
        'code',
      ],
      [
        'SkillGroup',
        skillUri(9),
        'omgaan met mensen',
        '',
        '',
        'released',
        '',
        '',
        '',
        description,
        'S1',
      ],
    ],
    occupations_nl: [
      [
        'conceptType',
        'conceptUri',
        'iscoGroup',
        'preferredLabel',
        'altLabels',
        'hiddenLabels',
        'status',
        'modifiedDate',
        'regulatedProfessionNote',
        'scopeNote',
        'definition',
        'inScheme',
        'description',
        'code',
      ],
      ...['theezetter', 'kussenklopper', 'bloemschikker', 'stoelenzetter'].map((label, number) => [
        'Occupation',
        occupationUri(number),
        number < 3 ? '9999' : '8888',
        label,
        `${label} eerste klas\nhulp-${label}`,
        '',
        'released',
        '2016-07-05T13:58:41Z',
        '',
        '',
        '',
        `${ESCO}/a,\n${ESCO}/b`,
        `${description} Ook "${label}" genoemd.`,
        `9999.${number}`,
      ]),
    ],
    transversalSkillsCollection_nl: [
      [
        'conceptType',
        'conceptUri',
        'skillType',
        'reuseLevel',
        'preferredLabel',
        'status',
        'altLabels',
        'description',
        'broaderConceptUri',
        'broaderConceptPT',
      ],
      [
        'KnowledgeSkillCompetence',
        skillUri(1),
        'skill/competence',
        'transversal',
        'thee zetten',
        'released',
        '',
        description,
        skillUri(9),
        'omgaan met mensen',
      ],
      [
        'KnowledgeSkillCompetence',
        skillUri(2),
        'skill/competence',
        'transversal',
        'kussens kloppen',
        'released',
        '',
        description,
        `${skillUri(1)} | ${skillUri(9)}`,
        'x | y',
      ],
    ],
  };
}

export type EscoRows = ReturnType<typeof escoRows>;

/** The files as they are handed in; `change` may alter the rows first. */
export function escoFiles(change: (rows: EscoRows) => void = () => {}): ConceptFile[] {
  const rows = escoRows();
  change(rows);
  return Object.entries(rows).map(([name, table]) => textFile(`${name}.csv`, csv(table)));
}

/** A file with a text in it. */
export function textFile(name: string, text: string): ConceptFile {
  return { name, bytes: new TextEncoder().encode(text) };
}
