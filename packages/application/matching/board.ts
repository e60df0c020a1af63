import { type CalendarDate, calendarDateAt } from '@inzetbaar/domain/calendar';
import {
  type CompiledVisibleSupply,
  type DemandTable,
  type MatchContext,
  matchContext,
  regionOfPeople,
  type RegionStatistics,
  type SkillGraph,
} from '@inzetbaar/domain/matching';
import type { Clock, Gazetteer, OutboxEntry, SkillCatalogue, Transaction } from '../ports/index.ts';
import { People, Vacancies } from './board-contents.ts';
import type { OpenVacancy } from './open-vacancy.ts';

const SYSTEM = { kind: 'system', name: 'matching-board' } as const;
const PAGE = 1000;
/** The rarity of skills is counted again at most so often, in milliseconds. */
const REGION_COUNTED_EVERY_MS = 30_000;

/**
 * Everything that is open and everybody who is visible, compiled for ranking, in the memory of one
 * process. PostgreSQL stays the truth: the board is read from it at the start and follows the outbox
 * from there, so nothing is lost with it.
 */
export class MatchingBoard {
  readonly #graph: SkillGraph;
  readonly #gazetteer: Gazetteer;
  readonly #clock: Clock;
  #vacancies: Vacancies;
  #people: People;
  #region: RegionStatistics;
  #regionCountedAt = Number.NEGATIVE_INFINITY;
  #context: MatchContext | null = null;
  #readOn: CalendarDate | null = null;
  #freshAt: number | null = null;

  constructor({
    catalogue,
    gazetteer,
    clock,
  }: {
    catalogue: SkillCatalogue;
    gazetteer: Gazetteer;
    clock: Clock;
  }) {
    this.#graph = catalogue.graph;
    this.#gazetteer = gazetteer;
    this.#clock = clock;
    this.#vacancies = new Vacancies(this.#graph);
    this.#people = new People(this.#graph, gazetteer);
    this.#region = regionOfPeople(this.#graph, []);
  }

  /** Reads everything anew and puts it in place of what was there, at once. */
  async load(transaction: Transaction): Promise<void> {
    const vacancies = new Vacancies(this.#graph);
    const people = new People(this.#graph, this.#gazetteer);
    const today = this.#today();
    await readPages(
      (afterId) => transaction(SYSTEM, (tx) => tx.vacancies.listPublished(afterId, PAGE)),
      (vacancy) => vacancies.put(vacancy),
    );
    await readPages(
      (afterId) => transaction(SYSTEM, (tx) => tx.passports.listVisible(afterId, PAGE)),
      (passport) => people.put(passport),
    );
    this.#vacancies = vacancies;
    this.#people = people;
    this.#readOn = today;
    this.#countRegion();
    this.markFresh();
  }

  /** Reads what these events are about; what is not open or not visible any more disappears. */
  async apply(
    transaction: Transaction,
    events: readonly Pick<OutboxEntry, 'event' | 'subjectId'>[],
  ): Promise<void> {
    const subjects = (event: OutboxEntry['event']) =>
      events.filter((entry) => entry.event === event).map(({ subjectId }) => subjectId);
    const organisations = new Set(subjects('organisation.changed'));
    const vacancyIds = new Set([
      ...subjects('vacancy.changed'),
      ...this.#vacancies.idsOf(organisations),
    ]);
    for (const ids of chunks([...vacancyIds])) {
      const read = await transaction(SYSTEM, (tx) => tx.vacancies.findMany(ids));
      for (const id of ids) this.#vacancies.remove(id);
      for (const one of read) if (one.status === 'published') this.#vacancies.put(one);
    }
    for (const ids of chunks([...new Set(subjects('passport.changed'))])) {
      const read = await transaction(SYSTEM, (tx) => tx.passports.findVisible(ids));
      for (const id of ids) this.#people.remove(id);
      for (const one of read) this.#people.put(one);
    }
    this.refresh();
  }

  /** Counts the region again where people changed and it is time to. */
  refresh(): void {
    const isDue = this.#clock.now().getTime() - this.#regionCountedAt >= REGION_COUNTED_EVERY_MS;
    if (isDue && this.#people.changed) this.#countRegion();
  }

  /** Told by the follower: everything written up to now is on the board. */
  markFresh(): void {
    this.#freshAt = this.#clock.now().getTime();
  }

  /** Milliseconds since the board was last known to be up to date; null before it was ever read. */
  lagMs(): number | null {
    return this.#freshAt === null ? null : this.#clock.now().getTime() - this.#freshAt;
  }

  get isLoaded(): boolean {
    return this.#readOn !== null;
  }

  /** True when a new day has begun since it was read: registrations end by date, without an event. */
  get isOfAnotherDay(): boolean {
    return this.#readOn !== this.#today();
  }

  get context(): MatchContext {
    const onDate = this.#today();
    if (this.#context?.onDate !== onDate || this.#context.region !== this.#region) {
      this.#context = matchContext({ graph: this.#graph, region: this.#region, onDate });
    }
    return this.#context;
  }

  get demands(): DemandTable {
    return this.#vacancies.compiled;
  }

  get supplies(): Iterable<CompiledVisibleSupply> {
    return this.#people.compiled.values();
  }

  vacancy(vacancyId: string): OpenVacancy | null {
    return this.#vacancies.shown.get(vacancyId) ?? null;
  }

  get counts(): { vacancies: number; people: number } {
    return { vacancies: this.#vacancies.compiled.size, people: this.#people.compiled.size };
  }

  /** Fingerprints of everything that a ranking is made from, for its log. */
  get inputs(): { vacancies: string; people: string; region: string } {
    return {
      vacancies: this.#vacancies.digest.toString(),
      people: this.#people.digest.toString(),
      region: this.#region.version,
    };
  }

  #today(): CalendarDate {
    return calendarDateAt(this.#clock.now());
  }

  #countRegion(): void {
    this.#region = regionOfPeople(this.#graph, this.supplies);
    this.#people.changed = false;
    this.#regionCountedAt = this.#clock.now().getTime();
  }
}

async function readPages<Item extends { id: string }>(
  read: (afterId: string | null) => Promise<readonly Item[]>,
  take: (item: Item) => void,
): Promise<void> {
  let afterId: string | null = null;
  for (;;) {
    const page: readonly Item[] = await read(afterId);
    for (const item of page) take(item);
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    afterId = last.id;
  }
}

function* chunks<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let start = 0; start < items.length; start += PAGE) yield items.slice(start, start + PAGE);
}
