/** Languages of skills and occupations beside our own, whose addresses are secondary keys of ours. */
export const CONCEPT_SOURCES = ['esco', 'competentnl'] as const;
export type ConceptSource = (typeof CONCEPT_SOURCES)[number];

/** Who made a language, as its licence asks to be told wherever it is used. */
export const CONCEPT_ATTRIBUTIONS: Readonly<Record<ConceptSource, string>> = {
  // Commission Decision 2011/833/EU on the reuse of Commission documents.
  esco: 'ESCO, © European Union',
  competentnl: 'CompetentNL: UWV, SBB, CBS en TNO',
};

export const CONCEPT_KINDS = ['skill', 'occupation', 'skill-group', 'isco-group'] as const;
export type ConceptKind = (typeof CONCEPT_KINDS)[number];

/** What of our own language can have a key in another one. */
export const OWN_KINDS = ['skill', 'occupation'] as const;
export type OwnKind = (typeof OWN_KINDS)[number];

/** A skill, occupation or group of another language. */
export interface Concept {
  /** Its address, which never means something else. */
  uri: string;
  kind: ConceptKind;
  /** Its code where it has one: ESCO's `5321.1`, ISCO's `5321`. */
  code: string | null;
  label: string;
  /** Other words for it, as its makers give them; not all of them mean the same. */
  words: readonly string[];
  description: string;
  /** Address of the group or wider concept that it belongs to. */
  broader: string | null;
}

/** An address in another language of a skill or occupation of our own. */
export interface ConceptKey {
  ownKind: OwnKind;
  ownId: string;
  uri: string;
  /** Of the concept: an occupation can have a key among the occupations and one among the ISCO groups. */
  kind: ConceptKind;
}

/** Everything that can be wrong with files of another language. */
export const CONCEPT_PROBLEMS = [
  'missing_file',
  'wrong_language',
  'too_large',
  'not_text',
  'not_utf8',
  'empty',
  'missing_column',
  'broken_line',
  'broken_off',
  'wrong_column_count',
  'empty_cell',
  'too_long',
  'not_an_address',
  'unknown_kind',
  'unknown_own_id',
  'unknown_reference',
  'duplicate',
  'partial',
] as const;
export type ConceptProblemCode = (typeof CONCEPT_PROBLEMS)[number];

/** The files of ESCO's download in Dutch that are read; other files of it are left alone. */
export const ESCO_FILES = [
  'ISCOGroups_nl.csv',
  'skillGroups_nl.csv',
  'occupations_nl.csv',
  'skills_nl.csv',
  'transversalSkillsCollection_nl.csv',
] as const;

/** Why files that were handed in did not land: what is wrong in them, or what came in between. */
export const CONCEPT_LOAD_FAULTS = ['refused', 'loader_left', 'interrupted', 'expired'] as const;
export type ConceptLoadFault = (typeof CONCEPT_LOAD_FAULTS)[number];
