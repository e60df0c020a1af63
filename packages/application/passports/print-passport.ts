import { type CalendarDate, calendarDateAt } from '@inzetbaar/domain/calendar';
import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import { type PrintedPart, SHARED_PARTS, shownCheckOn } from '@inzetbaar/domain/passports';
import type {
  Clock,
  DocumentPrinter,
  PassportParts,
  PrintedDocument,
  StoredAccount,
  StoredEvidence,
  StoredPassport,
  Transaction,
} from '../ports/index.ts';
import { passportHolder } from './holder.ts';
import { passportDocument } from './passport-document.ts';
import { type ExtractWords, extractOf } from './passport-extract.ts';

/** What the holder wants on paper, in which language. */
export interface PrintRequest {
  parts: readonly PrintedPart[];
  language: PrintedDocument['language'];
}

/**
 * The own passport as a file for printing, with the parts that were asked for. The lane is never on
 * it, and work conditions and contact only where asked. Candidates and trainees only.
 *
 * @throws `not_found` where no passport was saved yet
 */
export function printPassport({
  transaction,
  clock,
  printer,
  ...words
}: ExtractWords & { transaction: Transaction; clock: Clock; printer: DocumentPrinter }) {
  return async (actor: Actor, { parts, language }: PrintRequest): Promise<Uint8Array> => {
    const accountId = passportHolder(actor);
    const at = clock.now();
    const today = calendarDateAt(at);
    const { passport, account, content } = await transaction(actor, async (tx) => {
      const found = await tx.passports.findWithEvidence(accountId);
      const holder = await tx.accounts.find(accountId);
      if (found === null || holder === null)
        throw new DomainError('not_found', { what: 'passport' });
      return {
        passport: found.passport,
        account: holder,
        content: everythingOf(found.passport, holder, found.evidence, today),
      };
    });
    const choice = {
      parts: SHARED_PARTS.filter((part) => parts.includes(part)),
      skills: { of: 'all', names: [] },
    } as const;
    const { phone, introductionText, workConditions } = passport;
    return printer.print(
      passportDocument({
        extract: extractOf(content, choice, words, today),
        own: {
          ...(parts.includes('about')
            ? { about: { phone, email: account.email, introductionText } }
            : {}),
          ...(parts.includes('work-conditions') ? { workConditions } : {}),
        },
        language,
        at,
        sharedUntil: null,
      }),
    );
  };
}

/** All that can be shown of a passport on a day: paper of the holder goes to others too. */
function everythingOf(
  passport: StoredPassport,
  { name }: Pick<StoredAccount, 'name'>,
  evidence: readonly StoredEvidence[],
  today: CalendarDate,
): PassportParts {
  return {
    name,
    skills: passport.skills.map(({ skillId, level, lastUsedYear }) => ({
      skillId,
      level,
      lastUsedYear: lastYearOf(skillId, lastUsedYear, evidence),
    })),
    evidence: evidence.filter(({ state }) => state === 'standing'),
    registrations: passport.registrations.flatMap((held) => {
      const shown = shownCheckOn(held, today);
      const { title, number, validUntil } = held;
      return shown === null ? [] : [{ title, number, validUntil, ...shown }];
    }),
    hours: {
      hoursMin: passport.hoursMin,
      hoursMax: passport.hoursMax,
      availability: passport.availability,
    },
    area: { municipalityCode: passport.municipalityCode, maxTravelKm: passport.maxTravelKm },
    wishes: { branches: passport.wishedBranches, forms: passport.wishedForms },
  };
}

/** The latest year of what was told about the skill and of its practice. */
function lastYearOf(
  skillId: string,
  told: number | undefined,
  evidence: readonly StoredEvidence[],
): number | null {
  const years = evidence.flatMap(({ lastPractisedOn, skillId: about, state }) =>
    about !== skillId || state === 'withdrawn' || lastPractisedOn === null
      ? []
      : [Number(lastPractisedOn.slice(0, 4))],
  );
  const all = told === undefined ? years : [told, ...years];
  return all.length === 0 ? null : Math.max(...all);
}
