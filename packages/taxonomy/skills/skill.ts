import type { ReservedProcedure } from '@inzetbaar/domain/law';

/** The groups in which people look for a skill, in the order in which they are shown. */
export const SKILL_GROUPS = [
  'daily-care',
  'nursing',
  'guidance',
  'mental-health',
  'disability',
  'youth',
  'rehabilitation',
  'maternity',
  'welfare',
  'communication',
  'planning',
  'digital',
  'administration',
  'facility',
  'home',
] as const;
export type SkillGroup = (typeof SKILL_GROUPS)[number];

/** Names of the groups as the screens show them. */
export const SKILL_GROUP_LABELS: Readonly<Record<SkillGroup, { nl: string; en: string }>> = {
  'daily-care': { nl: 'Dagelijkse zorg', en: 'Daily care' },
  nursing: { nl: 'Verpleegtechnisch', en: 'Nursing procedures' },
  guidance: { nl: 'Begeleiding', en: 'Guidance' },
  'mental-health': { nl: 'GGZ', en: 'Mental health care' },
  disability: { nl: 'Gehandicaptenzorg', en: 'Disability care' },
  youth: { nl: 'Jeugd', en: 'Youth care' },
  rehabilitation: { nl: 'Revalidatie', en: 'Rehabilitation' },
  maternity: { nl: 'Geboortezorg', en: 'Maternity care' },
  welfare: { nl: 'Welzijn', en: 'Social work' },
  communication: { nl: 'Gesprek en samenwerking', en: 'Conversation and teamwork' },
  planning: { nl: 'Planning en coördinatie', en: 'Planning and coordination' },
  digital: { nl: 'Digitaal', en: 'Digital' },
  administration: { nl: 'Administratie', en: 'Administration' },
  facility: { nl: 'Facilitair', en: 'Facility services' },
  home: { nl: 'Thuis, mantelzorg en vrijwilligerswerk', en: 'Home, family care and volunteering' },
};

/** Another skill for which this one counts in part. */
export interface RelatedSkill {
  id: string;
  /** How much of the related skill this one is worth, above 0 and at most 1. */
  strength: number;
}

/** One thing that a person can do, in the words of Dutch care and welfare. */
export interface Skill {
  /** Stable, kebab-case; never reused for another meaning. */
  id: string;
  group: SkillGroup;
  nl: string;
  en: string;
  /** One sentence of plain Dutch (B1), at most 160 characters. */
  description: string;
  /** What people and employers really say, abbreviations and old words included; at least three. */
  synonyms: readonly string[];
  /** The wider skill of which this is a kind. */
  broader?: string;
  related: readonly RelatedSkill[];
  /** Where a usual training exists: its length in weeks to reach entrustment level 3 to 4. */
  training?: { weeks: number };
  /** Where the skill is a reserved procedure (Wet BIG, article 36). */
  procedure?: ReservedProcedure;
  /** URI of the ESCO concept that means the same; only where one was found to. */
  esco?: string;
}

const ESCO_SKILL = 'http://data.europa.eu/esco/skill/';

/** How a skill is written in the group files: related skills as `{ id: strength }`, training in weeks. */
export interface SkillEntry {
  id: string;
  nl: string;
  en: string;
  description: string;
  synonyms: readonly string[];
  broader?: string;
  related?: Readonly<Record<string, number>>;
  weeks?: number;
  procedure?: ReservedProcedure;
  /** The last part (UUID) of the URI of an ESCO skill. */
  esco?: string;
}

/** Makes the skills of one group from their entries. */
export function skillsOf(group: SkillGroup, entries: readonly SkillEntry[]): readonly Skill[] {
  return entries.map((entry) => ({
    id: entry.id,
    group,
    nl: entry.nl,
    en: entry.en,
    description: entry.description,
    synonyms: entry.synonyms,
    related: Object.entries(entry.related ?? {}).map(([id, strength]) => ({ id, strength })),
    ...(entry.broader === undefined ? {} : { broader: entry.broader }),
    ...(entry.weeks === undefined ? {} : { training: { weeks: entry.weeks } }),
    ...(entry.procedure === undefined ? {} : { procedure: entry.procedure }),
    ...(entry.esco === undefined ? {} : { esco: ESCO_SKILL + entry.esco }),
  }));
}
