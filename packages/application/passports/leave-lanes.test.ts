import { LANES } from '@inzetbaar/domain/lanes';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeIntroduction } from '../introductions/change-introduction.ts';
import { readIntroduction } from '../introductions/read-introduction.ts';
import { startIntroduction } from '../introductions/start-introduction.ts';
import { type SmallMarket, smallMarket, testCatalogue, testGazetteer } from '../testing/index.ts';
import { savePassport } from './save-passport.ts';

describe.each(LANES)('who leaves the lane %s in the passport', (lane) => {
  let market: SmallMarket;
  beforeEach(() => {
    market = smallMarket();
    const { passports, vacancies } = market.world.tables;
    const other = LANES.find((one) => one !== lane) ?? lane;
    const employer = market.region.own.organisation.id;
    passports.set(market.passport.id, {
      ...market.passport,
      lanes: [
        { lane, organisationId: employer },
        { lane: other, organisationId: null },
      ],
    });
    vacancies.set(market.vacancy.id, { ...market.vacancy, lanes: [lane] });
  });
  const deps = () => ({
    ...market.world,
    gazetteer: testGazetteer(),
    catalogue: testCatalogue(),
    publicUrl: 'https://inzetbaar.example',
  });
  const save = (lanes: readonly (typeof LANES)[number][]) =>
    savePassport(deps())(market.candidate, {
      content: { ...market.passport, lanes },
      expectedVersion: market.passport.version,
    });
  const released = async () => {
    const { vacancy, candidate } = market;
    const begun = await startIntroduction(deps())(candidate, { vacancyId: vacancy.id });
    const { id } = begun.introduction;
    const release = { fields: ['name' as const], until: '2026-07-01' };
    await changeIntroduction(deps())(candidate, { id, transition: 'release', change: { release } });
    return id;
  };

  it('withdraws what only that lane carried: the other side hears that, and no reason', async () => {
    const id = await released();
    const { recruiter } = market.region.own;
    expect((await readIntroduction(deps())(recruiter, id)).person).toMatchObject({});
    const mailed = market.world.tables.mail.length;
    await save(LANES.filter((one) => one !== lane));
    const seen = await readIntroduction(deps())(recruiter, id);
    expect(seen.person).toBeNull();
    expect(seen.introduction).toMatchObject({ status: 'withdrawn', reason: 'no-reason' });
    const letters = market.world.tables.mail.slice(mailed);
    expect(letters.length).toBeGreaterThan(0);
    for (const { subject, body } of letters)
      expect(subject + body).not.toMatch(/spoor|track|lane/i);
    expect(market.world.tables.audit.map(({ action }) => action)).toContain(
      'introduction.withdraw',
    );
  });

  it('keeps what another lane carries, and what nothing was left for', async () => {
    const { vacancies } = market.world.tables;
    vacancies.set(market.vacancy.id, { ...market.vacancy, lanes: [...LANES] });
    const id = await released();
    await save(LANES.filter((one) => one !== lane));
    const { recruiter } = market.region.own;
    expect((await readIntroduction(deps())(recruiter, id)).introduction.status).toBe('released');
  });
});
