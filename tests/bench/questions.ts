import { resolveSearch } from '@inzetbaar/application/vacancies';
import { vacancySearchQuery } from '@inzetbaar/contracts/vacancies';
import type { Platform } from '../../apps/api/composition.ts';
import { accountId, organisationId } from '../../prisma/seed/rows.ts';
import { withOwner } from './fill.ts';
import type { LoadSettings } from './load.ts';
import { untilComplete } from './platform.ts';
import { makeQueries } from './queries.ts';

/** People whose matches are asked; each in turn, so that no answer can come from the one before. */
const PEOPLE_ASKING = 400;
const RECRUITER = 'recruiter@demo.inzetbaar.example';
const RECRUITERS_ORGANISATION = 'zorggroep-maaslinde';

/** Vacancies whose reach is asked; a day has answers for five hundred. */
const VACANCIES_REACHING = 200;

/** What the load asks, and who asks. */
export interface Questions {
  systems: LoadSettings['systems'];
  recruiterCookie: string;
  candidateCookie: string;
  locationId: string;
  openVacancies: number;
}

/**
 * Signs everybody in, waits until everything that is open can be found, and writes down every
 * request, so that measuring does nothing but ask.
 */
export async function prepareQuestions(
  platform: Platform,
  origin: string,
  ownerUrl: string,
): Promise<Questions> {
  const { gazetteer, catalogue, index, settings } = platform;
  const queries = makeQueries(catalogue, gazetteer);
  const searches = queries.map((parameters) => {
    const query = vacancySearchQuery.parse(parameters);
    return resolveSearch(query, { gazetteer, catalogue }).search;
  });
  const people = await withOwner(ownerUrl, async (owner) => {
    // Spread over everybody: ids of accounts say nothing about the people.
    const { rows } = await owner.query<{ id: string }>(
      `SELECT account_id AS id FROM passport p
       WHERE EXISTS (SELECT 1 FROM passport_lane l WHERE l.passport_id = p.id)
       ORDER BY account_id LIMIT $1`,
      [PEOPLE_ASKING],
    );
    return rows.map(({ id }) => id);
  });
  const cookies = await Promise.all(people.map((id) => signIn(platform, id)));
  const recruiterCookie = await signIn(platform, accountId(RECRUITER));
  const get = (path: string, cookie: string) => ({
    method: 'GET' as const,
    path: `/api/v1${path}`,
    headers: { cookie },
  });
  const http = { kind: 'http', origin } as const;
  const searchAs = (cookieOf: (number: number) => string) =>
    queries.map((parameters, number) =>
      get(`/vacancies?${new URLSearchParams(parameters)}`, cookieOf(number)),
    );
  const candidate = (number: number) => cookies[number % cookies.length] ?? '';
  const search = searchAs(() => recruiterCookie);
  const matches = cookies.map((cookie) => get('/me/matches?limit=20', cookie));
  const { openVacancies, locationId } = await withOwner(ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ openVacancies: number; locationId: string }>(
      `SELECT (SELECT count(*)::int FROM vacancy WHERE status = 'published') AS "openVacancies",
         (SELECT id FROM location WHERE organisation_id = $1 LIMIT 1) AS "locationId"`,
      [organisationId(RECRUITERS_ORGANISATION)],
    );
    const [row] = rows;
    if (row === undefined) throw new Error('The region is empty.');
    return row;
  });
  const reaching = await withOwner(ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ id: string }>(
      `SELECT id FROM vacancy WHERE organisation_id = $1 AND status = 'published'
       ORDER BY id LIMIT $2`,
      [organisationId(RECRUITERS_ORGANISATION), VACANCIES_REACHING],
    );
    return rows.map(({ id }) => get(`/vacancies/${id}/reach`, recruiterCookie));
  });
  await untilComplete(origin, recruiterCookie, openVacancies);
  return {
    recruiterCookie,
    candidateCookie: candidate(0),
    locationId,
    openVacancies,
    systems: {
      search: { ...http, requests: search },
      candidateSearch: { ...http, requests: searchAs(candidate) },
      matches: { ...http, requests: matches },
      reach: { ...http, requests: reaching },
      mixed: { ...http, requests: search.flatMap((one, number) => [one, matches[number] ?? one]) },
      meilisearch: {
        kind: 'http',
        origin: settings.MEILI_URL,
        requests: await Promise.all(
          searches.map(async (one) => {
            const { path, body } = await index.requestOf(one);
            return {
              method: 'POST' as const,
              path,
              headers: {
                'content-type': 'application/json',
                authorization: `Bearer ${settings.MEILI_MASTER_KEY}`,
              },
              body: JSON.stringify(body),
            };
          }),
        ),
      },
      postgres: { kind: 'postgres-search', searches },
      plainMatches: { kind: 'plain-matches', accountIds: people },
    },
  };
}

/** A session without typing a password: checking one is slow on purpose, and not what is measured. */
async function signIn({ sessions }: Platform, account: string): Promise<string> {
  const { setCookie } = await sessions.createSession(account);
  return setCookie.split(';')[0] ?? '';
}
