import { LONGEST_VACANCY_TEXT, type VacancyProposals } from '@inzetbaar/domain/vacancies';
import { describe, expect, it } from 'vitest';
import { inMemoryWorld, issuesOf, refusalCodeOf, smallRegion } from '../testing/index.ts';
import { proposeFromText } from './propose-from-text.ts';

const FOUND: VacancyProposals = {
  skills: [{ skillId: 'wound-care', level: 3, importance: 'essential', start: 0, end: 8 }],
  usual: [],
  hours: null,
  titles: [],
  procedures: [],
  diplomas: [],
};

function arrange() {
  const world = inMemoryWorld();
  const vacancyTexts = { isDutch: (text: string) => !text.startsWith('You'), read: () => FOUND };
  return { world, region: smallRegion(world), propose: proposeFromText({ vacancyTexts }) };
}

describe('proposeFromText', () => {
  it('answers what the text asks to who posts vacancies', async () => {
    const { propose, region } = arrange();
    expect(await propose(region.own.recruiter, 'Wondzorg')).toEqual(FOUND);
  });

  it('answers the recruiter of another organisation the same: nothing belongs to anybody', async () => {
    const { propose, region } = arrange();
    expect(await propose(region.other.recruiter, 'Wondzorg')).toEqual(FOUND);
  });

  it('refuses who posts no vacancies', async () => {
    const { propose, region } = arrange();
    expect(await refusalCodeOf(propose(region.candidate, 'Wondzorg'))).toBe('forbidden');
  });

  it('keeps nothing: no audit row and no event', async () => {
    const { propose, region, world } = arrange();
    await propose(region.own.recruiter, 'Wondzorg');
    expect(world.tables.audit).toEqual([]);
  });

  it.each([
    ['a blank text', ' \n ', 'text: required'],
    ['a text that is too long', 'x'.repeat(LONGEST_VACANCY_TEXT + 1), 'text: too_long'],
    ['a text in English', 'You are a nurse', 'text: not_dutch'],
  ])('says what is wrong with %s', async (_what, text, issue) => {
    const { propose, region } = arrange();
    expect(await issuesOf(propose(region.own.recruiter, text))).toEqual([issue]);
  });
});
