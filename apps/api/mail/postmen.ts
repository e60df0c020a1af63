import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Postman } from '@inzetbaar/application/mail';
import { createTransport } from 'nodemailer';

/** Sends over SMTP. The message id is the mail's own, so that a server can see what comes twice. */
export function smtpPostman(smtpUrl: string, from: string): Postman {
  const transport = createTransport(smtpUrl, { from });
  return async ({ id, to, subject, body }) => {
    await transport.sendMail({ to, subject, text: body, messageId: `<${id}@inzetbaar>` });
  };
}

/** Puts each mail in a folder as a file that any mail program opens: for the demo, without a server. */
export function folderPostman(folder: string, from: string): Postman {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return async ({ id, to, subject, body }) => {
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
    await rename(unfinished, join(folder, `${id}.eml`));
  };
}
