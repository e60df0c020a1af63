import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { letterOf, type Letter } from './letters.ts';

/** A mail as a server received it. */
export interface ReceivedMail extends Letter {
  to: string;
  /** As its sender gave it: the same mail a second time has the same. */
  messageId: string;
}

/** A real SMTP server that keeps what it is given. */
export class Inbox {
  readonly received: ReceivedMail[] = [];
  #server: SMTPServer | undefined;
  #port = 0;
  /** Is waited for after a mail was taken and before its sender hears so. */
  #beforeAnswer: (mail: ReceivedMail) => Promise<void> = async () => {};

  get url(): string {
    return `smtp://127.0.0.1:${this.#port}`;
  }

  /** Listens, at the port that it had before where it was stopped. */
  async start(): Promise<void> {
    const server = new SMTPServer({
      disabledCommands: ['STARTTLS', 'AUTH'],
      onData: (stream, session, done) => {
        const pieces: Buffer[] = [];
        stream.on('data', (piece: Buffer) => pieces.push(piece));
        stream.on('end', async () => {
          const letter = letterOf(Buffer.concat(pieces).toString('utf8'));
          const mail = {
            ...letter,
            to: session.envelope.rcptTo.map(({ address }) => address).join(', '),
            messageId: /^Message-ID: (\S+)/im.exec(letter.source)?.[1] ?? '',
          };
          this.received.push(mail);
          await this.#beforeAnswer(mail);
          done();
        });
      },
    });
    // A sender that is killed while it talks is no trouble of the server's.
    server.on('error', () => {});
    this.#server = server;
    this.#port = await new Promise<number>((resolve) => {
      const listening = server.listen(this.#port, '127.0.0.1', () =>
        resolve((listening.address() as AddressInfo).port),
      );
    });
  }

  /** What is waited for between taking a mail and saying so. */
  answerAfter(wait: (mail: ReceivedMail) => Promise<void>): void {
    this.#beforeAnswer = wait;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (server !== undefined) await new Promise<void>((resolve) => server.close(resolve));
  }
}
