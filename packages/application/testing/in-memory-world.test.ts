import { describe, expect, it } from 'vitest';
import { anAccount, SYSTEM } from './builders.ts';
import { inMemoryWorld } from './in-memory-world.ts';

describe('a transaction of the in-memory world', () => {
  it('leaves nothing behind when it fails', async () => {
    const world = inMemoryWorld();
    const failing = world.transaction(SYSTEM, async ({ accounts, outbox }) => {
      await accounts.insert(anAccount());
      await outbox.add('vacancy.changed', 'x');
      throw new Error('half-way');
    });
    await expect(failing).rejects.toThrow('half-way');
    expect(world.tables.accounts.size).toBe(0);
    expect(world.tables.outbox).toEqual([]);
  });

  it('waits for the one before it, also when that one fails', async () => {
    const world = inMemoryWorld();
    const account = anAccount({ name: '0' });
    await world.transaction(SYSTEM, ({ accounts }) => accounts.insert(account));
    const increase = (isGood: boolean) =>
      world.transaction(SYSTEM, async ({ accounts }) => {
        const found = await accounts.find(account.id);
        await accounts.update(account.id, { name: String(Number(found?.name) + 1) });
        if (!isGood) throw new Error('half-way');
      });
    await Promise.allSettled([true, false, true, true, false].map(increase));
    expect(world.tables.accounts.get(account.id)?.name).toBe('3');
  });
});
