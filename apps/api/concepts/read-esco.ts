import type {
  ConceptFile,
  ConceptProblem,
  ReadConcept,
  ReadConcepts,
} from '@inzetbaar/application/ports';
import type { ConceptKind } from '@inzetbaar/domain/concepts';
import { type ConceptRow, readConceptTable } from './concept-table.ts';
import { duplicates, readRows } from './concept-rows.ts';

/** One of the files in which ESCO is published, in its CSV form. */
interface EscoFile {
  /** Before the language: `occupations_nl.csv`. */
  name: string;
  kind: ConceptKind;
  /** What stands in `conceptType`. */
  type: string;
  columns: readonly string[];
  /** Address of what the row belongs to. */
  broader?: (values: ConceptRow['values']) => string | null;
}

const ALWAYS = ['conceptType', 'conceptUri', 'preferredLabel', 'altLabels', 'description'] as const;
const LANGUAGE = 'nl';
const ISCO = 'http://data.europa.eu/esco/isco/C';
/** So many texts tell in which language a file is. */
const TEXTS_LOOKED_AT = 200;

const ISCO_GROUPS: EscoFile = {
  name: 'ISCOGroups',
  kind: 'isco-group',
  type: 'ISCOGroup',
  columns: [...ALWAYS, 'code'],
};
const OCCUPATIONS: EscoFile = {
  name: 'occupations',
  kind: 'occupation',
  type: 'Occupation',
  columns: [...ALWAYS, 'iscoGroup', 'code'],
  broader: ({ iscoGroup = '' }) => ISCO + iscoGroup.replace(/^C/, ''),
};
const SKILL_GROUPS: EscoFile = {
  name: 'skillGroups',
  kind: 'skill-group',
  type: 'SkillGroup',
  columns: [...ALWAYS, 'code'],
};
const SKILLS: EscoFile = {
  name: 'skills',
  kind: 'skill',
  type: 'KnowledgeSkillCompetence',
  columns: ALWAYS,
};
const TRANSVERSAL: EscoFile = {
  name: 'transversalSkillsCollection',
  kind: 'skill',
  type: 'KnowledgeSkillCompetence',
  columns: [...ALWAYS, 'broaderConceptUri'],
  // Several are divided by a bar; the first is the one in the hierarchy of transversal skills.
  broader: ({ broaderConceptUri = '' }) => broaderConceptUri.split('|')[0]?.trim() || null,
};

/**
 * Reads the official CSV files of ESCO in Dutch: groups of ISCO and of skills, occupations, and skills
 * (all of them, or the transversal ones alone where that is what there is). Other files of the download
 * are left alone. © European Union; reuse authorised with attribution.
 */
export function readEsco(
  given: readonly ConceptFile[],
  isDutch: (text: string) => boolean,
): ReadConcepts {
  const problems: ConceptProblem[] = [];
  const files: { name: string; rows: number }[] = [];
  const read = (file: EscoFile, isNeeded = true): ReadConcept[] | null => {
    const found = fileNamed(given, file.name, isNeeded, problems);
    if (found === null) return null;
    const table = readConceptTable(found, file.columns, { isByMachine: true });
    const { concepts, problems: wrong } = readRows(
      found.name,
      table.problems.length > 0 ? [] : table.rows,
      {
        uri: 'conceptUri',
        code: 'code',
        label: 'preferredLabel',
        words: 'altLabels',
        description: 'description',
      },
      (values, say) => {
        const isRight = values['conceptType'] === file.type;
        if (!isRight) say('unknown_kind', values['conceptType'] ?? '');
        return { kind: isRight ? file.kind : null, broader: file.broader?.(values) ?? null };
      },
    );
    files.push({ name: found.name, rows: table.rows.length });
    problems.push(...table.problems, ...wrong, ...languageProblems(found.name, concepts, isDutch));
    return concepts;
  };

  const groups = [...(read(ISCO_GROUPS) ?? []), ...(read(SKILL_GROUPS) ?? [])];
  const occupations = read(OCCUPATIONS) ?? [];
  const skills = read(SKILLS, false);
  const transversal = read(TRANSVERSAL, skills === null) ?? [];
  const concepts = [...groups, ...occupations, ...withBroader(skills, transversal)];
  problems.push(...duplicates(concepts));
  const { unknown, elsewhere } = references(concepts, skills !== null);
  // What is not there says nothing when a file could not be read.
  if (problems.length === 0) problems.push(...unknown);
  return { files, concepts, problems, elsewhere };
}

function fileNamed(
  given: readonly ConceptFile[],
  name: string,
  isNeeded: boolean,
  problems: ConceptProblem[],
): ConceptFile | null {
  const wanted = `${name}_${LANGUAGE}.csv`;
  const found = given.find((file) => file.name === wanted);
  if (found !== undefined || !isNeeded) return found ?? null;
  const other = given.find((file) => file.name.startsWith(`${name}_`));
  problems.push(
    other === undefined
      ? { file: wanted, line: null, code: 'missing_file', value: '' }
      : { file: other.name, line: null, code: 'wrong_language', value: wanted },
  );
  return null;
}

/** The name says Dutch; what it says in the texts has to be Dutch too. */
function languageProblems(
  file: string,
  concepts: readonly ReadConcept[],
  isDutch: (text: string) => boolean,
): ConceptProblem[] {
  const texts = concepts.slice(0, TEXTS_LOOKED_AT).map(({ description }) => description);
  if (isDutch(texts.join(' '))) return [];
  return [{ file, line: null, code: 'wrong_language', value: LANGUAGE }];
}

/** Every skill once: the transversal ones are a part of all skills, of which only they name what is wider. */
function withBroader(
  skills: readonly ReadConcept[] | null,
  transversal: readonly ReadConcept[],
): readonly ReadConcept[] {
  if (skills === null) return transversal;
  const wider = new Map(transversal.map(({ uri, broader }) => [uri, broader]));
  const known = new Set(skills.map(({ uri }) => uri));
  return [
    ...skills.map((skill) => ({ ...skill, broader: wider.get(skill.uri) ?? null })),
    ...transversal.filter(({ uri }) => !known.has(uri)),
  ];
}

/** References to what should be in the files, and to skills where only some of the skills were given. */
function references(
  concepts: readonly ReadConcept[],
  hasAllSkills: boolean,
): { unknown: ConceptProblem[]; elsewhere: string[] } {
  const known = new Set(concepts.map(({ uri }) => uri));
  const unknown: ConceptProblem[] = [];
  const elsewhere: string[] = [];
  for (const { kind, broader, file, line } of concepts) {
    if (broader === null || known.has(broader)) continue;
    if (kind === 'skill' && !hasAllSkills) elsewhere.push(broader);
    else unknown.push({ file, line, code: 'unknown_reference', value: broader });
  }
  return { unknown, elsewhere };
}
