import { ENDPOINTS } from '@inzetbaar/contracts/api';
import { PASSWORD, type TestAccount } from './region.ts';

/** An answer with its body read. */
export interface Answered {
  status: number;
  headers: Headers;
  // What tests look into is checked against the contract on the way in.
  // oxlint-disable-next-line typescript/no-explicit-any
  body: any;
}

export interface Sent {
  body?: unknown;
  /** Sent as it is, with its content type. */
  raw?: { type: string; bytes: string | Uint8Array };
  headers?: Record<string, string>;
}

/** What answers: the app itself, or a server behind a socket. */
export interface Answering {
  request(path: string, init: RequestInit): Response | Promise<Response>;
}

/** Answers that are read as bytes. */
const FILES: readonly string[] = ['application/pdf', 'text/calendar'];

/** Somebody at work over HTTP, with a cookie of their own. */
export class Visitor {
  readonly #app: Answering;
  #cookie: string | null = null;

  constructor(app: Answering) {
    this.#app = app;
  }

  get cookie(): string | null {
    return this.#cookie;
  }

  async signIn(account: TestAccount): Promise<this> {
    const answer = await this.post('/session', { email: account.email, password: PASSWORD });
    if (answer.status !== 200)
      throw new Error(`${account.email} could not sign in: ${answer.status}`);
    return this;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Answered> {
    return this.send('GET', path, { headers });
  }

  post(path: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Answered> {
    return this.send('POST', path, { body, headers });
  }

  patch(path: string, body: unknown, version: number): Promise<Answered> {
    return this.send('PATCH', path, { body, headers: { 'if-match': `"${version}"` } });
  }

  put(path: string, body: unknown, version?: number): Promise<Answered> {
    return this.send('PUT', path, {
      body,
      headers: version === undefined ? {} : { 'if-match': `"${version}"` },
    });
  }

  async send(method: string, path: string, sent: Sent = {}): Promise<Answered> {
    const headers = new Headers(sent.headers);
    if (this.#cookie !== null) headers.set('cookie', this.#cookie);
    let body: BodyInit | undefined;
    if (sent.raw !== undefined) {
      headers.set('content-type', sent.raw.type);
      body = typeof sent.raw.bytes === 'string' ? sent.raw.bytes : Buffer.from(sent.raw.bytes);
    } else if (sent.body !== undefined) {
      headers.set('content-type', 'application/json');
      body = JSON.stringify(sent.body);
    }
    const response = await this.#app.request(`/api/v1${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
    });
    this.#keepCookie(response);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const text = new TextDecoder().decode(bytes);
    const isFile = FILES.includes(response.headers.get('content-type') ?? '');
    const answered = {
      status: response.status,
      headers: response.headers,
      body: isFile ? bytes : text === '' ? null : JSON.parse(text),
    };
    checkAgainstContract(method, path, answered);
    return answered;
  }

  #keepCookie(response: Response): void {
    const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
    if (cookie !== undefined) this.#cookie = cookie.endsWith('=') ? null : cookie;
  }
}

/** Every successful answer must be what the contract promises, field by field. */
function checkAgainstContract(method: string, path: string, { status, body }: Answered): void {
  if (status >= 300) return;
  const parts = path.split('?')[0]?.split('/') ?? [];
  const matches = ENDPOINTS.filter((endpoint) => {
    const wanted = endpoint.path.split('/');
    return (
      endpoint.method.toUpperCase() === method &&
      wanted.length === parts.length &&
      wanted.every((part, index) => part.startsWith('{') || part === parts[index])
    );
  });
  const fixed = (template: string) =>
    template.split('/').filter((part) => !part.startsWith('{')).length;
  const [endpoint] = matches.toSorted((a, b) => fixed(b.path) - fixed(a.path));
  if (endpoint === undefined) throw new Error(`${method} ${path} is not in the contract`);
  const result = endpoint.response.safeParse(body);
  if (!result.success) {
    throw new Error(
      `${method} ${path} breaks the contract: ${JSON.stringify(result.error.issues.slice(0, 5))}`,
    );
  }
}
