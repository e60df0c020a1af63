import type { Transaction } from '@inzetbaar/application/ports';
import { calendarDateAt } from '@inzetbaar/domain/calendar';
import {
  compareFits,
  compileDemand,
  compileSupply,
  DemandTable,
  explainTo,
  matchContext,
  regionOfPeople,
  type Supply,
  Workspace,
} from '@inzetbaar/domain/matching';
import { titlesOn } from '@inzetbaar/domain/passports';
import { skillCatalogue } from '@inzetbaar/taxonomy/skill-catalogue';

const SYSTEM = { kind: 'system', name: 'bench' } as const;
const EVERYTHING = 1_000_000;
const SHOWN = 20;

const today = calendarDateAt(new Date());
const { graph } = skillCatalogue;
const context = matchContext({ graph, region: regionOfPeople(graph, []), onDate: today });

/**
 * The plain way to a person's matches, to compare with: everything that is open is read with its
 * relations for every request, scored one by one and sorted. Nothing is kept between requests.
 */
export async function rankPlainly(
  { transaction }: { transaction: Transaction },
  accountId: string,
): Promise<readonly unknown[]> {
  const actor = {
    kind: 'user',
    userId: accountId,
    roles: [{ role: 'candidate', organisationId: null }],
  } as const;
  const passport = await transaction(actor, (tx) => tx.passports.findOf(accountId));
  if (passport === null) throw new Error('This account has no passport.');
  const vacancies = await transaction(SYSTEM, (tx) => tx.vacancies.listPublished(null, EVERYTHING));
  const supply: Supply = {
    ...passport,
    titles: titlesOn(passport.registrations, today),
    uncheckedTitles: [],
    proofs: [],
    lanes: passport.lanes.map(({ lane }) => lane),
  };
  const compiled = compileSupply(supply, graph);
  const demands = vacancies.map((vacancy) => ({ ...vacancy, coordinates: vacancy.location }));
  const table = DemandTable.of(demands.map((demand) => compileDemand(demand, graph)));
  const work = new Workspace(context, table);
  work.load(compiled);
  const scored = demands.map((demand) => {
    work.fitRow(table.rowOf(demand.id));
    return { id: demand.id, demand, score: work.fit.score, blocks: work.fit.blocks };
  });
  return scored
    .sort(compareFits)
    .slice(0, SHOWN)
    .map(({ demand }) => explainTo(supply, context)(demand));
}
