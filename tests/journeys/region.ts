import { randomBytes } from 'node:crypto';

import type { Introduction } from '@inzetbaar/contracts/introductions';
import type { Passport, PassportInput } from '@inzetbaar/contracts/passports';
import type { Vacancy, VacancyInput } from '@inzetbaar/contracts/vacancies';
import type { Role } from '@inzetbaar/domain/identity';
import type { ReleaseField } from '@inzetbaar/domain/introductions';
import type { Lane } from '@inzetbaar/domain/lanes';
import { type APIRequest, type APIRequestContext, expect } from '@playwright/test';

import { DEMO_PASSWORD } from '../../prisma/seed/demo-accounts.ts';
import { aPassport, aVacancy } from '../platform/samples.ts';

const API = '/api/v1';
const PASSWORD = 'vier-losse-woorden-samen';

export interface Organisation {
  id: string;
  slug: string;
  name: string;
  locationId: string;
}

/** An account that a test made for itself, signed in over HTTP. */
export interface Account {
  name: string;
  email: string;
  password: string;
  organisation: Organisation | null;
  http: Http;
}

/** Requests over HTTP with a session of their own; every refusal fails the test. */
export class Http {
  readonly context: APIRequestContext;

  constructor(context: APIRequestContext) {
    this.context = context;
  }

  async get<Body>(path: string): Promise<Body> {
    return (await this.send('GET', path)).body as Body;
  }

  async post<Body>(path: string, body: unknown = {}): Promise<Body> {
    return (await this.send('POST', path, body)).body as Body;
  }

  /** Reads the present version first, as a screen does, and sends its `ETag` along. */
  async put<Body>(path: string, body: unknown): Promise<Body> {
    const { etag } = await this.send('GET', path);
    return (await this.send('PUT', path, body, { 'if-match': etag })).body as Body;
  }

  async send(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<{ body: unknown; etag: string }> {
    const response = await this.context.fetch(`${API}${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { data: body }),
    });
    const text = await response.text();
    expect(response.ok(), `${method} ${path}: ${response.status()} ${text}`).toBe(true);
    return { body: text === '' ? null : JSON.parse(text), etag: response.headers()['etag'] ?? '' };
  }
}

/** A word that nobody used before, long enough for a typing error to be forgiven. */
export function newWord(): string {
  const syllables = ['ba', 'do', 'fe', 'gi', 'ka', 'lo', 'mu', 'ne', 'pi', 'ro', 'su', 'ta'];
  return [...randomBytes(6)].map((byte) => syllables[byte % syllables.length]).join('');
}

/** Signs in over HTTP. */
export async function signIn(
  request: APIRequest,
  baseURL: string,
  { email, password }: { email: string; password: string },
): Promise<Http> {
  const http = new Http(await request.newContext({ baseURL }));
  await http.post('/session', { email, password });
  return http;
}

/**
 * What a test starts from, made through the interface that everybody uses: organisations, accounts by
 * invitation, vacancies and passports of its own. What was opened is closed at the end of the test.
 */
export class Region {
  readonly #request: APIRequest;
  readonly #baseURL: string;
  readonly #administrator: Http;
  readonly #accounts: (Account & { role: Role })[] = [];

  constructor(request: APIRequest, baseURL: string, administrator: Http) {
    this.#request = request;
    this.#baseURL = baseURL;
    this.#administrator = administrator;
  }

  /** An organisation with one location in Maastricht. */
  async organisation(): Promise<Organisation> {
    const name = `Zorg ${newWord()}`;
    const { id, slug } = await this.#administrator.post<{ id: string; slug: string }>(
      '/organisations',
      { name, about: '', branches: ['vvt'] },
    );
    const location = await this.#administrator.post<{ id: string }>(
      `/organisations/${id}/locations`,
      { name: 'Hoofdlocatie', postcode: '6211 AA', municipality: 'Maastricht' },
    );
    return { id, slug, name, locationId: location.id };
  }

  recruiter(organisation: Organisation): Promise<Account> {
    return this.#account('recruiter', organisation);
  }

  organisationAdmin(organisation: Organisation): Promise<Account> {
    return this.#account('organisation-admin', organisation);
  }

  caseManager(organisation: Organisation): Promise<Account> {
    return this.#account('case-manager', organisation);
  }

  /** A candidate who never saw a passport. */
  newcomer(): Promise<Account> {
    return this.#account('candidate', null);
  }

  /** A candidate with a passport that fits the usual vacancy. */
  async candidate(change: Partial<PassportInput> = {}): Promise<Account> {
    const account = await this.newcomer();
    await account.http.put<Passport>('/me/passport', aPassport(change));
    return account;
  }

  /** An invitation by the platform: the link that the guest follows. */
  async invite(role: Role, lanes: readonly Lane[] = [], organisation: Organisation | null = null) {
    const word = newWord();
    const name = `${word.slice(0, 1).toUpperCase()}${word.slice(1, 6)} Janssen`;
    const email = `${word}@journeys.example`;
    const isForOrganisation = organisation !== null && role !== 'candidate';
    const { link } = await this.#administrator.post<{ link: string }>('/users/invitations', {
      email,
      name,
      roles: [{ role, organisationId: isForOrganisation ? organisation.id : null }],
      lanes,
      organisationId: organisation?.id ?? null,
    });
    return { name, email, token: new URL(link).hash.slice(1) };
  }

  /** A vacancy that is online, and found by its title. */
  async vacancy(recruiter: Account, change: Partial<VacancyInput> = {}): Promise<Vacancy> {
    if (recruiter.organisation === null) throw new Error('a recruiter belongs to an organisation');
    const title = `Gastvrouw ${newWord()}`;
    const draft = await recruiter.http.post<Vacancy>(
      '/vacancies',
      aVacancy(recruiter.organisation, { title, ...change }),
    );
    const vacancy = await recruiter.http.post<Vacancy>(`/vacancies/${draft.id}/publish`);
    await this.untilFound(recruiter, vacancy.title);
    return vacancy;
  }

  /** Until the search knows a vacancy that was just put online. */
  async untilFound(by: Account, title: string): Promise<void> {
    const found = () => by.http.get<{ total: number }>(`/vacancies?q=${encodeURIComponent(title)}`);
    await expect.poll(async () => (await found()).total).toBeGreaterThan(0);
  }

  /** An introduction in which the candidate has released something for a week: name and e-mail address. */
  async released(
    candidate: Account,
    vacancy: Vacancy,
    fields: readonly ReleaseField[] = ['name', 'email'],
  ): Promise<Introduction> {
    const { id } = await candidate.http.post<Introduction>('/introductions', {
      vacancyId: vacancy.id,
    });
    const until = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
    return candidate.http.post<Introduction>(`/introductions/${id}/release`, {
      release: { fields, until },
    });
  }

  /** Closes what is online and blocks the accounts. */
  async close(): Promise<void> {
    for (const { http, role } of this.#accounts) {
      if (role !== 'case-manager' && role !== 'candidate') await closeVacancies(http);
    }
    for (const { http } of this.#accounts) {
      const { account } = await http.get<{ account: { id: string } | null }>('/session');
      await http.context.dispose();
      if (account === null) continue;
      await this.#administrator.send('PUT', `/users/${account.id}/disabled`, { disabled: true });
    }
  }

  async #account(role: Role, organisation: Organisation | null): Promise<Account> {
    const { name, email, token } = await this.invite(role, [], organisation);
    const http = new Http(await this.#request.newContext({ baseURL: this.#baseURL }));
    await http.post('/invitations/accept', { token, name, password: PASSWORD });
    const account = { name, email, password: PASSWORD, organisation, http };
    this.#accounts.push({ ...account, role });
    return account;
  }
}

async function closeVacancies(http: Http): Promise<void> {
  const { items } = await http.get<{ items: { id: string }[] }>(
    '/vacancies?mine=true&status=published,paused&limit=100',
  );
  for (const { id } of items) await http.post(`/vacancies/${id}/close`);
}

export const DEMO_ADMINISTRATOR = {
  email: 'admin@demo.inzetbaar.example',
  password: DEMO_PASSWORD,
};
