import { type CalendarDate, calendarDateAt } from '@inzetbaar/domain/calendar';
import { ToldFigures } from '@inzetbaar/domain/insights';
import { tellReach, type ToldReach, type VacancyReach } from '@inzetbaar/domain/matching';
import type { Clock } from '../ports/index.ts';

/**
 * How many different questions (a vacancy with certain requirements) are answered in a day. Whoever
 * may ask without end about groups that overlap can in the end compute who is in them, however the
 * single figures are rounded. Changing one vacancy twelve times a day is more than choosing its
 * requirements takes; an organisation with five hundred vacancies can look at all of them.
 */
export const MOST_REACH_QUESTIONS = { perVacancy: 12, perOrganisation: 500 } as const;

/** What one organisation was told. */
interface Organisation {
  figures: ToldFigures;
  day: CalendarDate;
  /** Of the day, by question. */
  told: Map<string, ToldReach>;
  /** Of the day, by vacancy. */
  questions: Map<string, number>;
}

/**
 * What each organisation was told about the people whom its vacancies reach, so that the answers
 * together say no more than each of them. Kept in the memory of the process, without anybody's id: what
 * it is made of would be a list of who can do what, which belongs in no table. A process that starts
 * knows nothing of before, and two processes do not know of each other.
 */
export class ReachLedger {
  readonly #clock: Clock;
  readonly #organisations = new Map<string, Organisation>();

  constructor({ clock }: { clock: Clock }) {
    this.#clock = clock;
  }

  /**
   * Tells a reach to the vacancy's organisation. `requirements` stands for everything in the vacancy
   * that the reach depends on. Null where the day's questions are used up; the reach is not worked out
   * then.
   */
  tell(
    vacancy: { id: string; organisationId: string },
    requirements: string,
    reach: () => VacancyReach,
  ): ToldReach | null {
    const organisation = this.#organisation(vacancy.organisationId);
    const { figures, told, questions } = organisation;
    const question = `${vacancy.id} ${requirements}`;
    const before = told.get(question) ?? null;
    const asked = questions.get(vacancy.id) ?? 0;
    if (before === null) {
      const isEnough =
        asked >= MOST_REACH_QUESTIONS.perVacancy ||
        told.size >= MOST_REACH_QUESTIONS.perOrganisation;
      if (isEnough) return null;
      questions.set(vacancy.id, asked + 1);
    }
    const answer = tellReach(reach(), figures, before);
    told.set(question, answer);
    return answer;
  }

  #organisation(id: string): Organisation {
    const day = calendarDateAt(this.#clock.now());
    const known = this.#organisations.get(id);
    if (known?.day === day) return known;
    const fresh: Organisation = {
      // What was told stays told, whatever the day.
      figures: known?.figures ?? new ToldFigures(),
      day,
      told: new Map(),
      questions: new Map(),
    };
    this.#organisations.set(id, fresh);
    return fresh;
  }
}
