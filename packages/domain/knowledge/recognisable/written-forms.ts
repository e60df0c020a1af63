import type { RecognisableKind } from './rules.ts';

const MONTH =
  '(?:januari|jan|februari|feb|maart|mrt|april|apr|mei|juni|jun|juli|jul|augustus|aug|september|sept|oktober|okt|november|nov|december|dec)';
export const EXACT_DATE = `(?:\\d{1,2}\\s+${MONTH}\\b(?:\\s+\\d{4})?|\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})\\b|(?:19|20)\\d{2}-\\d{2}-\\d{2})`;
/** A time that narrows down: a month, a year, or the one before this. */
export const SOME_TIME = `(?:${EXACT_DATE}|${MONTH}\\s+(?:19|20)\\d{2}|in\\s+(?:19|20)\\d{2}|(?:sinds|in|vanaf)\\s+${MONTH}\\b(?:\\s+(?:19|20)\\d{2})?|vorig jaar|vorige maand|afgelopen (?:jaar|maand|winter|zomer|voorjaar|najaar))`;

const TENS = '(?:twintig|dertig|veertig|vijftig|zestig|zeventig)';
const AGE = `(?:1[6-9]|[2-7]\\d|zestien|zeventien|achttien|negentien|(?:(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën))?${TENS})`;
/** What is measured in years and is no age. */
const NO_AGE =
  '(?!(?:\\s+jaar)?\\s+(?:en|of)\\s+(?:ouder|jonger))(?!(?:\\s+jaar)?\\s+(?:lang|ervaring|werkervaring|in dienst|dienst|loon|geleden|later|werk\\b|tijd|contract))';
const PERSON_BEFORE = `(?<=\\b(?:\\p{L}{0,24}(?:medewerker|medewerkster|collega|vrouw|man|werknemer|werkneemster|kandidaat|verzorgende|begeleider|begeleidster|verpleegkundige|helpende|iemand|jongen|meisje|moeder|vader|assistent|assistente|kok|planner))\\s*`;

/** A way in which something is written, with the kind that it is of. */
export interface WrittenForm {
  kind: RecognisableKind;
  /** The part named `mark` is marked where there is one, else all of it. */
  pattern: RegExp;
  /** False where what was found is nobody's. */
  isPersonal?: (found: string) => boolean;
}

const form = (
  kind: RecognisableKind,
  pattern: string,
  isPersonal?: WrittenForm['isPersonal'],
): WrittenForm => ({
  kind,
  pattern: new RegExp(pattern, 'giu'),
  ...(isPersonal === undefined ? {} : { isPersonal }),
});

const SHARED_MAILBOX =
  /^(?:info|contact|klantenservice|klantcontact|secretariaat|receptie|hr|personeelszaken|casemanagement|tweedespoor|helpdesk|noreply)@/iu;
/** Numbers of organisations: free, paid, of a company and short ones. */
const SHARED_PHONE = /^(?:0800|0900|0906|088|085|\+31(?:88|85|800|900))/u;
const BSN_WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** The test of eleven that citizen service numbers meet (Besluit BSN). */
function isCitizenNumber(found: string): boolean {
  const digits = [...found].filter((letter) => /\d/u.test(letter)).map(Number);
  const sum = digits.reduce((total, digit, at) => total + digit * (BSN_WEIGHTS[at] ?? 0), 0);
  return digits.length === BSN_WEIGHTS.length && sum > 0 && sum % 11 === 0;
}

/** What can be told by how it is written, wherever it stands. */
export const WRITTEN_FORMS: readonly WrittenForm[] = [
  form(
    'contact',
    '(?<![\\p{L}\\d._%+-])[\\p{L}\\d._%+-]{1,64}@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+',
    (found) => !SHARED_MAILBOX.test(found),
  ),
  form(
    'contact',
    '(?<![\\p{L}\\d._-])[\\p{L}\\d._-]{1,64}\\s{0,3}(?:\\(at\\)|\\[at\\]|\\bapenstaartje\\b)\\s*[\\p{L}\\d_-]+(?:\\s*(?:\\bpunt\\b|\\bdot\\b|\\.)\\s*\\p{L}+)*',
  ),
  form(
    'contact',
    '(?<![\\d.+])(?:\\+31|0031|0)[\\s-]*(?:\\(0\\)[\\s-]*)?[1-9](?:[\\s.-]{0,3}\\d){8}(?!\\d)',
    (found) => !SHARED_PHONE.test(found.replaceAll(/[\s.()-]/gu, '')),
  ),
  form('contact', '\\b(?:linkedin\\.com/in|facebook\\.com|instagram\\.com|x\\.com)/[\\w.%-]+'),
  form(
    'number',
    '\\b(?:bsn|burgerservicenummer|sofinummer)\\b[^\\d\\n]{0,12}(?<mark>\\d[\\d .-]{6,11}\\d)',
  ),
  form('number', '(?<![\\d,.+])\\d(?:[ .-]?\\d){8}(?!\\d)', isCitizenNumber),
  form('number', '\\b[a-z]{2}\\d{2}\\s?[a-z]{4}(?:\\s?\\d){10}(?!\\d)'),
  form(
    'number',
    '\\b(?:personeels|medewerkers?|dossier|cli[eë]nt|pati[eë]nt|polis|zaak|klant|registratie|paspoort|rijbewijs)-?nummers?\\s*(?:is\\s+|:\\s*)?(?<mark>[\\p{L}]{0,3}\\d[\\d./-]{2,})',
  ),
  form('number', '\\bBIG-?(?:nummer|registratie)?\\s*:?\\s*(?<mark>\\d{11})\\b'),
  form(
    'birth-date',
    `\\b(?:geboren|geb\\.|geboortedatum)\\s*(?:is|op|:|te \\p{L}+ op)?\\s*(?<mark>${EXACT_DATE})`,
  ),
  form('birth-date', '\\b(?:geboren in|geboortejaar|bouwjaar)\\s*:?\\s*(?<mark>(?:19|20)\\d{2})'),
  form('birth-date', '\\b(?:is|was|ben) van (?<mark>19[3-9]\\d)\\b'),
  form('age', `(?<![\\p{L}\\d])(?<mark>${AGE}\\s*-?\\s*jarige)(?!n|\\p{L})`),
  form(
    'age',
    `(?<!(?:vanaf|tot|onder|boven|dan|minstens|minimaal|ongeveer)\\s)(?<![\\p{L}\\d])${AGE}\\s*(?:jaar|jr\\.?)\\s+(?:oud|jong)\\b`,
  ),
  form(
    'age',
    `(?<!leeftijd\\s)\\b(?:is|was|wordt|werd|ben)\\s+(?:(?:nu|bijna|net|al|pas|inmiddels)\\s+)?(?<mark>${AGE}\\s+(?:jaar|jr)\\b)${NO_AGE}`,
  ),
  form(
    'age',
    `${PERSON_BEFORE},?\\s*van\\s)(?<mark>${AGE}(?:\\s+(?:jaar|jr))?)(?![\\p{L}\\d])${NO_AGE}`,
  ),
  form('age', `${PERSON_BEFORE}\\()(?<mark>${AGE}(?:\\s+(?:jaar|jr))?)(?=[,)])`),
  form('age', `,\\s(?<mark>${AGE}\\s+(?:jaar|jr)\\b)(?=\\s*[,.;)])`),
  form(
    'age',
    `\\b(?:werd|wordt)\\s+(?:\\p{L}+\\s+){0,2}(?<mark>${AGE})(?=\\s*(?:[.,;!]|$|en\\s|geworden))`,
  ),
  form('age', `\\b(?:is|ben)\\s+(?:\\p{L}+\\s+){0,3}(?<mark>${AGE})(?=\\s+geworden)`),
  form(
    'address',
    "(?<!\\p{L})\\p{L}[\\p{L}’'-]{0,30}(?:straat|laan|weg|plein|hof|dreef|singel|kade|steeg|gracht|markt|baan|dijk|hoek|pad)\\s+\\d{1,4}\\s?[a-z]?(?![\\p{L}\\d])",
    (found) => found.charAt(0) !== found.charAt(0).toLowerCase(),
  ),
  form(
    'address',
    '(?<![\\p{L}\\d])[1-9]\\d{3}\\s?[a-z]{2}(?![\\p{L}\\d+-])',
    (found) => /[A-Z]{2}$/u.test(found) && !/^20[1-3]\d/u.test(found),
  ),
];
