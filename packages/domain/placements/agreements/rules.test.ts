import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../../calendar/index.ts';
import {
  lastDayAfterMonths,
  proposalIssues,
  ruleFindings,
  type TermsFrame,
  termsIssues,
} from './check-terms.ts';
import { AGREEMENT_RULES, type AgreementRule, agreementRulesFor } from './rules/index.ts';
import {
  AGREEMENT_FEES,
  AGREEMENT_FORMS,
  agreedHoursOn,
  type AgreementTerms,
  DECLARATIONS,
  termsInOrder,
  textToSign,
} from './terms.ts';
import { soundTerms as terms } from './testing/terms.ts';

const MADE_ON = '2026-11-23';
const FRAME: TermsFrame = { madeOn: MADE_ON, contractHours: 24, startedOn: null };

const uwvTrial = (change: Partial<AgreementTerms> = {}) =>
  terms({
    form: 'uwv-trial',
    declarations: ['uwv-benefit', 'uwv-consent', 'not-tried-before'],
    intendedContract: { months: 6, hoursPerWeek: 8 },
    ...change,
  });
const trial = (change: Partial<AgreementTerms> = {}) =>
  terms({ form: 'trial', declarations: ['wages-continue'], ...change });

const day = fc.integer({ min: 0, max: 2500 }).map((days) => addDays('2024-01-01', days));
const anyTerms = fc
  .record({
    form: fc.constantFrom(...AGREEMENT_FORMS),
    startsOn: day,
    days: fc.integer({ min: 0, max: 400 }),
    fee: fc.constantFrom(...AGREEMENT_FEES),
    declarations: fc.subarray([...DECLARATIONS]),
  })
  .map(({ days, ...rest }) => terms({ ...rest, endsOn: addDays(rest.startsOn, days) }));
const refused = (one: AgreementTerms, madeOn = MADE_ON) =>
  ruleFindings(one, madeOn)
    .filter(({ rule }) => rule.weight === 'refuse')
    .map(({ rule }) => rule.id);
const warned = (one: AgreementTerms, madeOn = MADE_ON) =>
  ruleFindings(one, madeOn)
    .filter(({ rule }) => rule.weight === 'warn')
    .map(({ rule }) => rule.id);

describe('the table of rules', () => {
  it('names each rule once, with its source, its dates and words in both languages', () => {
    const ids = AGREEMENT_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const rule of AGREEMENT_RULES) {
      expect(rule.id.startsWith(`${rule.form}.`), rule.id).toBe(true);
      expect(rule.source.length, rule.id).toBeGreaterThan(5);
      expect(rule.until === null || rule.from <= rule.until, rule.id).toBe(true);
      expect(rule.explanation.nl.length, rule.id).toBeGreaterThan(20);
      expect(rule.explanation.en.length, rule.id).toBeGreaterThan(20);
    }
  });

  it('has an agreement of each form that can be proposed', () => {
    for (const one of [
      terms(),
      trial(),
      uwvTrial(),
      terms({ form: 'contract', declarations: [] }),
    ]) {
      expect(proposalIssues(one, FRAME), one.form).toEqual([]);
    }
  });

  it('leaves alone what was written before a new row, and before the end of an old one', () => {
    fc.assert(
      fc.property(anyTerms, day, day, (one, madeOn, changedOn) => {
        fc.pre(madeOn < changedOn);
        const before = agreementRulesFor(one, madeOn).map(({ id }) => id);
        const closed = AGREEMENT_RULES.map((rule): AgreementRule => {
          const ends = rule.binds === 'made' && rule.from < changedOn && rule.until === null;
          return ends ? { ...rule, until: addDays(changedOn, -1) } : rule;
        });
        const added = AGREEMENT_RULES.filter(({ binds }) => binds === 'made').map(
          (rule): AgreementRule => ({ ...rule, id: `${rule.id}.new`, from: changedOn }),
        );
        const after = agreementRulesFor(one, madeOn, [...closed, ...added]);
        expect(after.map(({ id }) => id)).toEqual(before);
      }),
    );
  });
});

describe('work-experience place', () => {
  it('is refused where the wage does not go on, or the host pays', () => {
    expect(refused(trial({ declarations: [] }))).toEqual(['trial.wages-continue']);
    expect(refused(trial({ fee: 'wage-costs' }))).toEqual(['trial.no-fee']);
    expect(refused(trial({ endsOn: null, guidance: null }))).toEqual([
      'trial.ends',
      'trial.guided',
    ]);
  });

  it('is warned about beyond three months, and always of what it shows', () => {
    expect(warned(trial())).toEqual(['trial.tells']);
    expect(warned(trial({ endsOn: '2027-03-01' }))).toEqual(['trial.usual-length', 'trial.tells']);
  });
});

describe('secondment', () => {
  it('asks who lends for money to be registered, or to help without profit', () => {
    expect(refused(terms({ fee: 'wage-costs' }))).toEqual(['secondment.lender']);
    const help = [...terms().declarations, 'help-without-profit'] as const;
    expect(refused(terms({ fee: 'wage-costs', declarations: help }))).toEqual([]);
    expect(refused(terms({ fee: 'with-margin', declarations: help }))).toEqual([
      'secondment.margin-is-lending',
      'secondment.equal-terms',
    ]);
  });

  it('never charges the worker, and never stops a contract afterwards', () => {
    expect(refused(terms({ declarations: [] }))).toEqual([
      'secondment.worker-pays-nothing',
      'secondment.free-to-be-hired',
    ]);
  });

  it('needs an admission for each day since 2027, whenever it was written', () => {
    const lent = [
      'registered-as-lender',
      'equal-terms',
      'worker-pays-nothing',
      'free-to-be-hired',
    ] as const;
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 400 }),
        day,
        fc.constantFrom('wage-costs', 'with-margin'),
        (startsOn, days, madeOn, fee) => {
          const endsOn = addDays(startsOn, days);
          const base = { startsOn, endsOn, fee } as const;
          const without = refused(terms({ ...base, declarations: lent }), madeOn);
          expect(without.some((id) => id.includes('admission'))).toBe(endsOn >= '2027-01-01');
          const reported = terms({ ...base, declarations: [...lent, 'reported-in-time'] });
          expect(refused(reported, madeOn).some((id) => id.includes('admission'))).toBe(
            endsOn >= '2028-01-01',
          );
          const admitted = terms({ ...base, declarations: [...lent, 'admitted'] });
          expect(refused(admitted, madeOn)).toEqual([]);
        },
      ),
    );
  });

  it('without money is no lending', () => {
    expect(refused(terms({ endsOn: '2027-05-01' }))).toEqual([]);
  });
});

describe('trial placement of UWV', () => {
  it('is for who has a benefit, with a contract meant to follow', () => {
    expect(refused(uwvTrial({ declarations: ['not-tried-before'] }))).toEqual([
      'uwv-trial.benefit',
    ]);
    expect(refused(uwvTrial({ intendedContract: null }))).toEqual(['uwv-trial.contract-follows']);
    expect(refused(uwvTrial({ intendedContract: { months: 5, hoursPerWeek: 36 } }))).toEqual([
      'uwv-trial.contract-follows',
    ]);
    expect(refused(uwvTrial({ intendedContract: { months: 6, hoursPerWeek: 7 } }))).toEqual([
      'uwv-trial.contract-follows',
    ]);
    expect(refused(uwvTrial({ fee: 'wage-costs' }))).toEqual(['uwv-trial.no-fee']);
    expect(refused(uwvTrial({ insurance: { liability: 'sender', accident: 'host' } }))).toEqual([
      'uwv-trial.liability',
    ]);
  });

  it('lasts two months, and with a reason six, counted from its first day to the day', () => {
    fc.assert(
      fc.property(day, (startsOn) => {
        const of = (endsOn: string, ...more: AgreementTerms['declarations']) =>
          uwvTrial({ startsOn, endsOn, declarations: [...uwvTrial().declarations, ...more] });
        const two = lastDayAfterMonths(startsOn, 2);
        const six = lastDayAfterMonths(startsOn, 6);
        expect(warned(of(two))).not.toContain('uwv-trial.two-months');
        expect(warned(of(addDays(two, 1)))).toContain('uwv-trial.two-months');
        expect(refused(of(two))).toEqual([]);
        expect(refused(of(six))).toEqual(['uwv-trial.longer-explained']);
        expect(refused(of(six, 'longer-trial-explained'))).toEqual([]);
        expect(refused(of(addDays(six, 1), 'longer-trial-explained'))).toEqual([
          'uwv-trial.six-months',
        ]);
      }),
    );
  });
});

describe('what can be written down', () => {
  const codes = (one: AgreementTerms, frame = FRAME) =>
    termsIssues(one, frame).map(({ path, code }) => `${path} ${code}`);

  it('takes hours that rise within the contract and the law, and no others', () => {
    const steps = fc
      .uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 })
      .map((hours) =>
        hours
          .toSorted((a, b) => a - b)
          .map((hoursPerWeek, at) => ({ fromWeek: at * 2 + 1, hoursPerWeek })),
      );
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 40 }), (hours, contractHours) => {
        const one = terms({ hours, endsOn: '2027-05-31' });
        const most = Math.max(...hours.map(({ hoursPerWeek }) => hoursPerWeek));
        const isFine = codes(one, { ...FRAME, contractHours }).length === 0;
        expect(isFine).toBe(most <= contractHours);
        const turned = hours.map(({ fromWeek }, at) => ({
          fromWeek,
          hoursPerWeek: hours.at(-1 - at)?.hoursPerWeek ?? 0,
        }));
        if (hours.length > 1) expect(codes(terms({ hours: turned }), FRAME)).not.toEqual([]);
      }),
    );
  });

  it('does not count the contract with the sender where the host employs, but always the law', () => {
    const hours = [{ fromWeek: 1, hoursPerWeek: 36 }];
    expect(codes(terms({ form: 'contract', hours }))).toEqual([]);
    expect(codes(terms({ hours }))).toEqual(['hours.0.hoursPerWeek too_large']);
    const tooMany = [{ fromWeek: 1, hoursPerWeek: 49 }];
    expect(codes(terms({ form: 'contract', hours: tooMany }))).toEqual([
      'hours.0.hoursPerWeek too_large',
    ]);
  });

  it('refuses words that name health, and lets work with clients pass', () => {
    const words = (text: string) => codes(terms({ tasks: [{ skillId: 'adl-care', words: text }] }));
    expect(words('Rustig opbouwen vanwege haar burn-out')).toEqual(['tasks.0.words names_health']);
    expect(words('Activiteiten met bewoners met dementie')).toEqual([]);
    expect(words('x'.repeat(201))).toEqual(['tasks.0.words too_long']);
  });

  it('refuses a first day that has passed, and one moved after the work began', () => {
    expect(codes(terms({ startsOn: '2026-11-22' }))).toEqual(['startsOn date_in_past']);
    const began = { ...FRAME, madeOn: '2026-12-10', startedOn: '2026-12-01' };
    expect(codes(terms(), began)).toEqual([]);
    expect(codes(terms({ startsOn: '2026-12-11' }), began)).toContain('startsOn conflicts_with');
  });

  it('refuses dates that are none, or out of order', () => {
    expect(codes(terms({ endsOn: '2026-02-30' }))).toEqual(['endsOn not_a_date']);
    expect(codes(terms({ endsOn: '2026-11-30' }))).toContain('endsOn dates_out_of_order');
    expect(codes(terms({ evaluations: { midway: '2026-12-28', end: '2026-12-28' } }))).toEqual([
      'evaluations.midway dates_out_of_order',
    ]);
    expect(codes(terms({ endsOn: addMonths('2026-12-01', 24) }))).toEqual(['endsOn date_too_far']);
  });

  it('refuses the same skill twice, and guidance without a name', () => {
    const task = { skillId: 'adl-care', words: '' };
    expect(codes(terms({ tasks: [task, task] }))).toEqual(['tasks.1.skillId skill_twice']);
    expect(codes(terms({ guidance: { name: ' ', jobTitle: '', hoursPerWeek: 0 } }))).toEqual([
      'guidance.name required',
      'guidance.hoursPerWeek too_large',
    ]);
  });

  it('asks of a proposal what a draft may leave out', () => {
    const draft = terms({ tasks: [], hours: [], evaluations: { midway: null, end: null } });
    expect(codes(draft)).toEqual([]);
    expect(proposalIssues(draft, FRAME).map(({ path }) => path)).toEqual([
      'tasks',
      'hours',
      'evaluations.midway',
      'evaluations.end',
    ]);
  });
});

describe('the text that is signed', () => {
  it('is the same for the same terms, however they were handed in', () => {
    fc.assert(
      fc.property(anyTerms, fc.integer(), (one, seed) => {
        const shuffled = {
          ...one,
          declarations: one.declarations.toSorted(() => (seed % 2 === 0 ? 1 : -1)),
          hours: one.hours.toReversed(),
        };
        expect(textToSign(shuffled, ['b', 'a'])).toBe(textToSign(one, ['a', 'b']));
        expect(termsInOrder(termsInOrder(one))).toEqual(termsInOrder(one));
      }),
    );
  });

  it('differs as soon as anything does', () => {
    const base = textToSign(terms(), []);
    const changes: Partial<AgreementTerms>[] = [
      { form: 'trial' },
      { startsOn: '2026-12-02' },
      { endsOn: '2026-12-29' },
      { tasks: [{ skillId: 'adl-care', words: 'Helpen bij wandelen' }] },
      { hours: [{ fromWeek: 1, hoursPerWeek: 4 }] },
      { guidance: { name: 'Mia Janssen', jobTitle: 'teamleider', hoursPerWeek: 2 } },
      { insurance: { liability: 'sender', accident: 'host' } },
      { fee: 'wage-costs' },
      { declarations: [] },
      { intendedContract: { months: 6, hoursPerWeek: 8 } },
      { evaluations: { midway: '2026-12-15', end: '2026-12-28' } },
    ];
    const texts = new Set(changes.map((change) => textToSign(terms(change), [])));
    expect(texts.has(base)).toBe(false);
    expect(texts.size).toBe(changes.length);
    expect(textToSign(terms(), ['trial.ends'])).not.toBe(base);
  });
});

it('tells the hours of a day', () => {
  expect(agreedHoursOn(terms(), '2026-11-30')).toBe(0);
  expect(agreedHoursOn(terms(), '2026-12-14')).toBe(4);
  expect(agreedHoursOn(terms(), '2026-12-15')).toBe(8);
});
