import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  article36ParagraphOf,
  AUTHORITY_RULES,
  authorityFor,
  holdsOneOf,
  lastingWorkingTimeLimit,
  LEGAL_TITLE_RULES,
  LEGAL_TITLES,
  RESERVED_PROCEDURE_RULES,
  RESERVED_PROCEDURES,
  titleRuleOf,
  whoMay,
  withIncludedTitles,
  WORKING_TIME_LIMITS,
} from './index.ts';

const TODAY = '2026-03-01';
const kindOf = (...args: Parameters<typeof authorityFor>) => authorityFor(...args).kind;

describe('authority for reserved procedures', () => {
  it('a doctor may do all of them on own authority', () => {
    for (const procedure of RESERVED_PROCEDURES) {
      expect(kindOf(['arts'], procedure, TODAY)).toBe('own');
    }
  });

  it('the other professions with own authority have it for what the law lists', () => {
    const own = (title: (typeof LEGAL_TITLES)[number]) =>
      RESERVED_PROCEDURES.filter((procedure) => kindOf([title], procedure, TODAY) === 'own').map(
        article36ParagraphOf,
      );
    expect(own('tandarts')).toEqual([1, 5, 7, 8, 14]);
    expect(own('verloskundige')).toEqual([1, 2, 4, 5, 6, 14]);
    expect(own('physician-assistant')).toEqual([1, 3, 4, 5, 6, 9, 10, 14]);
    expect(own('verpleegkundig-specialist')).toEqual([1, 3, 4, 5, 6, 9, 10, 14]);
    expect(own('klinisch-technoloog')).toEqual([1, 3, 4, 5, 6, 8, 9, 10, 12]);
    const none = LEGAL_TITLES.filter((title) => own(title).length === 0);
    expect(none).toHaveLength(LEGAL_TITLES.length - 6);
  });

  it('a nurse is functionally independent in injections, catheters and drawing blood', () => {
    for (const procedure of ['injection', 'catheterisation', 'puncture'] as const) {
      const authority = authorityFor(['verpleegkundige'], procedure, TODAY);
      expect(authority.kind).toBe('functional');
      expect(authority.rule?.source).toContain('Besluit functionele zelfstandigheid');
    }
    expect(kindOf(['verpleegkundige'], 'prescribing', TODAY)).toBe('none');
  });

  it('a verzorgende injects and places catheters on order, and draws no blood', () => {
    expect(kindOf(['verzorgende-ig'], 'injection', TODAY)).toBe('order');
    expect(kindOf(['verzorgende-ig'], 'catheterisation', TODAY)).toBe('order');
    expect(kindOf(['verzorgende-ig'], 'puncture', TODAY)).toBe('none');
  });

  it('a mondhygiënist numbs on order without supervision, a laborant makes X-rays on order', () => {
    expect(kindOf(['mondhygienist'], 'injection', TODAY)).toBe('functional');
    expect(kindOf(['mondhygienist'], 'injection', '2006-05-23')).toBe('none');
    expect(kindOf(['mondhygienist'], 'surgical', TODAY)).toBe('none');
    for (const title of ['radiodiagnostisch-laborant', 'radiotherapeutisch-laborant'] as const) {
      expect(kindOf([title], 'radioactive-or-ionising', TODAY)).toBe('order');
      expect(kindOf([title], 'injection', TODAY)).toBe('none');
    }
  });

  it('nobody without a title does any of them', () => {
    for (const procedure of RESERVED_PROCEDURES) expect(kindOf([], procedure, TODAY)).toBe('none');
  });

  it('the strongest of several titles counts', () => {
    expect(kindOf(['verzorgende-ig', 'verpleegkundige'], 'injection', TODAY)).toBe('functional');
    expect(kindOf(['verpleegkundige', 'arts'], 'injection', TODAY)).toBe('own');
  });

  it('a title more never weakens the authority', () => {
    const strength = ['none', 'order', 'functional', 'own'];
    const titles = fc.subarray([...LEGAL_TITLES]);
    const title = fc.constantFrom(...LEGAL_TITLES);
    const procedure = fc.constantFrom(...RESERVED_PROCEDURES);
    fc.assert(
      fc.property(titles, title, procedure, (held, more, asked) => {
        const before = strength.indexOf(kindOf(held, asked, TODAY));
        expect(strength.indexOf(kindOf([...held, more], asked, TODAY))).toBeGreaterThanOrEqual(
          before,
        );
      }),
    );
  });

  it('holds from the day the law came into force', () => {
    expect(kindOf(['physician-assistant'], 'injection', '2018-08-31')).toBe('none');
    expect(kindOf(['physician-assistant'], 'injection', '2018-09-01')).toBe('own');
    expect(kindOf(['klinisch-technoloog'], 'puncture', '2020-06-30')).toBe('none');
    expect(kindOf(['klinisch-technoloog'], 'puncture', '2020-07-01')).toBe('own');
  });
});

describe('the reserved procedures', () => {
  it('each have one rule, with the paragraph of article 36', () => {
    expect(RESERVED_PROCEDURE_RULES.map(({ procedure }) => procedure)).toEqual(RESERVED_PROCEDURES);
    RESERVED_PROCEDURE_RULES.forEach(({ source }, at) => {
      expect(source).toBe(`Wet BIG art. 36 lid ${at + 1}`);
    });
  });

  it.each(RESERVED_PROCEDURES)('%s: says who may, each title once', (procedure) => {
    const { own, functional, order } = whoMay(procedure, TODAY);
    expect(own).toContain('arts');
    const named = [...own, ...functional, ...order];
    expect(new Set(named).size).toBe(named.length);
    for (const title of LEGAL_TITLES) {
      expect(named.includes(title)).toBe(kindOf([title], procedure, TODAY) !== 'none');
    }
  });

  it('tells own authority, functional independence and order apart', () => {
    expect(whoMay('injection', TODAY)).toEqual({
      own: [
        'arts',
        'verpleegkundig-specialist',
        'physician-assistant',
        'verloskundige',
        'tandarts',
        'klinisch-technoloog',
      ],
      functional: ['verpleegkundige', 'mondhygienist'],
      order: ['verzorgende-ig'],
    });
    expect(whoMay('artificial-insemination', TODAY)).toEqual({
      own: ['arts'],
      functional: [],
      order: [],
    });
  });
});

describe('protected titles', () => {
  it('every title has one rule with a source and an explanation in both languages', () => {
    expect(LEGAL_TITLE_RULES.map(({ title }) => title)).toEqual(LEGAL_TITLES);
    const rows = [
      ...LEGAL_TITLE_RULES,
      ...AUTHORITY_RULES,
      ...RESERVED_PROCEDURE_RULES,
      ...WORKING_TIME_LIMITS,
    ];
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const row of rows) {
      expect(row.source).toMatch(/art\. \d/);
      expect(row.from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(row.explanation.nl).not.toBe('');
      expect(row.explanation.en).not.toBe('');
    }
  });

  it('are all eleven of article 3 and all fifteen of article 34', () => {
    const protectedBy = (article: string) =>
      LEGAL_TITLE_RULES.filter(({ protection }) => protection === article);
    expect(protectedBy('article-3')).toHaveLength(11);
    expect(protectedBy('article-34')).toHaveLength(15);
    for (const rule of LEGAL_TITLE_RULES) {
      expect(rule.bigRegistration).toBe(rule.protection !== 'article-34');
    }
  });

  it('fit into the bits of one number, as matching packs them', () => {
    expect(LEGAL_TITLES.length).toBeLessThanOrEqual(31);
  });

  it('a specialist nurse is a nurse, but a nurse is no specialist nurse', () => {
    expect(holdsOneOf(['verpleegkundig-specialist'], ['verpleegkundige'])).toBe(true);
    expect(holdsOneOf(['verpleegkundige'], ['verpleegkundig-specialist'])).toBe(false);
    expect(withIncludedTitles(['verpleegkundig-specialist'])).toEqual([
      'verpleegkundige',
      'verpleegkundig-specialist',
    ]);
  });

  it('a vacancy that asks for no title takes everybody', () => {
    expect(holdsOneOf([], [])).toBe(true);
    expect(holdsOneOf([], ['verzorgende-ig', 'verpleegkundige'])).toBe(false);
  });

  it('a title is protected from its day on', () => {
    expect(titleRuleOf('orthopedagoog-generalist', '2019-12-31')).toBeUndefined();
    expect(titleRuleOf('orthopedagoog-generalist', '2020-01-01')?.protection).toBe('article-3');
  });
});

describe('working time', () => {
  it('a lasting job is held to 48 hours a week on average over 16 weeks', () => {
    expect(lastingWorkingTimeLimit(TODAY)).toMatchObject({
      hoursPerWeek: 48,
      averagedOverWeeks: 16,
    });
  });

  it('has no answer for days before the limits', () => {
    expect(() => lastingWorkingTimeLimit('1990-01-01')).toThrow(RangeError);
  });
});
