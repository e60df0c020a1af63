import { randomUUID } from 'node:crypto';
import { ENDPOINTS } from '@inzetbaar/contracts/api';
import { expect, test } from 'vitest';
import { SURFACES } from './surfaces.ts';
import type { World } from './world.ts';

/** As much of a world as questions are made from. */
function asked(): Parameters<(typeof SURFACES)[string]>[0] {
  const organisation = () => ({ id: randomUUID(), locationId: randomUUID() });
  const kept = {
    caseId: randomUUID(),
    effortId: randomUUID(),
    evidenceId: randomUUID(),
    passportId: randomUUID(),
    accountId: randomUUID(),
    invitationId: randomUUID(),
    calendarToken: 'a'.repeat(43),
  };
  const world = {
    kept,
    employer: organisation(),
    sender: organisation(),
    person: { id: kept.accountId, email: 'kim@test.example', name: 'Kim' },
    vacancyId: randomUUID(),
    secondVacancyId: randomUUID(),
    trainingId: randomUUID(),
    knowledge: { questionId: randomUUID(), answerId: randomUUID(), ownId: randomUUID() },
  };
  return world as unknown as World;
}

const singleOrList = (query: URLSearchParams) =>
  Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.get(name)]));

// Who is refused for a field that is wrong learns nothing, and neither does the test.
test.each(
  ENDPOINTS.map(
    (endpoint) => [`${endpoint.method.toUpperCase()} ${endpoint.path}`, endpoint] as const,
  ),
)('%s is asked something that it can answer', (name, endpoint) => {
  const questions = SURFACES[name]?.(asked()) ?? [];
  const problems = questions.map(({ path, body }) => {
    const [, query = ''] = path.split('?');
    const found = [
      endpoint.query?.safeParse(singleOrList(new URLSearchParams(query))),
      endpoint.body?.safeParse(body ?? (endpoint.method === 'delete' ? undefined : {})),
    ];
    return found.flatMap((one) => (one === undefined || one.success ? [] : one.error.issues));
  });
  expect(
    problems.some((issues) => issues.length === 0),
    JSON.stringify(problems[0]),
  ).toBe(true);
});
