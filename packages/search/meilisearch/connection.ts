import http from 'node:http';
import https from 'node:https';
import { MeilisearchError } from './errors.ts';

export interface ConnectionOptions {
  /** Where Meilisearch listens, `http://127.0.0.1:7700`; a path in it is kept. */
  url: string;
  apiKey?: string | undefined;
  /** Longest wait for an answer in milliseconds, unless the request says otherwise. */
  timeoutMs?: number | undefined;
}

const TIMEOUT_MS = 2_500;
/** Beyond this many searches at once, waiting in line is quicker than one more connection. */
const MOST_SOCKETS = 64;

/**
 * Plain HTTP with connections kept open. Measured beside `fetch` and the official client, it takes
 * the least time and memory per search; what it leaves out (retries, streams) is not wanted here.
 */
export class MeilisearchConnection {
  readonly #base: URL;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #agent: http.Agent;
  readonly #request: typeof http.request;
  readonly #timeoutMs: number;

  constructor(options: ConnectionOptions) {
    this.#base = new URL(options.url);
    const secure = this.#base.protocol === 'https:';
    this.#request = secure ? https.request : http.request;
    const agentOptions = { keepAlive: true, maxSockets: MOST_SOCKETS, scheduling: 'lifo' } as const;
    this.#agent = secure ? new https.Agent(agentOptions) : new http.Agent(agentOptions);
    this.#timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
    this.#headers =
      options.apiKey === undefined ? {} : { authorization: `Bearer ${options.apiKey}` };
  }

  get<Answer>(path: string): Promise<Answer> {
    return this.call('GET', path);
  }

  post<Answer>(path: string, body: unknown, timeoutMs?: number): Promise<Answer> {
    return this.call('POST', path, body, timeoutMs);
  }

  /**
   * @throws MeilisearchError when there is no answer in time, it is no JSON, or it says no
   */
  call<Answer>(
    method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE',
    path: string,
    body?: unknown,
    timeoutMs = this.#timeoutMs,
  ): Promise<Answer> {
    return this.#send(method, path, body === undefined ? null : JSON.stringify(body), timeoutMs);
  }

  /** Closes the connections that are kept open. */
  close(): void {
    this.#agent.destroy();
  }

  #send<Answer>(
    method: string,
    path: string,
    body: string | null,
    timeoutMs: number,
  ): Promise<Answer> {
    const label = `${method} ${path}`;
    return new Promise((resolve, reject) => {
      const fail = (code: string, cause?: unknown) =>
        reject(
          new MeilisearchError(`Meilisearch: ${label}: ${code}`, { status: null, code, cause }),
        );
      const headers =
        body === null
          ? this.#headers
          : {
              ...this.#headers,
              'content-type': 'application/json',
              'content-length': Buffer.byteLength(body),
            };
      const request = this.#request({
        protocol: this.#base.protocol,
        hostname: this.#base.hostname,
        port: this.#base.port,
        path: this.#base.pathname.replace(/\/$/u, '') + path,
        method,
        headers,
        agent: this.#agent,
      });
      const timer = setTimeout(() => {
        fail('timeout');
        request.destroy();
      }, timeoutMs);
      const broken = (error: Error) => {
        clearTimeout(timer);
        fail('unreachable', error);
      };
      request.on('error', broken);
      request.on('response', (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', broken);
        response.on('aborted', () => broken(new Error('the connection was cut')));
        response.on('end', () => {
          clearTimeout(timer);
          const only = chunks.length === 1 ? chunks[0] : undefined;
          const text = (only ?? Buffer.concat(chunks)).toString('utf8');
          const status = response.statusCode ?? 0;
          try {
            if (status >= 200 && status < 300) {
              resolve((text === '' ? null : JSON.parse(text)) as Answer);
            } else {
              reject(refusal(label, status, text));
            }
          } catch (error) {
            reject(
              new MeilisearchError(`Meilisearch: ${label}: unreadable`, {
                status: null,
                code: 'unreadable',
                cause: error,
              }),
            );
          }
        });
      });
      request.end(body);
    });
  }
}

function refusal(label: string, status: number, text: string): MeilisearchError {
  let code = 'unknown';
  let message = text.slice(0, 300);
  try {
    const body = JSON.parse(text) as { code?: unknown; message?: unknown };
    if (typeof body.code === 'string') code = body.code;
    if (typeof body.message === 'string') message = body.message;
  } catch {
    // A proxy answered in its own words.
  }
  return new MeilisearchError(`Meilisearch: ${label}: ${status} ${code}: ${message}`, {
    status,
    code,
  });
}
