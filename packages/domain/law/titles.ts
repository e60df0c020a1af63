import { inForce, type LawDate, type LawRow } from './rules.ts';

/**
 * Titles that Dutch law protects: all of Wet BIG article 3 and article 34, and of the specialisms of
 * article 14 the one that care vacancies ask for. Data: `LEGAL_TITLE_RULES`. New titles join at the
 * end, at most 31 in all: matching packs them into the bits of one number.
 */
export const LEGAL_TITLES = [
  'arts',
  'verpleegkundige',
  'verpleegkundig-specialist',
  'physician-assistant',
  'verloskundige',
  'gz-psycholoog',
  'psychotherapeut',
  'orthopedagoog-generalist',
  'fysiotherapeut',
  'apotheker',
  'tandarts',
  'verzorgende-ig',
  'apothekersassistent',
  'dietist',
  'ergotherapeut',
  'logopedist',
  'oefentherapeut',
  'klinisch-technoloog',
  'mondhygienist',
  'orthoptist',
  'podotherapeut',
  'huidtherapeut',
  'optometrist',
  'radiodiagnostisch-laborant',
  'radiotherapeutisch-laborant',
  'tandprotheticus',
  'klinisch-fysicus',
] as const;
export type LegalTitle = (typeof LEGAL_TITLES)[number];

/**
 * How a title is protected: by entry in the BIG register (article 3), as a specialism on top of
 * such an entry (article 14), or by diploma alone (article 34).
 */
export type TitleProtection = 'article-3' | 'article-14' | 'article-34';

/** One protected title and how a person shows to hold it. */
export interface LegalTitleRule extends LawRow {
  title: LegalTitle;
  protection: TitleProtection;
  /** True: only valid with an entry in the BIG register, which has to be renewed every 5 years. */
  bigRegistration: boolean;
  /** Titles that its holder holds too: a specialist nurse is a registered nurse. */
  includes: readonly LegalTitle[];
}

const WET_BIG_IN_FORCE = '1997-12-01';
/** The version of the text that was looked at: in force at the latest since then. */
const TEXT_OF_2011 = '2011-01-01';

function registered(title: LegalTitle, name: string, from: LawDate = WET_BIG_IN_FORCE) {
  return {
    id: `title.${title}`,
    title,
    protection: 'article-3',
    bigRegistration: true,
    includes: [],
    source: 'Wet BIG art. 3 en 4',
    from,
    until: null,
    explanation: {
      nl: `U mag zich alleen ${name} noemen als u in het BIG-register staat.`,
      en: `Only people in the BIG register may use the title ${name}.`,
    },
  } as const satisfies LegalTitleRule;
}

function byDiploma(
  title: LegalTitle,
  name: string,
  decree?: string,
  from: LawDate = WET_BIG_IN_FORCE,
) {
  return {
    id: `title.${title}`,
    title,
    protection: 'article-34',
    bigRegistration: false,
    includes: [],
    source: decree === undefined ? 'Wet BIG art. 34' : `Wet BIG art. 34; ${decree}`,
    from,
    until: null,
    explanation: {
      nl: `U mag zich alleen ${name} noemen als u het diploma voor dit beroep hebt.`,
      en: `Only people with the diploma for this profession may use the title ${name}.`,
    },
  } as const satisfies LegalTitleRule;
}

const PARAMEDICS =
  'Besluit diëtist, ergotherapeut, logopedist, mondhygiënist, oefentherapeut, ' +
  'orthoptist en podotherapeut (Stb. 1997, 523)';

/** Every protected title, once. */
export const LEGAL_TITLE_RULES: readonly LegalTitleRule[] = [
  registered('arts', 'arts'),
  registered('verpleegkundige', 'verpleegkundige'),
  {
    id: 'title.verpleegkundig-specialist',
    title: 'verpleegkundig-specialist',
    protection: 'article-14',
    bigRegistration: true,
    includes: ['verpleegkundige'],
    source: 'Wet BIG art. 14; Besluit specialismen verpleegkunde',
    from: '2009-01-01',
    until: null,
    explanation: {
      nl: 'U mag zich alleen verpleegkundig specialist noemen als u als verpleegkundige in het BIG-register staat én in het specialistenregister.',
      en: 'Only nurses in the BIG register who are also in the register of specialists may use the title verpleegkundig specialist.',
    },
  },
  registered('physician-assistant', 'physician assistant', '2018-09-01'),
  registered('verloskundige', 'verloskundige'),
  registered('gz-psycholoog', 'gezondheidszorgpsycholoog'),
  registered('psychotherapeut', 'psychotherapeut'),
  registered('orthopedagoog-generalist', 'orthopedagoog-generalist', '2020-01-01'),
  registered('fysiotherapeut', 'fysiotherapeut'),
  registered('apotheker', 'apotheker'),
  registered('tandarts', 'tandarts'),
  byDiploma(
    'verzorgende-ig',
    'verzorgende in de individuele gezondheidszorg',
    'Besluit verzorgende in de individuele gezondheidszorg, art. 1',
    '1999-12-01',
  ),
  byDiploma('apothekersassistent', 'apothekersassistent', 'Besluit apothekersassistent'),
  byDiploma('dietist', 'diëtist', PARAMEDICS),
  byDiploma('ergotherapeut', 'ergotherapeut', PARAMEDICS),
  byDiploma('logopedist', 'logopedist', PARAMEDICS),
  byDiploma('oefentherapeut', 'oefentherapeut', PARAMEDICS),
  registered('klinisch-technoloog', 'klinisch technoloog', '2020-07-01'),
  byDiploma('mondhygienist', 'mondhygiënist', PARAMEDICS),
  byDiploma('orthoptist', 'orthoptist', PARAMEDICS),
  byDiploma('podotherapeut', 'podotherapeut', PARAMEDICS),
  byDiploma('huidtherapeut', 'huidtherapeut', 'wetten.overheid.nl/BWBR0014115', TEXT_OF_2011),
  byDiploma('optometrist', 'optometrist', undefined, TEXT_OF_2011),
  byDiploma('radiodiagnostisch-laborant', 'radiodiagnostisch laborant', undefined, TEXT_OF_2011),
  byDiploma('radiotherapeutisch-laborant', 'radiotherapeutisch laborant', undefined, TEXT_OF_2011),
  byDiploma('tandprotheticus', 'tandprotheticus', undefined, TEXT_OF_2011),
  byDiploma('klinisch-fysicus', 'klinisch fysicus', 'wetten.overheid.nl/BWBR0018235', TEXT_OF_2011),
];

/** The rule that protects a title on a date; undefined while it was not protected yet. */
export function titleRuleOf(title: LegalTitle, onDate: LawDate): LegalTitleRule | undefined {
  return LEGAL_TITLE_RULES.find((rule) => rule.title === title && inForce(rule, onDate));
}

/** The titles with those that they include, each once, in the order of `LEGAL_TITLES`. */
export function withIncludedTitles(titles: readonly LegalTitle[]): LegalTitle[] {
  const held = new Set(titles);
  for (const rule of LEGAL_TITLE_RULES) {
    if (held.has(rule.title)) for (const included of rule.includes) held.add(included);
  }
  return LEGAL_TITLES.filter((title) => held.has(title));
}

/** True where one of the held titles is asked; a vacancy that asks for none takes everybody. */
export function holdsOneOf(held: readonly LegalTitle[], asked: readonly LegalTitle[]): boolean {
  if (asked.length === 0) return true;
  const all = withIncludedTitles(held);
  return asked.some((title) => all.includes(title));
}
