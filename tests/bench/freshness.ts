import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

const LOOK_EVERY_MS = 25;
const GIVE_UP_AFTER_MS = 30_000;

/** Who publishes, and where. */
export interface Publisher {
  origin: string;
  cookie: string;
  locationId: string;
}

/**
 * Writes and publishes a vacancy with a word that no other has, and looks for that word until the
 * search finds it.
 *
 * @returns milliseconds from the moment that publishing was asked
 */
export async function publishToFindable(publisher: Publisher): Promise<number> {
  const word = `proef${randomUUID().replaceAll(/[^a-f]/g, '')}${Date.now().toString(36)}`;
  const { id } = await call<{ id: string }>(publisher, 'POST', '/vacancies', {
    title: `Begeleider ${word}`,
    description: 'U begeleidt ouderen overdag. Wij zijn een klein team.',
    branch: 'vvt',
    locationId: publisher.locationId,
    capacity: { kind: 'positions', positions: 1 },
    skills: [{ skillId: 'personal-care', level: 3, importance: 'essential' }],
    titles: [],
    reservedProcedures: [],
    conditionsMet: [],
    conditionsNotMet: [],
    hoursMin: 8,
    hoursMax: 24,
    availability: [],
    lanes: ['extra-hours'],
    forms: ['contract'],
    startsOn: null,
    expiresOn: null,
    externalId: null,
  });
  const asked = performance.now();
  await call(publisher, 'POST', `/vacancies/${id}/publish`);
  while (performance.now() - asked < GIVE_UP_AFTER_MS) {
    const { items } = await call<{ items: { id: string }[] }>(
      publisher,
      'GET',
      `/vacancies?q=${word}`,
    );
    if (items.some((item) => item.id === id)) return performance.now() - asked;
    await pause(LOOK_EVERY_MS);
  }
  throw new Error(`A published vacancy was not found within ${GIVE_UP_AFTER_MS / 1000} s.`);
}

async function call<Answer>(
  { origin, cookie }: Publisher,
  method: 'GET' | 'POST',
  path: string,
  body?: unknown,
): Promise<Answer> {
  const response = await fetch(`${origin}/api/v1${path}`, {
    method,
    headers: {
      cookie,
      origin,
      ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok)
    throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Answer;
}
