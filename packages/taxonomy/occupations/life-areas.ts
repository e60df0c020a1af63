/** What people do beside paid work, with the skills that come of it. */
export interface LifeArea {
  id: string;
  nl: string;
  en: string;
  /** In a few words, what is meant. */
  note: { nl: string; en: string };
  source: 'home' | 'volunteering';
  /** Most usual first. */
  skills: readonly string[];
}

export const LIFE_AREAS: readonly LifeArea[] = [
  {
    id: 'family-care',
    nl: 'Zorg voor familie of buren',
    en: 'Caring for family or neighbours',
    note: {
      nl: 'Mantelzorg, meegaan naar de dokter, tolken',
      en: 'Informal care, going along to the doctor, interpreting',
    },
    source: 'home',
    skills: [
      'informal-caring',
      'arranging-family-care',
      'accompanying-appointments',
      'caring-for-special-child',
      'neighbour-help',
      'interpreting-informally',
    ],
  },
  {
    id: 'household',
    nl: 'Huishouden en kinderen',
    en: 'Household and children',
    note: {
      nl: 'Koken, opvoeden, klussen, geld regelen',
      en: 'Cooking, raising children, repairs, managing money',
    },
    source: 'home',
    skills: [
      'running-household',
      'home-cooking',
      'raising-children',
      'babysitting',
      'household-budget',
      'home-repairs',
      'animal-care',
      'own-garden',
    ],
  },
  {
    id: 'volunteering',
    nl: 'Vrijwilligerswerk',
    en: 'Volunteering',
    note: {
      nl: 'Bezoek, vervoer, vereniging, school',
      en: 'Visits, transport, club, school',
    },
    source: 'volunteering',
    skills: [
      'befriending',
      'volunteer-driving',
      'community-meal',
      'club-helping',
      'language-buddy',
      'helping-with-phone',
      'school-volunteering',
      'coaching-youth-team',
      'fundraising',
      'board-membership',
      'hospice-volunteering',
    ],
  },
];
