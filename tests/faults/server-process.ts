import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { PASSWORD, type TestAccount } from '../platform/index.ts';

const MAIN = fileURLToPath(new URL('../../apps/api/main.ts', import.meta.url));

/** The real server as a process of its own, which can be killed at any moment. */
export class ServerProcess {
  readonly #environment: Readonly<Record<string, string>>;
  #child: ChildProcess | undefined;
  #url = '';
  #said = '';

  constructor(environment: Readonly<Record<string, string>>) {
    this.#environment = environment;
  }

  /** Starts it and waits until it listens. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, [MAIN], {
      env: { PATH: process.env['PATH'] ?? '', PORT: '0', LOG_LEVEL: 'info', ...this.#environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      this.#said += piece;
      process.stderr.write(piece);
    });
    const port = await new Promise<number>((resolve, reject) => {
      let text = '';
      child.stdout.setEncoding('utf8').on('data', (piece: string) => {
        this.#said += piece;
        text += piece;
        const found = /"port":(\d+),"msg":"Inzetbaar listens"/.exec(text)?.[1];
        if (found !== undefined) resolve(Number(found));
      });
      child.once('exit', (code) =>
        reject(new Error(`the server ended with ${code}: ${this.#said}`)),
      );
    });
    this.#url = `http://127.0.0.1:${port}`;
  }

  /** All that it wrote to its log since it was first started. */
  get said(): string {
    return this.#said;
  }

  /** Asks for a path as it stands, with nothing of a session kept. */
  request(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(`${this.#url}${path}`, init);
  }

  /** As a power cut: it gets no chance to finish anything. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** As an operator stops it. */
  async stop(): Promise<number | null> {
    return this.#end('SIGTERM');
  }

  async #end(signal: NodeJS.Signals): Promise<number | null> {
    const child = this.#child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return null;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
    return child.exitCode;
  }

  /** Signs in and gives back a function that sends requests with the session. */
  async signIn(account: TestAccount) {
    const response = await this.#send('POST', '/session', '', {
      email: account.email,
      password: PASSWORD,
    });
    const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    return async (method: string, path: string, body?: unknown) => {
      const answer = await this.#send(method, path, cookie, body);
      return { status: answer.status, body: (await answer.json()) as { id: string } };
    };
  }

  #send(method: string, path: string, cookie: string, body?: unknown): Promise<Response> {
    return fetch(`${this.#url}/api/v1${path}`, {
      method,
      headers: {
        cookie,
        // A form tells by itself what stands between its parts.
        ...(body instanceof FormData ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined
        ? {}
        : { body: body instanceof FormData ? body : JSON.stringify(body) }),
    });
  }
}
