import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { MailRefused, type Postman } from '@inzetbaar/application/mail';
import { createTransport } from 'nodemailer';

/** A server that says nothing for this long is not waited for any more. */
const SILENCE_MS = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 };

/**
 * Sends over SMTP. The message id is the mail's own, so that a server can see what comes twice. Its text is
 * ended only after it was handed over: a server takes nothing that has no end.
 */
export function smtpPostman(smtpUrl: string, from: string): Postman {
  const composer = createTransport({ streamTransport: true, buffer: true });
  const transport = createTransport({ url: smtpUrl, ...SILENCE_MS });
  return async ({ id, to, subject, body }, handOver) => {
    const messageId = `<${id}@inzetbaar>`;
    const { message } = await composer.sendMail({ from, to, subject, text: body, messageId });
    async function* endedWhenHanded() {
      yield message;
      if (!(await handOver())) throw new Error('Somebody else has this mail');
    }
    try {
      await transport.sendMail({ envelope: { from, to }, raw: Readable.from(endedWhenHanded()) });
    } catch (error) {
      if (isAnswer(error)) throw new MailRefused('The mail server refused', { cause: error });
      throw error;
    }
  };
}

/** True where the server itself said no, rather than being silent or gone. */
function isAnswer(error: unknown): boolean {
  return error instanceof Error && 'responseCode' in error && Number(error.responseCode) >= 400;
}

/** Puts each mail in a folder as a file that any mail program opens: for the demo, without a server. */
export function folderPostman(folder: string, from: string): Postman {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return async ({ id, to, subject, body }, handOver) => {
    const { message } = await transport.sendMail({
      from,
      to,
      subject,
      text: body,
      messageId: `<${id}@inzetbaar>`,
    });
    await mkdir(folder, { recursive: true });
    const unfinished = join(folder, `${id}.part`);
    await writeFile(unfinished, message);
    if (!(await handOver())) throw new Error('Somebody else has this mail');
    await rename(unfinished, join(folder, `${id}.eml`));
  };
}
