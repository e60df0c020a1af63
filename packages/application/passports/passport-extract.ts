import type { AvailabilityMask } from '@inzetbaar/domain/availability';
import type { Branch } from '@inzetbaar/domain/branches';
import type { CalendarDate } from '@inzetbaar/domain/calendar';
import {
  type EntrustmentLevel,
  type HeldSkill,
  type Recency,
  recencyOf,
  type SharedChoice,
  type SkillChoice,
} from '@inzetbaar/domain/passports';
import type { PlacementForm } from '@inzetbaar/domain/placements';
import type { Gazetteer, PassportParts, SkillCatalogue } from '../ports/index.ts';

interface Named {
  nl: string;
  en: string;
}

export type ExtractedEvidence = Omit<NonNullable<PassportParts['evidence']>[number], 'skillId'>;

export interface ExtractedSkill extends Named {
  skillId: string;
  /** Null where levels are not part of it. */
  level: EntrustmentLevel | null;
  recency: Recency | null;
  /** Null where evidence is not part of it. */
  evidence: readonly ExtractedEvidence[] | null;
}

/** Skills of a group; null for skills that the language has no group for any more. */
export interface ExtractedGroup {
  group: (Named & { id: string }) | null;
  skills: readonly ExtractedSkill[];
}

/** The chosen parts of a passport in words of today, as they go on paper or to who holds a link. */
export interface PassportExtract {
  name?: string;
  skills?: readonly ExtractedGroup[];
  registrations?: NonNullable<PassportParts['registrations']>;
  hours?: { hoursMin: number; hoursMax: number; availability: AvailabilityMask };
  area?: { municipality: string | null; maxTravelKm: number | null };
  wishes?: { branches: readonly Branch[]; forms: readonly PlacementForm[] };
}

export interface ExtractWords {
  catalogue: Pick<SkillCatalogue, 'skill' | 'follow' | 'groups'>;
  gazetteer: Pick<Gazetteer, 'municipality'>;
}

/**
 * The chosen parts of a passport as they are today: skills by their newest names and in their groups,
 * each with its evidence that holds. What was not chosen is absent, also where `content` has it.
 */
export function extractOf(
  content: PassportParts,
  { parts, skills: choice }: SharedChoice,
  { catalogue, gazetteer }: ExtractWords,
  today: CalendarDate,
): PassportExtract {
  const has = (part: SharedChoice['parts'][number]) => parts.includes(part);
  const { name, registrations, hours, area, wishes } = content;
  return {
    ...(has('name') && name !== undefined ? { name } : {}),
    ...(has('skills') && content.skills !== undefined
      ? { skills: skillsOf(content, { parts, skills: choice }, catalogue, today) }
      : {}),
    ...(has('registrations') && registrations !== undefined
      ? {
          // The number leads to a name in the public register.
          registrations: registrations.map((one) => ({
            ...one,
            number: has('name') ? one.number : null,
          })),
        }
      : {}),
    ...(has('hours') && hours !== undefined ? { hours } : {}),
    ...(has('area') && area !== undefined
      ? {
          area: {
            municipality:
              area.municipalityCode === null
                ? null
                : (gazetteer.municipality(area.municipalityCode)?.name ?? null),
            maxTravelKm: area.maxTravelKm,
          },
        }
      : {}),
    ...(has('wishes') && wishes !== undefined ? { wishes } : {}),
  };
}

function skillsOf(
  { skills = [], evidence = [] }: PassportParts,
  { parts, skills: choice }: SharedChoice,
  catalogue: ExtractWords['catalogue'],
  today: CalendarDate,
): ExtractedGroup[] {
  const hasLevels = parts.includes('levels');
  const hasEvidence = parts.includes('evidence');
  const thisYear = Number(today.slice(0, 4));
  const isChosen = choiceTest(choice, catalogue);
  const evidenceBySkill = Map.groupBy(
    newestNames(evidence, catalogue).filter(
      ({ kind, validUntil }) =>
        kind !== 'own-statement' && (validUntil === null || validUntil >= today),
    ),
    ({ skillId }) => skillId,
  );
  const extracted = newestSkills(skills, catalogue)
    .filter(({ skillId }) => isChosen(skillId))
    .map(({ skillId, level, lastUsedYear }): ExtractedSkill & { groupId: string | null } => {
      const skill = catalogue.skill(skillId);
      const behind = (evidenceBySkill.get(skillId) ?? []).map(({ skillId: _, ...one }) => ({
        ...one,
        level: hasLevels ? one.level : null,
      }));
      return {
        skillId,
        nl: skill?.nl ?? skillId,
        en: skill?.en ?? skillId,
        level: hasLevels ? level : null,
        recency: hasLevels && lastUsedYear !== null ? recencyOf(lastUsedYear, thisYear) : null,
        evidence: hasEvidence ? behind : null,
        groupId: skill?.group ?? null,
      };
    });
  return [...catalogue.groups, null].flatMap((group): ExtractedGroup[] => {
    const inGroup = extracted
      .filter(({ groupId }) => groupId === (group?.id ?? null))
      .map(({ groupId: _, ...skill }) => skill);
    return inGroup.length === 0 ? [] : [{ group, skills: inGroup }];
  });
}

function choiceTest(
  { of, names }: SkillChoice,
  catalogue: ExtractWords['catalogue'],
): (skillId: string) => boolean {
  if (of === 'all') return () => true;
  if (of === 'groups') {
    return (skillId) => names.includes(catalogue.skill(skillId)?.group ?? '');
  }
  const chosen = new Set(
    newestNames(
      names.map((skillId) => ({ skillId, level: null })),
      catalogue,
    ).map(({ skillId }) => skillId),
  );
  return (skillId) => chosen.has(skillId);
}

type Levelled = { skillId: string; level: EntrustmentLevel | null };

/** Where levels are not known, any will do: only the names are asked. */
function asHeld<T extends Levelled>(one: T): HeldSkill & { told: T } {
  return { skillId: one.skillId, level: one.level ?? 1, told: one };
}

/** Skills by their newest names, each once; one that was split keeps its own. */
function newestSkills<T extends Levelled>(
  all: readonly T[],
  { follow }: Pick<SkillCatalogue, 'follow'>,
): T[] {
  const { skills, toConfirm } = follow(all.map(asHeld));
  return [...skills, ...toConfirm.map(({ held }) => held)].map(({ told, skillId }) => ({
    ...told,
    skillId,
  }));
}

/** What is about skills under their newest names; all of it stays. */
function newestNames<T extends Levelled>(
  all: readonly T[],
  { follow }: Pick<SkillCatalogue, 'follow'>,
): T[] {
  const names = new Map(follow(all.map(asHeld)).moved.map(({ from, to }) => [from, to]));
  return all.map((one) => ({ ...one, skillId: names.get(one.skillId) ?? one.skillId }));
}
