import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { folderPostman, smtpPostman } from './postmen.ts';
import { MailServer } from './testing/mail-server.ts';

const MAIL = {
  id: '0b9a2a60-5f0e-4a5e-9d5f-1c7f3a4b5c6d',
  to: 'kim@test.example',
  subject: 'U bent uitgenodigd',
  body: 'Dag Kim,\n\nKlik op de link. Tot ziens in café Één.',
};

describe('mail over SMTP', () => {
  const server = new MailServer();
  afterEach(() => server.close());

  it('arrives whole at a real server, under an id of its own', async () => {
    const { received } = server;
    await server.open();
    await smtpPostman(server.url, 'Inzetbaar <no-reply@test.example>')(MAIL);
    expect(received).toHaveLength(1);
    expect(received[0]?.to).toEqual(['kim@test.example']);
    expect(received[0]?.text).toContain('Subject: U bent uitgenodigd');
    expect(received[0]?.text).toContain(`Message-ID: <${MAIL.id}@inzetbaar>`);
  });

  it('is told when no server takes it', async () => {
    await expect(smtpPostman('smtp://127.0.0.1:9', 'x@test.example')(MAIL)).rejects.toThrow();
  });
});

describe('mail into a folder', () => {
  it('is a file that a mail program opens', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'inzetbaar-mail-'));
    await folderPostman(folder, 'Inzetbaar <no-reply@test.example>')(MAIL);
    const files = await readdir(folder);
    expect(files).toEqual([`${MAIL.id}.eml`]);
    expect(await readFile(join(folder, files[0] ?? ''), 'utf8')).toContain('To: kim@test.example');
    await rm(folder, { recursive: true, force: true });
  });
});
