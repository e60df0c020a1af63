import { setTimeout as wait } from 'node:timers/promises';

import type { Transaction } from '@inzetbaar/application/ports';

import { Prisma, type PrismaClient } from '../generated/client.ts';
import { actorSettings, type ActorSettings } from './actor-settings.ts';
import { isWorthRetrying, translated } from './errors.ts';
import { repositoriesIn } from './repositories.ts';

/** How often the whole work is run when other transactions get in its way. */
const MOST_ATTEMPTS = 3;
const LONGEST_PAUSE_MS = 40;
/** In milliseconds: for a free connection, and for the work. */
const LIMITS = { maxWait: 10_000, timeout: 20_000 } as const;

/** The settings in one round trip, with one number for an answer; they end with the transaction. */
function setActor({
  kind,
  accountId,
  organisations,
  administers,
  guides,
  regionRoles,
  link,
}: ActorSettings) {
  return Prisma.sql`SELECT num_nonnulls(set_config('app.kind', ${kind}, true),
    set_config('app.account_id', ${accountId}, true),
    set_config('app.organisations', ${organisations}, true),
    set_config('app.administers', ${administers}, true),
    set_config('app.guides', ${guides}, true),
    set_config('app.region_roles', ${regionRoles}, true),
    set_config('app.link', ${link}, true))`;
}

/**
 * One PostgreSQL transaction (read committed) under the row-level security of the actor. When it loses
 * against another one (deadlock, serialisation), the whole work is run again, up to three times in all:
 * work must not touch anything outside the database. One inside another is not supported.
 *
 * @throws DomainError `too_busy` where no connection comes free in time; `capacity_exceeded`, `already_placed`, `location_in_use` and `already_exists` for what the database refuses by rule
 */
export function transactionOn(prisma: PrismaClient): Transaction {
  return async (actor, work) => {
    const settings = setActor(actorSettings(actor));
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await prisma.$transaction(async (tx) => {
          await tx.$executeRaw(settings);
          return work(repositoriesIn(tx));
        }, LIMITS);
      } catch (error) {
        if (attempt === MOST_ATTEMPTS || !isWorthRetrying(error)) throw translated(error);
        // Apart, so that the two do not meet again at once.
        await wait(Math.random() * LONGEST_PAUSE_MS * attempt);
      }
    }
  };
}
