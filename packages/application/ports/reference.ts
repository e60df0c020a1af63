import type { Branch } from '@inzetbaar/domain/branches';
import type { Coordinates } from '@inzetbaar/domain/geography';
import type { LegalTitle, ReservedProcedure } from '@inzetbaar/domain/law';
import type { SkillGraph } from '@inzetbaar/domain/matching';
import type {
  FollowedSkills,
  HeldSkill,
  SkillHistory,
  SkillSource,
} from '@inzetbaar/domain/passports';
import type { SkillRequirement } from '@inzetbaar/domain/vacancies';

export interface CatalogueSkill {
  id: string;
  group: string;
  nl: string;
  en: string;
  description: string;
  synonyms: readonly string[];
  /** The wider skill of which this is a kind. */
  broader: string | null;
  procedure: ReservedProcedure | null;
  /** For a skill that became several and is only held until its owner chooses: which ones. */
  splitInto?: readonly string[];
}

export interface CatalogueOccupation {
  id: string;
  nl: string;
  en: string;
  /** How people and employers call it as well, in Dutch. */
  synonyms: readonly string[];
  branches: readonly Branch[];
  titles: readonly LegalTitle[];
  skills: readonly SkillRequirement[];
}

/** What people do beside paid work, with the skills that come of it. */
export interface CatalogueLifeArea {
  id: string;
  nl: string;
  en: string;
  note: { nl: string; en: string };
  source: Extract<SkillSource, 'home' | 'volunteering'>;
  skills: readonly string[];
}

/** The skills language that ships with the product. */
export interface SkillCatalogue {
  graph: SkillGraph;
  /** Version of the language, `2026.2`. */
  version: string;
  /** What every version did to the skills, oldest first. */
  history: SkillHistory;
  /** Every id of an older version that is held under another one now. */
  renames: ReadonlyMap<string, string>;
  /** Skills that became several, by the name under which they are held until somebody chooses. */
  split: readonly string[];
  /** The groups in which people look for a skill, in the order in which they are shown. */
  groups: readonly { id: string; nl: string; en: string }[];
  lifeAreas: readonly CatalogueLifeArea[];
  /** Also one that was split since, which nobody can add any more. */
  skill(id: string): CatalogueSkill | null;
  /** Brings held skills of any version of the language to the newest. */
  follow<T extends HeldSkill>(this: void, held: readonly T[]): FollowedSkills<T>;
  occupation(id: string): CatalogueOccupation | null;
  searchSkills(query: string): readonly CatalogueSkill[];
  searchOccupations(query: string): readonly CatalogueOccupation[];
  /**
   * Makes the searches ready a step further; false once they are. Answers do not depend on it: a
   * search that comes earlier does the rest of the steps first.
   */
  prepareSearch(this: void): boolean;
}

export interface Municipality extends Coordinates {
  /** CBS code, `GM0935`. */
  code: string;
  name: string;
}

export interface PostcodeArea extends Coordinates {
  /** Four digits. */
  code: string;
  place: string;
  municipalityCode: string;
}

/** The places of the region. */
export interface Gazetteer {
  municipalities: readonly Municipality[];
  postcodeAreas: readonly PostcodeArea[];
  /** By code or by name of a municipality or of a place in it. */
  municipality(codeOrName: string): Municipality | null;
  /** By four digits, or a full postcode. */
  postcodeArea(postcode: string): PostcodeArea | null;
}
