import { inForce, type LawDate, type LawRow } from './rules.ts';
import type { LegalTitle } from './titles.ts';

/**
 * Specialisms that article 14 of the Wet BIG protects and that care in a region asks for. Each stands
 * on top of a registration; the law of it is in `SPECIALISM_RULES`. New ones join at the end.
 */
export const SPECIALISMS = [
  'vs-general-care',
  'vs-mental-health',
  'elderly-care-medicine',
  'intellectual-disability-medicine',
  'general-practice',
  'psychiatry',
  'clinical-geriatrics',
  'internal-medicine',
  'paediatrics',
  'rehabilitation-medicine',
  'society-and-health',
  'occupational-medicine',
  'clinical-psychology',
  'clinical-neuropsychology',
  'hospital-pharmacy',
  'community-pharmacy',
  'orthodontics',
  'oral-surgery',
] as const;
export type Specialism = (typeof SPECIALISMS)[number];

/** One protected specialism, and the titles on which it can stand. */
export interface SpecialismRule extends LawRow {
  specialism: Specialism;
  title: LegalTitle;
}

/** The version of the list that was looked at: in force at the latest since then. */
const LIST_OF_2017 = '2017-03-03';

function specialismOf(
  specialism: Specialism,
  title: LegalTitle,
  nl: string,
  en: string,
  decree = 'Wet BIG art. 14',
  from: LawDate = LIST_OF_2017,
): SpecialismRule {
  return {
    id: `specialism.${specialism}`,
    specialism,
    title,
    source: decree,
    from,
    until: null,
    explanation: {
      nl: `U mag zich alleen ${nl} noemen als u in het register van dit specialisme staat.`,
      en: `Only people in the register of this specialism may use the title ${en}.`,
    },
  };
}

/** The two specialisms of nurses replaced the five of before. */
const NURSING = 'Wet BIG art. 14; Besluit specialismen verpleegkunde';
const NURSING_SINCE = '2021-01-01';

/** Every specialism, once, in the order of the list. */
export const SPECIALISM_RULES: readonly SpecialismRule[] = [
  specialismOf(
    'vs-general-care',
    'verpleegkundig-specialist',
    'verpleegkundig specialist algemene gezondheidszorg',
    'verpleegkundig specialist in general health care',
    NURSING,
    NURSING_SINCE,
  ),
  specialismOf(
    'vs-mental-health',
    'verpleegkundig-specialist',
    'verpleegkundig specialist geestelijke gezondheidszorg',
    'verpleegkundig specialist in mental health care',
    NURSING,
    NURSING_SINCE,
  ),
  specialismOf(
    'elderly-care-medicine',
    'arts',
    'specialist ouderengeneeskunde',
    'elderly care physician',
  ),
  specialismOf(
    'intellectual-disability-medicine',
    'arts',
    'arts voor verstandelijk gehandicapten',
    'intellectual disability physician',
  ),
  specialismOf('general-practice', 'arts', 'huisarts', 'general practitioner'),
  specialismOf('psychiatry', 'arts', 'psychiater', 'psychiatrist'),
  specialismOf('clinical-geriatrics', 'arts', 'klinisch geriater', 'clinical geriatrician'),
  specialismOf('internal-medicine', 'arts', 'internist', 'internist'),
  specialismOf('paediatrics', 'arts', 'kinderarts', 'paediatrician'),
  specialismOf('rehabilitation-medicine', 'arts', 'revalidatiearts', 'rehabilitation physician'),
  specialismOf(
    'society-and-health',
    'arts',
    'arts maatschappij en gezondheid',
    'physician in society and health',
  ),
  specialismOf('occupational-medicine', 'arts', 'bedrijfsarts', 'occupational physician'),
  specialismOf(
    'clinical-psychology',
    'gz-psycholoog',
    'klinisch psycholoog',
    'clinical psychologist',
  ),
  specialismOf(
    'clinical-neuropsychology',
    'gz-psycholoog',
    'klinisch neuropsycholoog',
    'clinical neuropsychologist',
  ),
  specialismOf('hospital-pharmacy', 'apotheker', 'ziekenhuisapotheker', 'hospital pharmacist'),
  specialismOf('community-pharmacy', 'apotheker', 'openbaar apotheker', 'community pharmacist'),
  specialismOf('orthodontics', 'tandarts', 'orthodontist', 'orthodontist'),
  specialismOf('oral-surgery', 'tandarts', 'kaakchirurg', 'oral surgeon'),
];

/** The specialisms that can stand on a title on a date; none for most titles. */
export function specialismsOf(title: LegalTitle, onDate: LawDate): Specialism[] {
  return SPECIALISM_RULES.filter((rule) => rule.title === title && inForce(rule, onDate)).map(
    ({ specialism }) => specialism,
  );
}
