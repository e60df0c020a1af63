import http from 'node:http';
import https from 'node:https';
import { MeilisearchError } from './errors.ts';

export interface ConnectionOptions {
  /** Where Meilisearch listens, `http://127.0.0.1:7700`; a path in it is kept. */
  url: string;
  apiKey?: string | undefined;
  /** Longest wait for the answer to a search, in milliseconds. */
  timeoutMs?: number | undefined;
}

/** Longest wait for the answer to a search where the options say nothing, in milliseconds. */
export const SEARCH_TIMEOUT_MS = 2_500;
/** Beyond this many searches at once, waiting in line is quicker than one more connection. */
const MOST_SOCKETS = 64;

/**
 * The way of the searches: plain HTTP with connections kept open. Measured at 10 connections it
 * takes a third of the processor time of the official client (which goes through `fetch`), and every
 * search waits for that time; everything else goes through the client.
 */
export class SearchConnection {
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
    this.#timeoutMs = options.timeoutMs ?? SEARCH_TIMEOUT_MS;
    this.#headers = {
      'content-type': 'application/json',
      ...(options.apiKey === undefined ? {} : { authorization: `Bearer ${options.apiKey}` }),
    };
  }

  /** @throws MeilisearchError when there is no answer in time, it is no JSON, or it says no */
  post<Answer>(path: string, query: unknown): Promise<Answer> {
    const body = JSON.stringify(query);
    return new Promise((resolve, reject) => {
      const fail = (code: string, cause?: unknown) =>
        reject(
          new MeilisearchError(`Meilisearch: ${path}: ${code}`, { status: null, code, cause }),
        );
      const request = this.#request({
        protocol: this.#base.protocol,
        hostname: this.#base.hostname,
        port: this.#base.port,
        path: this.#base.pathname.replace(/\/$/u, '') + path,
        method: 'POST',
        headers: { ...this.#headers, 'content-length': Buffer.byteLength(body) },
        agent: this.#agent,
      });
      const timer = setTimeout(() => {
        fail('timeout');
        request.destroy();
      }, this.#timeoutMs);
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
          if (status < 200 || status >= 300) {
            reject(refusal(path, status, text));
            return;
          }
          try {
            resolve(JSON.parse(text) as Answer);
          } catch (error) {
            fail('unreadable', error);
          }
        });
      });
      request.end(body);
    });
  }

  /** Closes the connections that are kept open. */
  close(): void {
    this.#agent.destroy();
  }
}

function refusal(path: string, status: number, text: string): MeilisearchError {
  let code = 'unknown';
  let message = text.slice(0, 300);
  try {
    const body = JSON.parse(text) as { code?: unknown; message?: unknown };
    if (typeof body.code === 'string') code = body.code;
    if (typeof body.message === 'string') message = body.message;
  } catch {
    // A proxy answered in its own words.
  }
  return new MeilisearchError(`Meilisearch: ${path}: ${status} ${code}: ${message}`, {
    status,
    code,
  });
}
