import type { ConceptFile, ReadConcepts } from '@inzetbaar/application/ports';
import type { ConceptKind } from '@inzetbaar/domain/concepts';
import { readConceptTable } from './concept-table.ts';
import { duplicates, isAddress, readRows } from './concept-rows.ts';

const KINDS: Readonly<Record<string, ConceptKind>> = {
  occupation: 'occupation',
  'human-capability': 'skill',
};
const OWN_ADDRESSES = /^https?:\/\/linkeddata\.competentnl\.nl\/(?:[a-z]+\/)?id\/([a-z-]+)\//;

/**
 * Reads a table of CompetentNL's occupations and skills (human capabilities), one file: `uri`, `label`,
 * and where they are known `code`, `esco` (address of the ESCO concept that means exactly the same) and
 * `own_id` (id of ours). CompetentNL itself publishes linked data; docs/skills-language.md has the
 * question that answers this table.
 */
export function readCompetentNl(given: readonly ConceptFile[]): ReadConcepts {
  const [file] = given;
  if (file === undefined || given.length > 1) {
    const problem = {
      file: '',
      line: null,
      code: 'missing_file',
      value: 'competentnl.csv',
    } as const;
    return { files: [], concepts: [], problems: [problem], elsewhere: [] };
  }
  const table = readConceptTable(file, ['uri', 'label']);
  const { concepts, problems } = readRows(
    file.name,
    table.problems.length > 0 ? [] : table.rows,
    { uri: 'uri', code: 'code', label: 'label' },
    ({ uri = '', esco = '', own_id: ownId = '' }, say) => {
      const [, part = ''] = OWN_ADDRESSES.exec(uri) ?? [];
      const kind = KINDS[part] ?? null;
      if (kind === null && isAddress(uri)) say('unknown_kind', uri);
      if (esco !== '' && !isAddress(esco)) say('not_an_address', esco);
      return { kind, ownId: ownId === '' ? null : ownId, sameAsEsco: esco === '' ? null : esco };
    },
  );
  return {
    files: [{ name: file.name, rows: table.rows.length }],
    concepts,
    problems: [...table.problems, ...problems, ...duplicates(concepts)],
    elsewhere: [],
  };
}
