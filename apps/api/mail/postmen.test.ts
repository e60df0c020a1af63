import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MailRefused } from '@inzetbaar/application/mail';
import { afterEach, describe, expect, it } from 'vitest';
import { folderPostman, smtpPostman } from './postmen.ts';
import { MailServer } from './testing/mail-server.ts';

const MAIL = {
  id: '0b9a2a60-5f0e-4a5e-9d5f-1c7f3a4b5c6d',
  to: 'kim@test.example',
  subject: 'U bent uitgenodigd',
  body: 'Dag Kim,\n\nKlik op de link. Tot ziens in café Één.',
};

const neverHanded = async (): Promise<boolean> => {
  throw new Error('there is nobody to hand it to');
};

describe('mail over SMTP', () => {
  let server = new MailServer();
  afterEach(async () => {
    await server.close();
    server = new MailServer();
  });

  it('arrives whole at a real server, under an id of its own, after it was handed over', async () => {
    const { received } = server;
    await server.open();
    const takenBefore: number[] = [];
    await smtpPostman(server.url, 'Inzetbaar <no-reply@test.example>')(MAIL, async () => {
      takenBefore.push(received.length);
      return true;
    });
    expect(takenBefore).toEqual([0]);
    expect(received).toHaveLength(1);
    expect(received[0]?.to).toEqual(['kim@test.example']);
    expect(received[0]?.text).toContain('Subject: U bent uitgenodigd');
    expect(received[0]?.text).toContain(`Message-ID: <${MAIL.id}@inzetbaar>`);
  });

  it('is told when no server takes it', async () => {
    const sent = smtpPostman('smtp://127.0.0.1:9', 'x@test.example')(MAIL, neverHanded);
    await expect(sent).rejects.toThrow();
    await expect(sent).rejects.not.toBeInstanceOf(MailRefused);
  });

  it('tells a refusal of the server apart from its silence', async () => {
    server.refuses = Object.assign(new Error('Not now'), { responseCode: 451 });
    await server.open();
    const sent = smtpPostman(server.url, 'x@test.example')(MAIL, async () => true);
    await expect(sent).rejects.toBeInstanceOf(MailRefused);
  });

  it('takes nothing that somebody else has', async () => {
    await server.open();
    const sent = smtpPostman(server.url, 'x@test.example')(MAIL, async () => false);
    await expect(sent).rejects.toThrow();
    expect(server.received).toEqual([]);
  });
});

describe('mail into a folder', () => {
  it('is a file that a mail program opens', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'inzetbaar-mail-'));
    await folderPostman(folder, 'Inzetbaar <no-reply@test.example>')(MAIL, async () => true);
    const files = await readdir(folder);
    expect(files).toEqual([`${MAIL.id}.eml`]);
    expect(await readFile(join(folder, files[0] ?? ''), 'utf8')).toContain('To: kim@test.example');
    await rm(folder, { recursive: true, force: true });
  });
});
