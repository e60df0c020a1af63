import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OCCUPATIONS } from '../occupations/index.ts';
import { SKILLS } from '../skills/index.ts';
import { foldText } from '../text/index.ts';
import {
  occupationById,
  prepareSearch,
  relationsIndex,
  searchOccupations,
  searchSkills,
  skillById,
  skillNodes,
  synonymTable,
} from './index.ts';

const EVERYDAY_SKILL_QUERIES = [
  ['wondzorg', 'wound-care'],
  ['wond zorg', 'wound-care'],
  ['wondverzorgin', 'wound-care'],
  ['wonden verzorgen', 'wound-care'],
  ['adl', 'personal-care'],
  ['wassen', 'personal-care'],
  ['wassen aankleden', 'personal-care'],
  ['kateteriseren', 'bladder-catheterisation'],
  ['katheter inbrengen', 'bladder-catheterisation'],
  ['blaas spoelen', 'bladder-irrigation'],
  ['medicijnen delen', 'medication-administration'],
  ['medicatie aanreiken', 'medication-prompting'],
  ['medicatie', 'medication-prompting'],
  ['baxter', 'medication-prompting'],
  ['insuline', 'insulin-administration'],
  ['insuline spuiten', 'insulin-administration'],
  ['injecteren', 'subcutaneous-injection'],
  ['bloedprikken', 'blood-drawing'],
  ['steun kousen', 'compression-stockings'],
  ['steunkous', 'compression-stockings'],
  ['til lift', 'hoist-transfers'],
  ['tillift', 'hoist-transfers'],
  ['stomazakje', 'stoma-care'],
  ['doorligplekken', 'pressure-ulcer-prevention'],
  ['rapporteren', 'ecd-reporting'],
  ['ecd', 'ecd-reporting'],
  ['epd', 'ecd-reporting'],
  ['dementie', 'dementia-support'],
  ['dementi', 'dementia-support'],
  ['PG', 'dementia-support'],
  ['alzheimer', 'dementia-support'],
  ['onbegrepen gedrag', 'misunderstood-behaviour'],
  ['agressie', 'de-escalation'],
  ['LVB', 'mild-disability-support'],
  ['NAH', 'brain-injury-support'],
  ['autisme', 'autism-support'],
  ['rooster maken', 'rostering'],
  ['roosteren', 'rostering'],
  ['receptie', 'reception-desk'],
  ['telefoon', 'telephone-contact'],
  ['triage', 'medical-triage'],
  ['trieren', 'medical-triage'],
  ['reanimatie', 'resuscitation'],
  ['palliatief', 'palliative-care'],
  ['palliatieve zorg', 'palliative-care'],
  ['terminale zorg', 'palliative-care'],
  ['mantelzorg', 'informal-carer-support'],
  ['vrijwilligers', 'volunteer-coordination'],
  ['schoonmaken', 'cleaning'],
  ['poetsen', 'cleaning'],
  ['koken', 'cooking'],
  ['borstvoeding', 'breastfeeding-support'],
  ['kraamzorg', 'postpartum-care'],
  ['bloeddruk', 'vital-signs'],
  ['clientgesprekken', 'client-conversations'],
  ['cliënt gesprekken', 'client-conversations'],
  ['MDO voorzitten', 'mdo-chairing'],
  ['meldcode', 'child-safety'],
  ['excel', 'office-software'],
  ['beeld bellen', 'video-care'],
  ['stagiaires begeleiden', 'supervising-students'],
  ['valpreventie', 'fall-prevention'],
  ['hygiene', 'infection-prevention'],
  ['BHV', 'emergency-response'],
  ['mantelzorger', 'informal-caring'],
  ['voor mijn moeder zorgen', 'informal-caring'],
  ['huisvrouw', 'running-household'],
  ['oppassen', 'babysitting'],
  ['dialect', 'speaking-dialect'],
  ['kinderdagverblijf', 'childcare-group'],
  ['rijbewijs', 'driving'],
  ['scopie', 'endoscopy-assistance'],
  ['tbs', 'forensic-care'],
  ['hielprik', 'heel-prick'],
  ['delier', 'delirium-care'],
  ['douchen', 'bathing-support'],
  ['voedselbank', 'community-meal'],
  ['tweede spoor', 'absence-guidance'],
] as const;

const EVERYDAY_OCCUPATION_QUERIES = [
  ['verzorgende', 'caregiver-ig'],
  ['VIG', 'caregiver-ig'],
  ['verzorgende ig', 'caregiver-ig'],
  ['wijkverpleegkundige', 'district-nurse'],
  ['verpleegkundige in de wijk', 'district-nurse'],
  ['wijk verpleegkundige', 'district-nurse'],
  ['HBO-V', 'nurse-hbo'],
  ['hbo verpleegkundige', 'nurse-hbo'],
  ['helpende', 'care-helper'],
  ['helpende plus', 'care-helper-plus'],
  ['doktersassistente', 'doctors-assistant'],
  ['gastvrouw', 'host'],
  ['voedingsassistente', 'nutrition-assistant'],
  ['EVV', 'lead-caregiver'],
  ['poh ggz', 'practice-mental-health-worker'],
  ['fysio', 'physiotherapist'],
  ['begeleider', 'support-worker'],
  ['persoonlijk begeleidster', 'personal-support-worker'],
  ['kraamverzorgster', 'maternity-carer'],
  ['roosteraar', 'planner'],
  ['tandartsassistente', 'dental-assistant'],
  ['anesthesie medewerker', 'anaesthesia-assistant'],
  ['kinderopvang', 'childcare-worker'],
  ['woonbegeleider', 'residential-support-worker'],
  ['zorgcoordinator', 'care-coordinator'],
  ['SPV', 'community-psychiatric-nurse'],
  ['leerling verzorgende', 'trainee-caregiver'],
  ['pedicure', 'medical-pedicure'],
  ['rontgenlaborant', 'radiographer'],
] as const;

/** What people in care say in letters. */
const ABBREVIATIONS = (
  'VIG HBO-V MBO-V ADL PG LVB EVV POH POH-GGZ GGZ GHZ VVT ECD EPD KDV BSO SPV OK SEH IC CCU MDL GRZ ' +
  'ELV NAH CVA EMB LG ASS ADHD MDO BHV AED EHBO PB BBL JGZ AMW SMW FACT PMT PA VS DA SO TOA TPV OPAT ' +
  'COPD INR ALS MTH PICC HIS AVG Wzd Wvggz Wmo OCO VVE KDC AMV VIB NGT VPTZ RAV CSA HACCP VAR'
).split(' ');

describe('abbreviations', () => {
  it.each(ABBREVIATIONS)('%s is understood', (abbreviation) => {
    const asWords = (text: string) => ` ${foldText(text)} `;
    const found = [...searchSkills(abbreviation, 3), ...searchOccupations(abbreviation, 3)];
    expect(
      found.some(({ matched }) => asWords(matched).includes(asWords(abbreviation))),
      found.map(({ matched }) => matched).join(', '),
    ).toBe(true);
  });
});

describe('searchSkills', () => {
  it.each(EVERYDAY_SKILL_QUERIES)('%s is found among the first three', (query, id) => {
    expect(searchSkills(query, 3).map(({ item }) => item.id)).toContain(id);
  });

  it('finds every skill first by its own label, and among the first three by each synonym', () => {
    for (const skill of SKILLS) {
      expect(searchSkills(skill.nl, 1)[0]?.item.id).toBe(skill.id);
      for (const synonym of skill.synonyms) {
        expect(
          searchSkills(synonym, 3).map(({ item }) => item.id),
          synonym,
        ).toContain(skill.id);
      }
    }
  });

  it('says which word it recognised', () => {
    expect(searchSkills('baxterrol', 1)[0]?.matched).toBe('baxterrol');
  });

  it('finds nothing for nothing, or for noise', () => {
    for (const query of ['', '   ', '!?', 'xqzwv']) expect(searchSkills(query)).toEqual([]);
  });

  it('finds nothing for work elsewhere, and little beside a word that was typed in full', () => {
    for (const query of ['loodgieter', 'kapper']) {
      expect([...searchSkills(query), ...searchOccupations(query)]).toEqual([]);
    }
    expect(searchSkills('ADL').map(({ item }) => item.id)).toEqual([
      'personal-care',
      'adl-training',
      'physical-disability-support',
    ]);
  });

  it('keeps to the limit, gives each skill once and answers the same every time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.integer({ min: 0, max: 20 }), (query, limit) => {
        const found = searchSkills(query, limit).map(({ item }) => item.id);
        expect(found.length).toBeLessThanOrEqual(limit);
        expect(new Set(found).size).toBe(found.length);
        expect(searchSkills(query, limit).map(({ item }) => item.id)).toEqual(found);
      }),
      { numRuns: 50 },
    );
  });

  it('does not mind capitals, accents and signs', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SKILLS), ({ nl }) => {
        expect(searchSkills(`  ${nl.toUpperCase()}!`, 3)).toEqual(searchSkills(nl, 3));
      }),
      { numRuns: 30 },
    );
  });
});

describe('searchOccupations', () => {
  it.each(EVERYDAY_OCCUPATION_QUERIES)('%s is found among the first three', (query, id) => {
    expect(searchOccupations(query, 3).map(({ item }) => item.id)).toContain(id);
  });

  it('finds every occupation first by its own label', () => {
    for (const { id, nl } of OCCUPATIONS) expect(searchOccupations(nl, 1)[0]?.item.id).toBe(id);
  });
});

describe('look-ups by id', () => {
  it('find what exists and nothing else', () => {
    expect(skillById('wound-care')?.nl).toBe('Wondzorg');
    expect(occupationById('care-helper')?.nl).toBe('Helpende');
    expect(skillById('constructor')).toBeUndefined();
    expect(occupationById('')).toBeUndefined();
  });
});

describe('synonymTable', () => {
  const table = synonymTable();

  it('is symmetric and never names the word itself', () => {
    for (const [word, group] of Object.entries(table)) {
      expect(group).not.toContain(word);
      for (const other of group) expect(table[other], `${word} ↔ ${other}`).toContain(word);
    }
  });

  it('holds the words people use', () => {
    expect(table['vig']).toContain('verzorgende ig');
    expect(table['venapunctie']).toContain('bloed afnemen');
  });
});

describe('relationsIndex', () => {
  it('turns "counts for" into "is counted by"', () => {
    const woundCare = skillNodes().find(({ id }) => id === 'wound-care');
    expect(woundCare?.related).toContainEqual({ id: 'complex-wound-care', strength: 1 });
    expect(woundCare?.trainingWeeks).toBe(4);
  });

  it('keeps every relation and every skill', () => {
    const graph = relationsIndex();
    expect(graph.size).toBe(SKILLS.length);
    const written = SKILLS.reduce((sum, { related }) => sum + related.length, 0);
    expect(graph.relatedIndex.length).toBe(written);
    for (const { id } of SKILLS) expect(graph.has(id)).toBe(true);
  });
});

describe('prepareSearch', () => {
  it('comes to an end, after which searches have nothing left to prepare', () => {
    const MOST_STEPS = 10_000;
    let steps = 0;
    while (prepareSearch() && steps < MOST_STEPS) steps += 1;
    expect(steps).toBeLessThan(MOST_STEPS);
    expect(prepareSearch()).toBe(false);
    expect(searchSkills('wondzorg', 1)[0]?.item.id).toBe('wound-care');
  });
});
