import type { Branch } from '@inzetbaar/domain/branches';
import type { LegalTitle } from '@inzetbaar/domain/law';
import type { EntrustmentLevel } from '@inzetbaar/domain/passports';

/** Families of functions that share a way of working and of writing about it. */
export const OCCUPATION_FAMILIES = [
  'care',
  'nursing',
  'guidance',
  'treatment',
  'coordination',
  'support',
] as const;
export type OccupationFamily = (typeof OCCUPATION_FAMILIES)[number];

/** A function as employers in Dutch care and welfare name it. */
export interface Occupation {
  /** Stable, kebab-case. */
  id: string;
  family: OccupationFamily;
  nl: string;
  en: string;
  synonyms: readonly string[];
  /** Branches in which the function is common. */
  branches: readonly Branch[];
  /** Ids of skills that belong to the function everywhere. */
  essential: readonly string[];
  /** Ids of skills that many employers ask beside them. */
  optional: readonly string[];
  /** Entrustment level at which the essential skills are usually asked. */
  level: EntrustmentLevel;
  /** Protected titles of which the law asks one (Wet BIG, articles 3, 14 and 34); empty: none. */
  titles: readonly LegalTitle[];
  /** ISCO-08 unit group, where it is clear which one. */
  isco?: string;
  /** URI of the ESCO occupation that means the same; only where one was found to. */
  esco?: string;
}

const ESCO_OCCUPATION = 'http://data.europa.eu/esco/occupation/';

/** Makes the occupations of one family; an entry gives the last part (UUID) of its ESCO URI. */
export function occupationsOf(
  family: OccupationFamily,
  entries: readonly Omit<Occupation, 'family'>[],
): readonly Occupation[] {
  return entries.map(({ esco, ...entry }) => ({
    ...entry,
    family,
    ...(esco === undefined ? {} : { esco: ESCO_OCCUPATION + esco }),
  }));
}
