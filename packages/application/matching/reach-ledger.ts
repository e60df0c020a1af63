import { type CalendarDate, calendarDateAt } from '@inzetbaar/domain/calendar';
import { ToldFigures } from '@inzetbaar/domain/insights';
import {
  type AdaptationReach,
  type Demand,
  tellReach,
  type ToldAdaptation,
  ToldAdaptations,
  type ToldReach,
  type VacancyReach,
} from '@inzetbaar/domain/matching';
import type { Clock } from '../ports/index.ts';

/**
 * How many different questions (a vacancy with certain requirements) are answered in a day. Whoever
 * may ask without end about groups that overlap can in the end compute who is in them, however the
 * single figures are rounded. Changing one vacancy twelve times a day is more than choosing its
 * requirements takes; an organisation with five hundred vacancies can look at all of them.
 */
export const MOST_REACH_QUESTIONS = { perVacancy: 12, perOrganisation: 500 } as const;

/**
 * The same for what swapping tasks opens, which rests on what people keep hidden. Fewer, since nobody
 * can count these people by hand in the list of candidates; swapping one thing after another in a job
 * takes no more.
 */
export const MOST_ADAPTATION_QUESTIONS = { perVacancy: 12, perOrganisation: 60 } as const;

type Limits = Readonly<Record<'perVacancy' | 'perOrganisation', number>>;

/** The questions of a day of one organisation, with what was answered. */
class Answered<Answer> {
  readonly #limits: Limits;
  readonly #told = new Map<string, Answer>();
  /** By vacancy. */
  readonly #questions = new Map<string, number>();

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** Null where the questions are used up; an answer that was given before can be asked again. */
  answer(vacancyId: string, requirements: string, tell: (before: Answer | null) => Answer) {
    const question = `${vacancyId} ${requirements}`;
    const before = this.#told.get(question) ?? null;
    const asked = this.#questions.get(vacancyId) ?? 0;
    if (before === null) {
      const isEnough =
        asked >= this.#limits.perVacancy || this.#told.size >= this.#limits.perOrganisation;
      if (isEnough) return null;
      this.#questions.set(vacancyId, asked + 1);
    }
    const answer = tell(before);
    this.#told.set(question, answer);
    return answer;
  }
}

/** What one organisation was told. */
interface Organisation {
  /** Of groups that a recruiter could count by hand in the list of candidates. */
  figures: ToldFigures;
  /**
   * Of groups that follow from what is hidden. Apart from the figures above: a group that can be listed
   * and lies near such a one would get its figure, and so tell of it.
   */
  toldAdaptations: ToldAdaptations;
  day: CalendarDate;
  reaches: Answered<ToldReach>;
  adaptations: Answered<readonly ToldAdaptation[]>;
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
    const { figures, reaches } = this.#organisation(vacancy.organisationId);
    return reaches.answer(vacancy.id, requirements, (before) =>
      tellReach(reach(), figures, before),
    );
  }

  /** The same for what swapping tasks in a vacancy opens; `work` stands for what that depends on. */
  tellAdaptations(
    vacancy: { id: string; organisationId: string },
    demand: Demand,
    work: string,
    reachOf: (demand: Demand) => AdaptationReach,
  ): readonly ToldAdaptation[] | null {
    const { toldAdaptations, adaptations } = this.#organisation(vacancy.organisationId);
    return adaptations.answer(vacancy.id, work, () => toldAdaptations.tell(demand, reachOf));
  }

  #organisation(id: string): Organisation {
    const day = calendarDateAt(this.#clock.now());
    const known = this.#organisations.get(id);
    if (known?.day === day) return known;
    const fresh: Organisation = {
      // What was told stays told, whatever the day.
      figures: known?.figures ?? new ToldFigures(),
      toldAdaptations: known?.toldAdaptations ?? new ToldAdaptations(),
      day,
      reaches: new Answered(MOST_REACH_QUESTIONS),
      adaptations: new Answered(MOST_ADAPTATION_QUESTIONS),
    };
    this.#organisations.set(id, fresh);
    return fresh;
  }
}
