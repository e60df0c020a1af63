import type { VacancyInput } from '@inzetbaar/contracts/vacancies';
import type { WorkCondition } from '@inzetbaar/domain/passports';
import { aPassport, until, type Visitor } from '../platform/index.ts';
import { expectStatus, type World } from './world.ts';

const SWAPS: Partial<Record<WorkCondition, string>> = {
  'no-lifting': 'lifting-by-colleague',
  'no-evening-shifts': 'evenings-by-colleague',
};

/** A vacancy of the receiving employer in which tasks are swapped, in a region with so many people that figures are told. */
export class SwappedTasks {
  readonly #recruiter: Visitor;
  readonly #world: World;
  #vacancyId = '';
  #otherId = '';
  #change: Partial<VacancyInput> = {};

  private constructor(world: World) {
    this.#world = world;
    this.#recruiter = world.visitors.recruiter;
  }

  /** @param people how many people are kept out by each condition, the person of the world aside */
  static async open(
    world: World,
    people: Partial<Record<WorkCondition, number>>,
  ): Promise<SwappedTasks> {
    const tasks = new SwappedTasks(world);
    tasks.#vacancyId = await world.publish({ title: 'Begeleider nacht' });
    world.name(tasks.#vacancyId, 'vacancy to swap in');
    const total = async () => {
      const { body } = await world.visitors.recruiter.get(`/vacancies/${tasks.#vacancyId}/matches`);
      return body.total as number;
    };
    const before = await until(total, (found) => found > 0);
    let added = 0;
    for (const [condition, count = 0] of Object.entries(people)) {
      const account = await world.region.account('candidate');
      const passport = aPassport({ workConditions: [condition as WorkCondition] });
      const visitor = await world.visitor(account);
      expectStatus(await visitor.put('/me/passport', passport, 0), 200);
      await world.region.morePeopleLike(account, count - 1);
      added += count;
    }
    await until(total, (found) => found === before + added);
    return tasks;
  }

  /** Publishes a second vacancy that asks the same. */
  async open(title: string): Promise<void> {
    this.#otherId = await this.#world.publish({ title, ...this.#change });
    this.#world.name(this.#otherId, title);
  }

  async change(change: Partial<VacancyInput>): Promise<void> {
    this.#change = { ...this.#change, ...change };
    const path = `/vacancies/${this.#vacancyId}`;
    expectStatus(await this.#recruiter.patch(path, change, await this.#version()), 200);
  }

  /** Swaps what lifts the condition that the work does not meet, or takes it back. */
  async swap(isSwapped: boolean): Promise<void> {
    const [condition] = this.#change.conditionsNotMet ?? [];
    const swap = condition === undefined ? undefined : SWAPS[condition];
    if (swap === undefined) throw new Error('nothing is in the way that can be swapped');
    const body = { adaptations: isSwapped ? [swap] : [] };
    const path = `/vacancies/${this.#vacancyId}/adaptations`;
    expectStatus(await this.#recruiter.put(path, body, await this.#version()), 200);
  }

  answer() {
    return this.#answer(this.#vacancyId);
  }

  /** What is told in the second vacancy. */
  elsewhere() {
    return this.#answer(this.#otherId);
  }

  async #answer(vacancyId: string) {
    const path = `/vacancies/${vacancyId}/adaptations`;
    const { body } = expectStatus(await this.#recruiter.get(path), 200);
    return body;
  }

  async #version(): Promise<number> {
    const { headers } = await this.#recruiter.get(`/vacancies/${this.#vacancyId}`);
    return Number(headers.get('etag')?.replaceAll('"', ''));
  }
}
