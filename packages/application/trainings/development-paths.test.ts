import type { Actor } from '@inzetbaar/domain/identity';
import { beforeEach, describe, expect, it } from 'vitest';
import type { TrainingToStore } from '../ports/index.ts';
import {
  aRole,
  aTraining,
  refusalCodeOf,
  signUp,
  type SmallMarket,
  smallMarket,
  testCatalogue,
} from '../testing/index.ts';
import { listNearestOccupations, readDevelopmentPath } from './development-paths.ts';

let market: SmallMarket;
beforeEach(() => {
  market = smallMarket();
});

function offer(change: Partial<TrainingToStore> = {}): TrainingToStore {
  const made = aTraining(market.region.own.location, change);
  market.world.tables.trainings.set(made.id, made);
  return made;
}
const deps = () => ({ ...market.world, catalogue: testCatalogue() });
const read = (occupation: string, actor: Actor = market.candidate) =>
  readDevelopmentPath(deps())(actor, occupation);

describe('readDevelopmentPath', () => {
  it('takes the usual training where nothing is offered', async () => {
    const { path, occupation, trainings } = await read('dagbegeleider');
    expect(occupation.nl).toBe('Dagbegeleider met wondzorg');
    expect(path).toMatchObject({
      met: ['begeleiden-dagbesteding'],
      legal: [],
      steps: [{ way: 'usual', weeks: 6, rises: [{ skillId: 'wondzorg', from: 0, to: 4 }] }],
      totalWeeks: 6,
    });
    expect(trainings).toEqual([]);
  });

  it('takes a training that is offered, with how far it is', async () => {
    const training = offer();
    offer({ status: 'closed' });
    const { path, trainings } = await read('dagbegeleider');
    expect(path.steps).toMatchObject([{ way: 'offered', trainingId: training.id, weeks: 4 }]);
    expect(trainings).toMatchObject([
      { training: { id: training.id }, offered: { startsOn: '2026-09-01', distanceKm: 0 } },
    ]);
  });

  it('leaves out what can no longer be asked', async () => {
    offer();
    market.world.clock.set(new Date('2026-08-16T10:00:00Z'));
    expect((await read('dagbegeleider')).path.steps).toMatchObject([{ way: 'usual' }]);
  });

  it('says what the law asks', async () => {
    const { path } = await read('verpleegkundige');
    expect(path.legal).toMatchObject([{ kind: 'title', titles: ['verpleegkundige'] }]);
  });

  it('starts from nothing without a passport', async () => {
    const nobody = signUp(market.world, { roles: [aRole('trainee')] });
    expect((await read('dagbegeleider', nobody)).path.met).toEqual([]);
  });

  it('knows no occupation outside the language, and is for who holds a passport', async () => {
    expect(await refusalCodeOf(read('piloot'))).toBe('not_found');
    expect(await refusalCodeOf(read('dagbegeleider', market.region.own.recruiter))).toBe(
      'forbidden',
    );
  });
});

describe('listNearestOccupations', () => {
  it('compares what the law allows, and nothing else', async () => {
    const nearest = await listNearestOccupations(deps())(market.candidate);
    expect(nearest).toMatchObject([
      { occupation: { id: 'dagbegeleider' }, path: { totalWeeks: 6 } },
    ]);
    const asked = listNearestOccupations(deps())(market.region.own.recruiter);
    expect(await refusalCodeOf(asked)).toBe('forbidden');
  });
});
