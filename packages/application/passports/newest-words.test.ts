import { followHistory, type SkillHistory } from '@inzetbaar/domain/passports';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  anEvidence,
  type SmallMarket,
  smallMarket,
  testCatalogue,
  testGazetteer,
} from '../testing/index.ts';
import { listEvidence } from './list-evidence.ts';
import { readPassport } from './read-passport.ts';
import { recordPractice } from './record-practice.ts';
import { savePassport } from './save-passport.ts';

const CARE = { nl: 'Verzorgen', en: 'Caring' };

describe('a passport of an older version of the language', () => {
  const history: SkillHistory = [
    {
      version: '2025.1',
      date: '2025-01-01',
      changes: [{ kind: 'added', ids: ['verslag', 'verzorgen'] }],
    },
    {
      version: '2026.1',
      date: '2026-01-01',
      changes: [
        { kind: 'renamed', from: 'verslag', to: 'rapporteren' },
        { kind: 'split', from: 'verzorgen', into: ['wondzorg', 'gastvrijheid'], was: CARE },
      ],
    },
  ];
  const later = () => ({
    ...market.world,
    gazetteer: testGazetteer(),
    publicUrl: 'https://inzetbaar.example',
    catalogue: { ...testCatalogue(), follow: followHistory(history) },
  });
  const old = (skillId: string) => ({ skillId, level: 4, source: 'work' }) as const;
  let market: SmallMarket;
  beforeEach(() => {
    market = smallMarket();
    const { passports, evidence } = market.world.tables;
    const { passport, candidate } = market;
    passports.set(passport.id, { ...passport, skills: [old('verzorgen'), old('verslag')] });
    const certificate = anEvidence(candidate.userId, { skillId: 'verslag' });
    evidence.set(certificate.id, { ...certificate, remindedFor: null });
  });

  it('is read by the newest names, and a skill that was split stays until its owner chooses', async () => {
    const { skills } = await readPassport(later())(market.candidate);
    expect(skills).toEqual([old('rapporteren'), old('verzorgen')]);
  });

  it('is saved as it was read, and loses nothing', async () => {
    const { skills } = await readPassport(later())(market.candidate);
    const { lanes, ...rest } = market.passport;
    const content = { ...rest, skills, lanes: lanes.map(({ lane }) => lane) };
    const saved = await savePassport(later())(market.candidate, { content, expectedVersion: 1 });
    expect(saved.skills).toEqual(skills);
  });

  it('keeps its evidence, which goes on under the new name', async () => {
    const { candidate } = market;
    await recordPractice(later())(candidate, { skillId: 'rapporteren', on: '2026-05-01' });
    const [skill] = await listEvidence(later())(candidate);
    expect(skill?.evidence.map(({ kind, lastPractisedOn }) => [kind, lastPractisedOn])).toEqual([
      ['own-statement', '2026-05-01'],
      ['certificate', '2026-05-01'],
    ]);
  });
});
