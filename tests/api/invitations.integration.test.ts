import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lettersIn } from '../platform/letters.ts';
import {
  PASSWORD,
  startTestPlatform,
  type TestOrganisation,
  type TestPlatform,
  until,
} from '../platform/index.ts';

describe('invitations and sessions', () => {
  let platform: TestPlatform;
  let employer: TestOrganisation;

  beforeAll(async () => {
    platform = await startTestPlatform();
    employer = await platform.region.organisation('Zorg Eén');
  });
  afterAll(() => platform.stop());

  const tokenIn = (link: string) => link.split('#')[1] ?? '';

  it('lets a case manager invite an own employee, by a link that is shown, mailed and works once', async () => {
    const { region } = platform;
    const caseManager = await platform.visitor(await region.account('case-manager', employer));
    const invited = await caseManager.post('/users/invitations', {
      email: 'Kim.Nieuw@test.example',
      name: 'Kim Nieuw',
      roles: [{ role: 'candidate', organisationId: null }],
      lanes: ['second-track'],
    });
    expect(invited.status).toBe(201);
    const token = tokenIn(invited.body.link);
    const kept = await region.query('SELECT token_hash FROM invitation');
    expect(JSON.stringify(kept)).not.toContain(token);

    const [letter] = await until(
      () => lettersIn(join(platform.dataFolder, 'mail')),
      (letters) => letters.length === 1,
    );
    expect(letter?.text).toContain(token);

    const guest = await platform.visitor();
    expect((await guest.post('/invitations/look-up', { token })).body).toMatchObject({
      email: 'kim.nieuw@test.example',
    });
    const accepted = await guest.post('/invitations/accept', {
      token,
      name: 'Kim Nieuw',
      password: PASSWORD,
    });
    expect(accepted.body).toMatchObject({ account: {} });
    expect(accepted.body.account).toMatchObject({
      email: 'kim.nieuw@test.example',
      lanes: ['second-track'],
    });
    const lane = await region.query<{ organisation_id: string }>(
      'SELECT organisation_id FROM passport_lane',
    );
    expect(lane).toEqual([{ organisation_id: employer.id }]);

    const again = await (
      await platform.visitor()
    ).post('/invitations/accept', { token, name: 'Iemand', password: PASSWORD });
    expect([again.status, again.body.code]).toEqual([410, 'invitation_invalid']);
    await until(
      () => region.query<{ body: string }>('SELECT body FROM mail WHERE sent_at IS NOT NULL'),
      ([mail]) => mail?.body === '',
    );
  });

  it('lets each administrator invite for the own part only', async () => {
    const { region } = platform;
    const other = await region.organisation('Andere Zorg');
    const wish = (role: string, organisationId: string | null, lanes: string[] = []) => ({
      email: `${role}-${Math.random().toString(36).slice(2)}@test.example`,
      name: 'Nieuw Iemand',
      roles: [{ role, organisationId }],
      lanes,
    });
    const orgAdmin = await platform.visitor(await region.account('organisation-admin', employer));
    const coordinator = await platform.visitor(await region.account('traineeship-coordinator'));
    const admin = await platform.visitor(await region.account('platform-admin'));
    const recruiter = await platform.visitor(await region.account('recruiter', employer));
    const status = async (visitor: typeof admin, body: object) =>
      (await visitor.post('/users/invitations', body)).status;
    expect(await status(orgAdmin, wish('recruiter', employer.id))).toBe(201);
    expect(await status(orgAdmin, wish('recruiter', other.id))).toBeGreaterThanOrEqual(403);
    expect(await status(orgAdmin, wish('platform-admin', null))).toBe(403);
    expect(await status(coordinator, wish('trainee', null, ['traineeship']))).toBe(201);
    expect(await status(coordinator, wish('recruiter', employer.id))).toBe(403);
    expect(await status(admin, wish('regional-coordinator', null))).toBe(201);
    expect(await status(recruiter, wish('candidate', null, ['extra-hours']))).toBe(403);
  });

  it('signs out everywhere at once, and keeps only a hash of the session', async () => {
    const account = await platform.region.account('candidate');
    const phone = await platform.visitor(account);
    const laptop = await platform.visitor(account);
    const id = phone.cookie?.split('=')[1] ?? '';
    expect(JSON.stringify(await platform.region.query('SELECT * FROM session'))).not.toContain(id);
    expect((await phone.send('DELETE', '/session?everywhere=true')).status).toBe(204);
    expect((await laptop.get('/session')).body.account).toBeNull();
    expect((await laptop.get('/me/passport')).status).toBe(401);
  });

  it('blocks an account at once', async () => {
    const account = await platform.region.account('candidate');
    const visitor = await platform.visitor(account);
    const admin = await platform.visitor(await platform.region.account('platform-admin'));
    expect(
      (await admin.put(`/users/${account.id}/disabled`, { disabled: true })).body.disabled,
    ).toBe(true);
    expect((await visitor.get('/me/passport')).status).toBe(401);
    const retry = await (
      await platform.visitor()
    ).post('/session', { email: account.email, password: PASSWORD });
    expect([retry.status, retry.body.code]).toEqual([401, 'wrong_credentials']);
  });
});
