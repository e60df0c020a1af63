import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as a server took it, headers and all. */
interface ReceivedMail {
  to: string[];
  text: string;
}

/** A real mail server on this machine, which can go away and come back at the same address. */
export class MailServer {
  readonly received: ReceivedMail[] = [];
  /** What it answers a mail with, instead of taking it. */
  refuses: Error | null = null;
  #server: SMTPServer | undefined;
  /** Chosen at the first opening. */
  #port = 0;

  get url(): string {
    return `smtp://127.0.0.1:${this.#port}`;
  }

  async open(): Promise<void> {
    const server = new SMTPServer({
      disabledCommands: ['STARTTLS', 'AUTH'],
      onData: (stream, session, done) => {
        const pieces: Buffer[] = [];
        stream.on('data', (piece: Buffer) => pieces.push(piece));
        stream.on('end', () => {
          const to = session.envelope.rcptTo.map(({ address }) => address);
          if (this.refuses === null) {
            this.received.push({ to, text: Buffer.concat(pieces).toString('utf8') });
          }
          done(this.refuses);
        });
      },
    });
    // A client that breaks off is the client's trouble.
    server.on('error', () => {});
    this.#server = server;
    await new Promise<void>((resolve) => {
      const listening = server.listen(this.#port, '127.0.0.1', () => {
        this.#port = (listening.address() as AddressInfo).port;
        resolve();
      });
    });
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.#server?.close(() => resolve()) ?? resolve());
  }
}
