import { calendarDateAt, type CalendarDate } from '@inzetbaar/domain/calendar';
import { DomainError } from '@inzetbaar/domain/errors';
import { type Actor, holds } from '@inzetbaar/domain/identity';
import type { ShownCount } from '@inzetbaar/domain/insights';
import { lawRowsInForce } from '@inzetbaar/domain/law';
import { type SkillChange, type SkillVersion, splitSkillsIn } from '@inzetbaar/domain/passports';
import type { Clock, ConceptImport, SkillCatalogue, Transaction } from '../ports/index.ts';

/** A skill of any version, by the name under which people know it now. */
export interface NamedSkill {
  id: string;
  nl: string;
  en: string;
}

/** A skill that became another one, or several. */
export interface NamedChange {
  kind: Exclude<SkillChange['kind'], 'added'>;
  from: readonly NamedSkill[];
  to: readonly NamedSkill[];
}

/** What is in force of the skills language, what its versions changed, and what was loaded beside it. */
export interface SkillsLanguage {
  version: string;
  since: CalendarDate | null;
  skills: number;
  occupations: number;
  lawRows: number;
  /** Newest first. */
  versions: readonly {
    version: string;
    since: CalendarDate;
    /** First day of the next version; null for the newest. */
    until: CalendarDate | null;
    added: number;
    changes: readonly NamedChange[];
  }[];
  /** How many passports and vacancies hold a skill that was split; null where it is withheld. */
  openChoices: { passports: ShownCount; vacancies: ShownCount };
  /** The latest of each other language. */
  imports: readonly ConceptImport[];
}

/**
 * The skills language as it is now, for platform administrators. Of persons there is one count, withheld
 * under five, over all skills that were split together: a count for each could be subtracted.
 *
 * Errors: `forbidden`.
 */
export function readSkillsLanguage({
  transaction,
  clock,
  catalogue,
}: {
  transaction: Transaction;
  clock: Clock;
  catalogue: SkillCatalogue;
}) {
  return async (actor: Actor): Promise<SkillsLanguage> => {
    if (!holds(actor, ['platform-admin'])) throw new DomainError('forbidden', {});
    const { history } = catalogue;
    const split = splitSkillsIn(history).map(({ id }) => id);
    const { openChoices, imports } = await transaction(
      actor,
      async ({ storedSkills, concepts }) => ({
        openChoices: await storedSkills.countOpenChoices(split),
        imports: await concepts.listImports(),
      }),
    );
    return {
      version: catalogue.version,
      since: history.at(-1)?.date ?? null,
      skills: catalogue.searchSkills('').length,
      occupations: catalogue.searchOccupations('').length,
      lawRows: lawRowsInForce(calendarDateAt(clock.now())).length,
      versions: history
        .map((step, index) => ({
          version: step.version,
          since: step.date,
          until: history[index + 1]?.date ?? null,
          ...changesOf(step, catalogue),
        }))
        .toReversed(),
      openChoices,
      imports,
    };
  };
}

function changesOf({ changes }: SkillVersion, catalogue: SkillCatalogue) {
  const name = (id: string): NamedSkill => {
    // What was renamed or merged has no name of its own any more.
    const { nl = id, en = id } = catalogue.skill(id) ?? {};
    return { id, nl, en };
  };
  let added = 0;
  const named = changes.flatMap((change): NamedChange[] => {
    switch (change.kind) {
      case 'added':
        added += change.ids.length;
        return [];
      case 'renamed':
        return [{ kind: change.kind, from: [name(change.from)], to: [name(change.to)] }];
      case 'merged':
        return [{ kind: change.kind, from: change.from.map(name), to: [name(change.into)] }];
      case 'split':
        return [
          {
            kind: change.kind,
            from: [{ id: change.from, nl: change.was.nl, en: change.was.en }],
            to: change.into.map(name),
          },
        ];
    }
  });
  return { added, changes: named };
}
