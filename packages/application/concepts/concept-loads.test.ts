import { beforeEach, describe, expect, it } from 'vitest';
import type { ConceptFileReader, OwnConcept, ReadConcept, ReadConcepts } from '../ports/index.ts';
import {
  anAccount,
  actorFor,
  aRole,
  type InMemoryWorld,
  inMemoryWorld,
  refusalCodeOf,
  smallRegion,
} from '../testing/index.ts';
import {
  confirmConceptLoad,
  continueConceptLoads,
  forgetWaitingLoads,
  listConceptLoads,
  readConceptLoad,
  startConceptLoad,
} from './index.ts';

const OWN: readonly OwnConcept[] = [
  { kind: 'skill', id: 'wondzorg', label: 'Wondzorg', esco: 'uri:1', isco: null },
  { kind: 'skill', id: 'koken', label: 'Begrip 2', esco: null, isco: null },
];
const concept = (number: number, label = `begrip ${number}`): ReadConcept => ({
  uri: `uri:${number}`,
  kind: 'skill',
  code: null,
  label,
  words: [],
  description: '',
  broader: null,
  ownId: null,
  sameAsEsco: null,
  file: 'skills_nl.csv',
  line: number + 1,
});
const FILE = { name: 'skills_nl.csv', bytes: new Uint8Array([1, 2, 3]) };
const DAY = 24 * 60 * 60 * 1000;

describe('files of another language that an administrator hands in', () => {
  let world: InMemoryWorld;
  let found: ReadConcepts;
  let read: ConceptFileReader;
  const account = anAccount({ roles: [aRole('platform-admin')] });
  const colleague = anAccount({
    id: '00000000-0000-4000-8000-0000000000c1',
    email: 'collega@example.org',
    roles: [aRole('platform-admin')],
  });
  const administrator = actorFor(account);
  const start = (actor: Parameters<ReturnType<typeof startConceptLoad>>[0] = administrator) =>
    startConceptLoad(world)(actor, { source: 'esco', version: '1.2', files: [FILE] });
  const worker = () => ({ ...world, readConcepts: read, ownConcepts: OWN });
  const work = () => continueConceptLoads(worker())();
  const now = (id: string) => readConceptLoad(world)(administrator, id);
  const confirm = (id: string) => confirmConceptLoad(world)(actorFor(colleague), id);
  const landed = () => [world.tables.concepts.size, world.tables.conceptImports.length];

  beforeEach(() => {
    world = inMemoryWorld();
    for (const one of [account, colleague]) world.tables.accounts.set(one.id, one);
    found = {
      files: [{ name: 'skills_nl.csv', rows: 2 }],
      concepts: [concept(1), concept(2)],
      problems: [],
      elsewhere: [],
    };
    read = () => found;
  });

  it('are checked, looked at, and land when somebody says so', async () => {
    const { id } = await start();
    expect(await now(id)).toMatchObject({ status: 'checking', rows: null, report: null });
    expect(await work()).toBe(true);
    expect(await now(id)).toMatchObject({
      status: 'checked',
      rows: 2,
      report: {
        landed: false,
        problemCount: 0,
        concepts: { added: 2 },
        keys: { added: 1 },
        notes: { sameLabel: { count: 1, named: ['Begrip 2'] } },
      },
    });
    expect(landed()).toEqual([0, 0]);
    // Nothing happens until somebody has looked.
    expect(await work()).toBe(false);

    expect(await confirm(id)).toMatchObject({ status: 'running' });
    expect(await work()).toBe(true);
    expect(await now(id)).toMatchObject({
      status: 'done',
      fault: null,
      finishedAt: world.clock.now(),
      report: { landed: true },
    });
    expect(landed()).toEqual([2, 1]);
    expect(world.tables.conceptImports[0]).toMatchObject({
      version: '1.2',
      fileNames: ['skills_nl.csv'],
    });
    expect(world.tables.conceptLoads.get(id)?.files).toEqual([]);
    expect(await work()).toBe(false);
  });

  it('leave a row in the audit for who handed in, who confirmed, and what landed', async () => {
    const { id } = await start();
    await work();
    await confirm(id);
    await work();
    expect(
      world.tables.audit.map(({ actor, action, details }) => [actor, action, details]),
    ).toMatchObject([
      [administrator, 'concepts.load-started', { source: 'esco', version: '1.2', files: 1 }],
      [actorFor(colleague), 'concepts.load-confirmed', { source: 'esco', version: '1.2' }],
      [actorFor(colleague), 'concepts.imported', { concepts: 2, keys: 1 }],
    ]);
  });

  it('change nothing with a problem in them, whether that was there or came since', async () => {
    const problem = { file: 'skills_nl.csv', line: 3, code: 'duplicate', value: 'uri:1' } as const;
    found = { ...found, problems: [problem] };
    const wrong = await start();
    await work();
    expect(await now(wrong.id)).toMatchObject({
      status: 'failed',
      fault: 'refused',
      report: { landed: false, problems: [problem], problemCount: 1 },
    });
    expect(world.tables.conceptLoads.get(wrong.id)?.files).toEqual([]);
    expect(await refusalCodeOf(confirm(wrong.id))).toBe('transition_not_allowed');

    found = { ...found, problems: [] };
    const late = await start();
    await work();
    await confirm(late.id);
    found = { ...found, problems: [problem] };
    await work();
    expect(await now(late.id)).toMatchObject({ status: 'failed', fault: 'refused' });
    expect(landed()).toEqual([0, 0]);
  });

  it('are done at once where everything was there already', async () => {
    for (const _ of [1, 2]) {
      const { id } = await start();
      await work();
      if ((await now(id)).status === 'checked') await confirm(id);
      await work();
      expect((await now(id)).status).toBe('done');
    }
    const { items } = await listConceptLoads(world)(administrator, { limit: 10 });
    expect(items.map(({ report }) => report?.landed).toSorted()).toEqual([false, true]);
    expect(landed()).toEqual([2, 1]);
  });

  it('land once and whole when the process is killed halfway', async () => {
    const { id } = await start();
    await work();
    await confirm(id);
    const killed = continueConceptLoads({
      ...worker(),
      ids: {
        ...world.ids,
        next: () => {
          throw new Error('killed');
        },
      },
    });
    await expect(killed()).rejects.toThrow('killed');
    expect(landed()).toEqual([0, 0]);
    expect(await now(id)).toMatchObject({ status: 'running', attempts: 1 });
    await work();
    expect(await now(id)).toMatchObject({ status: 'done', report: { landed: true } });
    expect(landed()).toEqual([2, 1]);
  });

  it('are given up when they take the process with them again and again', async () => {
    const { id } = await start();
    read = () => {
      throw new Error('out of memory');
    };
    for (const _ of [1, 2, 3]) await expect(work()).rejects.toThrow('out of memory');
    expect(await work()).toBe(true);
    expect(await now(id)).toMatchObject({ status: 'failed', fault: 'interrupted' });
    expect(await work()).toBe(false);
  });

  it('do not land for who is no administrator any more', async () => {
    const { id } = await start();
    await work();
    await confirm(id);
    world.tables.accounts.set(colleague.id, { ...colleague, roles: [] });
    await work();
    const blocked = await start();
    world.tables.accounts.set(account.id, { ...account, disabledAt: world.clock.now() });
    await work();
    for (const each of [id, blocked.id]) {
      expect(await now(each)).toMatchObject({ status: 'failed', fault: 'loader_left' });
    }
    expect(landed()).toEqual([0, 0]);
  });

  it('are forgotten after a week in which nobody let them land', async () => {
    const { id } = await start();
    await work();
    const handedIn = world.clock.now().getTime();
    world.clock.set(new Date(handedIn + 6 * DAY));
    await forgetWaitingLoads(world)();
    expect((await now(id)).status).toBe('checked');
    world.clock.set(new Date(handedIn + 8 * DAY));
    await forgetWaitingLoads(world)();
    expect(await now(id)).toMatchObject({ status: 'failed', fault: 'expired' });
    expect(world.tables.conceptLoads.get(id)?.files).toEqual([]);
  });

  it('are for platform administrators only', async () => {
    const { id } = await start();
    await work();
    const region = smallRegion(world);
    const before = world.tables;
    for (const actor of [region.own.recruiter, region.own.admin, { kind: 'anonymous' } as const]) {
      expect(await refusalCodeOf(start(actor))).toBe('forbidden');
      expect(await refusalCodeOf(confirmConceptLoad(world)(actor, id))).toBe('forbidden');
      expect(await refusalCodeOf(readConceptLoad(world)(actor, id))).toBe('forbidden');
      expect(await refusalCodeOf(listConceptLoads(world)(actor, { limit: 1 }))).toBe('forbidden');
    }
    expect(world.tables).toEqual(before);
  });

  it('have to be files, each with a name of its own, and no more than are read', async () => {
    const hand = (files: readonly (typeof FILE)[]) =>
      startConceptLoad(world)(administrator, { source: 'esco', version: '1', files });
    const many = Array.from({ length: 21 }, (_, number) => ({ ...FILE, name: `${number}.csv` }));
    for (const files of [[], [FILE, FILE], many]) {
      expect(await refusalCodeOf(hand(files))).toBe('invalid_input');
    }
    expect((await hand(many.slice(1))).files).toHaveLength(20);
    const unknown = '00000000-0000-4000-8000-0000000000ff';
    expect(await refusalCodeOf(now(unknown))).toBe('not_found');
    expect(await refusalCodeOf(confirm(unknown))).toBe('not_found');
  });
});
