import { beforeEach, describe, expect, it } from 'vitest';
import { type InMemoryWorld, inMemoryWorld } from '../testing/index.ts';
import { MailRefused, type Postman, sendQueuedMail } from './send-queued-mail.ts';

const MINUTE = 60_000;

describe('mail that waits', () => {
  let world: InMemoryWorld;
  let taken: string[];
  beforeEach(async () => {
    world = inMemoryWorld();
    taken = [];
    await world.transaction({ kind: 'system', name: 'mail' }, ({ mail }) =>
      mail.add({ id: world.ids.next(), to: 'kim@example.org', subject: 'Nieuws', body: 'Log in.' }),
    );
  });
  const send = (postman: Postman) => sendQueuedMail({ ...world, postman })(10);
  const later = (minutes: number) =>
    world.clock.set(new Date(world.clock.now().getTime() + minutes * MINUTE));
  const good: Postman = async ({ to }, handOver) => {
    if (await handOver()) taken.push(to);
  };
  const away: Postman = async () => {
    throw new Error('nobody answers');
  };

  it('goes out once', async () => {
    expect(await send(good)).toEqual({ sent: 1, postponed: 0, unsure: 0 });
    later(60);
    expect(await send(good)).toEqual({ sent: 0, postponed: 0, unsure: 0 });
    expect(taken).toEqual(['kim@example.org']);
  });

  it('waits longer each time while no server answers, and is never dropped', async () => {
    for (let attempt = 1; attempt <= 30; attempt += 1) {
      expect((await send(away)).postponed).toBe(1);
      expect((await send(good)).sent).toBe(0);
      later(61);
    }
    expect((await send(good)).sent).toBe(1);
  });

  it('is tried again after a server said no', async () => {
    const refuses: Postman = async (_, handOver) => {
      await handOver();
      throw new MailRefused('not now');
    };
    expect((await send(refuses)).postponed).toBe(1);
    later(1);
    expect((await send(good)).sent).toBe(1);
  });

  it('is not sent again where the server fell silent after it was handed over', async () => {
    const silent: Postman = async (mail, handOver) => {
      await good(mail, handOver);
      throw new Error('connection lost');
    };
    expect(await send(silent)).toEqual({ sent: 0, postponed: 0, unsure: 1 });
    later(600);
    expect((await send(good)).sent).toBe(0);
    expect(taken).toHaveLength(1);
  });

  it('is not sent again by who comes after somebody who was killed while it was handed over', async () => {
    const never = new Promise<void>(() => {});
    let isHanded = () => {};
    const handed = new Promise<void>((resolve) => {
      isHanded = resolve;
    });
    void send(async (mail, handOver) => {
      await good(mail, handOver);
      isHanded();
      await never;
    });
    await handed;
    later(9);
    expect(await send(good)).toEqual({ sent: 0, postponed: 0, unsure: 0 });
    later(2);
    expect(await send(good)).toEqual({ sent: 0, postponed: 0, unsure: 1 });
    expect(taken).toHaveLength(1);
  });

  it('is left to who claimed it last: whoever was slow does not hand it over any more', async () => {
    let goOn = () => {};
    const waiting = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    let isAtIt = () => {};
    const started = new Promise<void>((resolve) => {
      isAtIt = resolve;
    });
    const slow = send(async (mail, handOver) => {
      isAtIt();
      await waiting;
      if (!(await handOver())) throw new Error('somebody else has it');
      taken.push(mail.to);
    });
    await started;
    later(3);
    expect((await send(good)).sent).toBe(1);
    goOn();
    await slow;
    later(600);
    expect((await send(good)).sent).toBe(0);
    expect(taken).toHaveLength(1);
  });
});
