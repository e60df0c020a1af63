import type { Branch } from '@inzetbaar/domain/branches';
import type { LegalTitle } from '@inzetbaar/domain/law';
import type { SkillRequirement, VacancyContent } from '@inzetbaar/domain/vacancies';
import { skillById } from '@inzetbaar/taxonomy/catalogue';
import type { Occupation } from '@inzetbaar/taxonomy/occupations';
import type { SeedLocation, SeedOrganisation } from './organisations.ts';
import { CLOSINGS, OFFERS, SETTINGS, TEAMS, WAYS_OF_WORKING } from './phrases.ts';
import type { Random } from './random.ts';
import type { ShiftPattern } from './shifts.ts';

/** What a text is written about. */
export interface VacancyFacts {
  organisation: SeedOrganisation;
  location: SeedLocation;
  occupation: Occupation;
  shift: ShiftPattern;
  content: Omit<VacancyContent, 'title' | 'description'>;
}

const LABOUR_AGREEMENTS: Readonly<Record<Branch, string>> = {
  vvt: 'cao VVT',
  hospital: 'cao Ziekenhuizen',
  ggz: 'cao GGZ',
  ghz: 'cao Gehandicaptenzorg',
  'primary-care': 'cao Huisartsenzorg',
  'youth-care': 'cao Jeugdzorg',
  'social-work': 'cao Sociaal Werk',
  'maternity-care': 'cao Kraamzorg',
};

const TITLE_PHRASES: Readonly<Record<LegalTitle, string>> = {
  arts: 'arts met BIG-registratie',
  verpleegkundige: 'verpleegkundige met BIG-registratie',
  'verpleegkundig-specialist': 'verpleegkundig specialist met BIG-registratie',
  'physician-assistant': 'physician assistant met BIG-registratie',
  verloskundige: 'verloskundige met BIG-registratie',
  'gz-psycholoog': 'GZ-psycholoog met BIG-registratie',
  psychotherapeut: 'psychotherapeut met BIG-registratie',
  'orthopedagoog-generalist': 'orthopedagoog-generalist met BIG-registratie',
  fysiotherapeut: 'fysiotherapeut met BIG-registratie',
  apotheker: 'apotheker met BIG-registratie',
  tandarts: 'tandarts met BIG-registratie',
  'verzorgende-ig': 'verzorgende IG',
  apothekersassistent: 'apothekersassistent',
  dietist: 'diëtist',
  ergotherapeut: 'ergotherapeut',
  logopedist: 'logopedist',
  oefentherapeut: 'oefentherapeut',
  'klinisch-technoloog': 'klinisch technoloog met BIG-registratie',
  mondhygienist: 'mondhygiënist',
  orthoptist: 'orthoptist',
  podotherapeut: 'podotherapeut',
  huidtherapeut: 'huidtherapeut',
  optometrist: 'optometrist',
  'radiodiagnostisch-laborant': 'radiodiagnostisch laborant',
  'radiotherapeutisch-laborant': 'radiotherapeutisch laborant',
  tandprotheticus: 'tandprotheticus',
  'klinisch-fysicus': 'klinisch fysicus',
};

const LEVEL_PHRASES = {
  1: 'je kijkt nog mee',
  2: 'met hulp van een collega',
  3: 'met een collega op de achtergrond',
  4: 'zelfstandig',
  5: 'en je begeleidt anderen daarbij',
} as const;

const TITLE_ENDS = ['jouw rooster telt', 'klein team', 'nieuw team', 'we leren je in'] as const;

/** The title of a vacancy, as employers write it. */
export function writeTitle(random: Random, facts: VacancyFacts): string {
  const { occupation, location, content } = facts;
  const { hoursMin, hoursMax } = content;
  const hours = hoursMin === hoursMax ? `${hoursMin}` : `${hoursMin}-${hoursMax}`;
  return random.weighted([
    [occupation.nl, 4],
    [`${occupation.nl} – ${location.place}`, 3],
    [`${occupation.nl} bij ${location.name}`, 3],
    [`${occupation.nl} (${hours} uur)`, 3],
    [`${occupation.nl}, ${random.pick(TITLE_ENDS)}`, 2],
  ] as const);
}

/** Three to six paragraphs, with an empty line between them. */
export function writeDescription(random: Random, facts: VacancyFacts): string {
  const tellsHours = random.chance(0.7);
  const paragraphs = [
    aboutTheTeam(random, facts),
    whatYouDo(random, facts),
    whatYouBring(random, facts),
    ...(tellsHours ? [howYouWork(random, facts)] : []),
    whatWeOffer(random, facts, !tellsHours),
    ...(random.chance(0.75) ? [random.pick(CLOSINGS)] : []),
  ];
  return paragraphs.join('\n\n');
}

function aboutTheTeam(random: Random, { organisation, location, content }: VacancyFacts): string {
  const size = random.int(5, 24);
  const team = random.pick(TEAMS)(size, location.name, location.place);
  const setting = random.pick(SETTINGS[content.branch]);
  return random.chance(0.4)
    ? `${team} ${setting} ${organisation.name} heeft ${organisation.locations.length} locaties in Zuid-Limburg.`
    : `${team} ${setting}`;
}

function whatYouDo(random: Random, { content }: VacancyFacts): string {
  const tasks = content.skills.flatMap(({ skillId }) => skillById(skillId)?.description ?? []);
  const opening = random.pick([
    'Wat ga je doen?',
    'Jouw werk.',
    'Zo ziet je dag eruit.',
    'Dit doe je bij ons.',
    'De taken op een rij.',
  ]);
  return [opening, ...random.sample(tasks, random.int(3, 5))].join(' ');
}

function whatYouBring(random: Random, { content }: VacancyFacts): string {
  const essential = content.skills.filter(({ importance }) => importance === 'essential');
  const desirable = content.skills.filter(({ importance }) => importance === 'desirable');
  const [asked] = random.sample(essential, 1);
  const [extra] = random.sample(desirable, 1);
  const titles = content.titles.map((title) => TITLE_PHRASES[title]).join(' of ');
  return [
    random.pick(['Wat breng je mee?', 'Dit kun je.', 'Wie ben jij?']),
    titles === ''
      ? random.pick([
          'Een diploma is niet nodig: we kijken naar wat je kunt.',
          'Ervaring uit een ander beroep of van thuis telt ook.',
          'Je hoeft geen zorgdiploma te hebben. Wat je kunt, telt.',
        ])
      : `Je bent ${titles}, want dat vraagt de wet.`,
    ...(asked === undefined ? [] : [askFor(asked)]),
    ...(extra === undefined ? [] : [wishFor(random, extra)]),
  ].join(' ');
}

function askFor({ skillId, level }: SkillRequirement): string {
  return `Belangrijk is: ${labelOf(skillId)} (${LEVEL_PHRASES[level]}).`;
}

function wishFor(random: Random, { skillId }: SkillRequirement): string {
  return random.pick([
    `Fijn als je ook iets weet van: ${labelOf(skillId)}. Je kunt het hier leren.`,
    `Ook prettig, maar geen eis: ${labelOf(skillId)}.`,
    `Wil je groeien? Dan leren we je graag: ${labelOf(skillId)}.`,
  ]);
}

function howYouWork(random: Random, { shift, occupation, content }: VacancyFacts): string {
  const conditions = content.conditionsMet.includes('gradual-build-up')
    ? ['Je mag je uren rustig opbouwen.']
    : [];
  const breaks = content.conditionsMet.includes('extra-breaks')
    ? ['Extra pauzes zijn mogelijk.']
    : [];
  return [
    random.pick(shift.texts),
    random.pick(WAYS_OF_WORKING[occupation.family]),
    ...conditions,
    ...breaks,
  ].join(' ');
}

function whatWeOffer(random: Random, { content, shift }: VacancyFacts, withShift: boolean): string {
  const { hoursMin, hoursMax, capacity, branch } = content;
  const hours = hoursMin === hoursMax ? `${hoursMax} uur` : `${hoursMin} tot ${hoursMax} uur`;
  const room =
    capacity.kind === 'positions'
      ? capacity.positions === 1
        ? 'Er is één plek.'
        : `Er zijn ${capacity.positions} plekken.`
      : `Samen verdelen we ${capacity.hoursPerWeek} uur per week.`;
  return [
    random.pick(['Wat bieden wij?', 'Dit krijg je van ons.', 'Ons aanbod.']),
    `Je werkt ${hours} per week volgens de ${LABOUR_AGREEMENTS[branch]}.`,
    room,
    ...random.sample(OFFERS, random.int(2, 3)),
    ...(withShift ? [random.pick(shift.texts)] : []),
  ].join(' ');
}

function labelOf(skillId: string): string {
  const label = skillById(skillId)?.nl ?? skillId;
  // Abbreviations such as ADL and MDO keep their capitals; a first capital alone does not.
  return /^[A-Z][a-zéëïö]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
