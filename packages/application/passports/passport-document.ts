import { DAY_PARTS, DAYS, type DayPart, toSlots } from '@inzetbaar/domain/availability';
import { type CalendarDate, calendarDateAt, dayInWords } from '@inzetbaar/domain/calendar';
import { isByMailedLink, needsBigNumber, type WorkCondition } from '@inzetbaar/domain/passports';
import type {
  PrintedBlock,
  PrintedCell,
  PrintedDocument,
  ShownRegistration,
} from '../ports/index.ts';
import { CODES_IN_WORDS } from './codes-in-words.ts';
import { DOCUMENT_WORDS, type DocumentWords } from './document-words.ts';
import type {
  ExtractedEvidence,
  ExtractedGroup,
  ExtractedSkill,
  PassportExtract,
} from './passport-extract.ts';

type Language = PrintedDocument['language'];

/** What only the holder puts on paper, and only when asked to. */
export interface OwnParts {
  about?: { phone: string | null; email: string; introductionText: string };
  workConditions?: readonly WorkCondition[];
}

export interface PassportToPrint {
  extract: PassportExtract;
  own: OwnParts;
  language: Language;
  /** The moment of making: its day is on the paper. */
  at: Date;
  /** For what came by a share link: the last day on which the link works. */
  sharedUntil: CalendarDate | null;
}

/** More evidence than this behind one skill is counted, not listed. */
const EVIDENCE_LISTED = 4;

/** A passport as a document to print: what is in the extract, in plain words, and nothing else. */
export function passportDocument(print: PassportToPrint): PrintedDocument {
  const { extract, own, language, at, sharedUntil } = print;
  const words = DOCUMENT_WORDS[language];
  const day = dayInWords(calendarDateAt(at), language);
  const title = extract.name === undefined ? words.title : words.titleOf(extract.name);
  return {
    language,
    title,
    lead:
      sharedUntil === null
        ? words.lead(day)
        : words.leadShared(day, dayInWords(sharedUntil, language)),
    madeAt: at,
    foot: words.foot(title),
    blocks: [
      ...aboutBlocks(own, words),
      ...skillBlocks(extract, language),
      ...registrationBlocks(extract, language),
      ...factBlocks(extract, language),
      ...conditionBlocks(own, language),
    ],
  };
}

function aboutBlocks({ about }: OwnParts, words: DocumentWords): PrintedBlock[] {
  if (about === undefined) return [];
  const { phone, email, introductionText } = about;
  return [
    { kind: 'heading', text: words.about },
    ...(introductionText === ''
      ? []
      : [{ kind: 'paragraph', text: introductionText } satisfies PrintedBlock]),
    {
      kind: 'facts',
      facts: [
        ...(phone === null ? [] : [{ term: words.phone, text: phone }]),
        { term: words.email, text: email },
      ],
    },
  ];
}

function skillBlocks({ skills }: PassportExtract, language: Language): PrintedBlock[] {
  if (skills === undefined) return [];
  const words = DOCUMENT_WORDS[language];
  if (skills.length === 0) {
    return [
      { kind: 'heading', text: words.skills },
      { kind: 'paragraph', text: words.noSkills },
    ];
  }
  return [
    { kind: 'heading', text: words.skills },
    ...skills.flatMap((group) => groupBlocks(group, language)),
    ...(hasMailedLink(skills)
      ? [{ kind: 'paragraph', text: words.byMailedLink } satisfies PrintedBlock]
      : []),
  ];
}

function hasMailedLink(groups: readonly ExtractedGroup[]): boolean {
  return groups.some(({ skills }) =>
    skills.some(({ evidence }) => evidence?.some(({ kind }) => isByMailedLink(kind)) === true),
  );
}

function groupBlocks({ group, skills }: ExtractedGroup, language: Language): PrintedBlock[] {
  const words = DOCUMENT_WORDS[language];
  const title = group?.[language] ?? words.otherGroup;
  const hasLevels = skills.some(({ level }) => level !== null);
  const hasEvidence = skills.some(({ evidence }) => evidence !== null);
  if (!hasLevels && !hasEvidence) {
    return [
      { kind: 'subheading', text: title },
      { kind: 'list', items: skills.map((skill) => skill[language]) },
    ];
  }
  const columns = [
    { title: words.skill, share: 36 },
    ...(hasLevels ? [{ title: words.level, share: 34 }] : []),
    ...(hasEvidence ? [{ title: words.evidence, share: 30 }] : []),
  ];
  const rows = skills.map((skill): PrintedCell[] => [
    { text: skill[language] },
    ...(hasLevels ? [levelCell(skill, language)] : []),
    ...(hasEvidence ? [evidenceCell(skill.evidence ?? [], language)] : []),
  ]);
  return [
    { kind: 'subheading', text: title },
    { kind: 'table', title, columns, rows },
  ];
}

function levelCell({ level, recency }: ExtractedSkill, language: Language): PrintedCell {
  if (level === null) return { text: '' };
  const codes = CODES_IN_WORDS[language];
  return {
    text: codes.level[level],
    ...(recency === null ? {} : { note: codes.recency[recency] }),
    steps: { filled: level, of: 5 },
  };
}

function evidenceCell(evidence: readonly ExtractedEvidence[], language: Language): PrintedCell {
  const words = DOCUMENT_WORDS[language];
  const newestFirst = evidence.toSorted((a, b) => b.givenOn.localeCompare(a.givenOn));
  const [first] = newestFirst;
  if (first === undefined) return { text: words.ownWord };
  const codes = CODES_IN_WORDS[language];
  const lines = newestFirst.slice(0, EVIDENCE_LISTED).map((one) => {
    const until =
      one.validUntil === null ? '' : words.validUntil(dayInWords(one.validUntil, language));
    const given = [one.givenBy, dayInWords(one.givenOn, language)].filter((part) => part !== null);
    return `${codes.evidence[one.kind]}: ${given.join(', ')}${until}`;
  });
  const more = newestFirst.length - lines.length;
  return {
    text: words.evidenceCount(newestFirst.length),
    note: [...lines, ...(more > 0 ? [words.more(more)] : [])].join('\n'),
  };
}

function registrationBlocks(
  { registrations }: PassportExtract,
  language: Language,
): PrintedBlock[] {
  if (registrations === undefined || registrations.length === 0) return [];
  const words = DOCUMENT_WORDS[language];
  return [
    { kind: 'heading', text: words.registrations },
    {
      kind: 'facts',
      facts: registrations.map((one) => ({
        term: CODES_IN_WORDS[language].title[one.title],
        text: registrationInWords(one, language),
      })),
    },
  ];
}

/** `BIG-nummer …, geldig tot en met …; nagekeken op … in het BIG-register`. */
function registrationInWords(
  { title, number, validUntil, isChecked, checkedOn }: ShownRegistration,
  language: Language,
): string {
  const words = DOCUMENT_WORDS[language];
  const stated = [
    ...(number === null ? [] : [words.bigNumber(number)]),
    ...(validUntil === null ? [] : [words.until(dayInWords(validUntil, language))]),
  ];
  const held = stated.length === 0 ? words.held : stated.join(', ');
  if (checkedOn === null) return `${held}; ${words.notChecked}`;
  const told = needsBigNumber(title, checkedOn) ? words.checkedInRegister : words.checkedDiploma;
  const checked = told(dayInWords(checkedOn, language));
  return `${held}; ${isChecked ? checked : words.notSince(checked)}`;
}

function factBlocks({ hours, area, wishes }: PassportExtract, language: Language): PrintedBlock[] {
  const words = DOCUMENT_WORDS[language];
  const codes = CODES_IN_WORDS[language];
  const facts = [
    ...(hours === undefined
      ? []
      : [
          {
            term: words.hours,
            text:
              hours.hoursMax > 0
                ? words.hoursRange(hours.hoursMin, hours.hoursMax)
                : words.inConsultation,
          },
          { term: words.times, text: timesInWords(hours.availability, language) },
        ]),
    ...(area?.municipality == null ? [] : [{ term: words.area, text: area.municipality }]),
    ...(area?.maxTravelKm == null
      ? []
      : [{ term: words.travel, text: words.km(area.maxTravelKm) }]),
    ...(wishes === undefined || wishes.branches.length === 0
      ? []
      : [
          {
            term: words.branches,
            text: wishes.branches.map((one) => codes.branch[one]).join('; '),
          },
        ]),
    ...(wishes === undefined || wishes.forms.length === 0
      ? []
      : [{ term: words.forms, text: wishes.forms.map((one) => codes.form[one]).join('; ') }]),
  ];
  return facts.length === 0
    ? []
    : [
        { kind: 'heading', text: words.seeks },
        { kind: 'facts', facts },
      ];
}

function conditionBlocks({ workConditions }: OwnParts, language: Language): PrintedBlock[] {
  if (workConditions === undefined || workConditions.length === 0) return [];
  return [
    { kind: 'heading', text: DOCUMENT_WORDS[language].conditions },
    {
      kind: 'list',
      items: workConditions.map((one) => CODES_IN_WORDS[language].condition[one]),
    },
  ];
}

/** `vroeg op maandag en dinsdag; ’s nachts op elke dag`; nothing stated is "in consultation". */
function timesInWords(mask: number, language: Language): string {
  const words = DOCUMENT_WORDS[language];
  const slots = toSlots(mask);
  if (slots.length === 0) return words.inConsultation;
  const list = new Intl.ListFormat(TAGS[language], { style: 'long', type: 'conjunction' });
  return DAY_PARTS.flatMap((part: DayPart) => {
    const days = DAYS.filter((day) => slots.includes(`${day}-${part}`));
    if (days.length === 0) return [];
    const said =
      days.length === DAYS.length ? words.everyDay : list.format(days.map((day) => words.day[day]));
    return [words.dayPart[part](said)];
  }).join('; ');
}

const TAGS = { nl: 'nl-NL', en: 'en-GB' } as const;
