import type { LawRow } from '../../law/index.ts';
import type { FieldIssue } from '../../errors/index.ts';
import type { HealthKind, RefusalRule } from './health-words.ts';
import { type HealthFinding, screenNote } from './screen-note.ts';

const GUIDELINES =
  'Autoriteit Persoonsgegevens, Beleidsregels De zieke werknemer (Stcrt. 2016, 21703)';
const GDPR = 'AVG art. 9 lid 1; UAVG art. 30 lid 1';
/** The day on which the guidelines were published. */
const PUBLISHED = '2016-04-21';

/** A rule that a note can break, with what to write in its place (B1). */
export interface RefusalRow extends LawRow {
  id: RefusalRule;
  instead: { nl: string; en: string };
}

const WHAT_SOMEBODY_CAN = {
  nl: 'Schrijf wat iemand kan, niet wat iemand heeft. Bijvoorbeeld: “kan niet tillen” of “werkt vier uur per dag”.',
  en: 'Write what somebody can do, not what somebody has. For example: “cannot lift” or “works four hours a day”.',
};

/** Why a note about a person is refused. A new text of the authority is a new row. */
export const REFUSAL_RULES: Readonly<Record<RefusalRule, RefusalRow>> = {
  'nature-and-cause': {
    id: 'nature-and-cause',
    source: `${GUIDELINES}, par. 4.7 en 5.2.2; ${GDPR}`,
    from: PUBLISHED,
    until: null,
    explanation: {
      nl: 'Een werkgever mag niet opschrijven welke ziekte iemand heeft of waar die van komt. Ook niet als iemand het zelf vertelt.',
      en: 'An employer may not write down which illness somebody has or what caused it, not even when the person tells it.',
    },
    instead: WHAT_SOMEBODY_CAN,
  },
  complaints: {
    id: 'complaints',
    source: `${GUIDELINES}, par. 5.2.2; ${GDPR}`,
    from: PUBLISHED,
    until: null,
    explanation: {
      nl: 'Een werkgever mag geen klachten of pijn opschrijven, en ook niet hoe iemand er lichamelijk of geestelijk aan toe lijkt te zijn.',
      en: 'An employer may not write down complaints or pain, nor how somebody seems to be in body or mind.',
    },
    instead: WHAT_SOMEBODY_CAN,
  },
  treatment: {
    id: 'treatment',
    source: `${GUIDELINES}, par. 5.2.2; ${GDPR}`,
    from: PUBLISHED,
    until: null,
    explanation: {
      nl: 'Een werkgever mag geen behandeling opschrijven, en geen afspraak met een arts, psycholoog of fysiotherapeut. De bedrijfsarts mag dat wel.',
      en: 'An employer may not write down a treatment, nor an appointment with a doctor, psychologist or physiotherapist. The company doctor may.',
    },
    instead: {
      nl: 'Schrijf alleen wanneer iemand er niet is. Bijvoorbeeld: “werkt niet op dinsdagmiddag”.',
      en: 'Write only when somebody is not there. For example: “does not work on Tuesday afternoon”.',
    },
  },
  medication: {
    id: 'medication',
    source: `${GUIDELINES}, par. 5.2.2; ${GDPR}`,
    from: PUBLISHED,
    until: null,
    explanation: {
      nl: 'Een werkgever mag niet opschrijven welke medicijnen iemand gebruikt.',
      en: 'An employer may not write down which medicines somebody takes.',
    },
    instead: {
      nl: 'Schrijf wat het werk niet mag vragen. Bijvoorbeeld: “rijdt geen auto voor het werk”.',
      en: 'Write what work must not ask. For example: “does not drive for work”.',
    },
  },
  'private-life': {
    id: 'private-life',
    source: `${GUIDELINES}, par. 5.2.2; AVG art. 5 lid 1 onder c`,
    from: PUBLISHED,
    until: null,
    explanation: {
      nl: 'Een werkgever mag niet opschrijven welke problemen iemand thuis heeft, en niet of een familielid ziek is.',
      en: 'An employer may not write down which problems somebody has at home, nor whether a relative is ill.',
    },
    instead: {
      nl: 'Schrijf wat iemand in het werk nodig heeft. Bijvoorbeeld: “wil vaste dagen”.',
      en: 'Write what somebody needs at work. For example: “wants fixed days”.',
    },
  },
};

/** The names of what was found. */
const HEALTH_KIND_WORDS: Readonly<Record<HealthKind, { nl: string; en: string }>> = {
  illness: { nl: 'ziekte', en: 'illness' },
  complaint: { nl: 'klacht', en: 'complaint' },
  treatment: { nl: 'behandeling', en: 'treatment' },
  medication: { nl: 'medicijn', en: 'medicine' },
  pregnancy: { nl: 'zwangerschap', en: 'pregnancy' },
  'private-life': { nl: 'privéleven', en: 'private life' },
};

type Language = 'nl' | 'en';

/** What every refused note says, before and after what is wrong with it. */
const FRAME: Readonly<
  Record<Language, { seen: (phrases: string) => string; otherwise: string; source: string }>
> = {
  nl: {
    seen: (phrases) =>
      `Hier staat iets in over gezondheid of privéleven: ${phrases}. Dit kunnen wij zo niet bewaren.`,
    otherwise:
      'Ervaring met zieke cliënten mag wel. Klopt het niet wat wij zien? Schrijf dan duidelijker dat het om cliënten of om het werk gaat.',
    source: 'Bron',
  },
  en: {
    seen: (phrases) =>
      `This says something of health or private life: ${phrases}. We cannot keep it as it is.`,
    otherwise:
      'Experience with clients who are ill is fine. Are we wrong? Then say more clearly that it is about clients or about work.',
    source: 'Source',
  },
};
/** More than this many phrases help nobody to mend a note. */
const PHRASES_TOLD = 5;
const LONGEST_TOLD = 60;

/**
 * Why a note is refused, for its writer: the words that were seen on the first line, and on the next ones
 * the rules, what to write instead and the source.
 */
export function refusalText(findings: readonly HealthFinding[], language: Language): string {
  const seen = new Map(findings.map((each) => [each.phrase.toLowerCase(), each]));
  const phrases = [...seen.values()]
    .slice(0, PHRASES_TOLD)
    .map(({ phrase, kind }) => `“${told(phrase)}” (${HEALTH_KIND_WORDS[kind][language]})`);
  const rows = [...new Set(findings.map(({ rule }) => rule))].map((rule) => REFUSAL_RULES[rule]);
  const distinct = (texts: readonly string[]) => [...new Set(texts)];
  const { seen: first, otherwise, source } = FRAME[language];
  return [
    first(phrases.join(', ')),
    ...distinct(rows.map(({ explanation }) => explanation[language])),
    ...distinct(rows.map(({ instead }) => instead[language])),
    otherwise,
    `${source}: ${distinct(rows.flatMap((row) => lawsOf(row.source))).join('; ')}.`,
  ].join('\n');
}

/** The laws that a rule names; of the guidelines, which all rules have, the name alone. */
function lawsOf(source: string): string[] {
  return source.split('; ').map((law) => (law.startsWith(GUIDELINES) ? GUIDELINES : law));
}

function told(phrase: string): string {
  return phrase.length > LONGEST_TOLD ? `${phrase.slice(0, LONGEST_TOLD)}…` : phrase;
}

/** What is wrong with a note about a person in a field; none where it may be kept. */
export function noteIssues(path: string, text: string): FieldIssue[] {
  return issuesOf(path, screenNote(text).findings);
}

/**
 * The same of words that tell how to get somewhere: where people are treated is a place there, and not
 * a treatment.
 */
export function directionIssues(path: string, text: string): FieldIssue[] {
  const { findings } = screenNote(text);
  return issuesOf(
    path,
    findings.filter(({ rule }) => rule !== 'treatment'),
  );
}

/** What nobody is called: words behind a name are set apart by one of these. */
const APART = /[(),;:/\\[\]]|\s[-–—]/u;

/**
 * The same of a name, in which a word with a capital may be a family name ("Jan Pijn") unless something
 * is set apart from it ("Jan (burn-out)").
 */
export function nameIssues(path: string, name: string): FieldIssue[] {
  const { findings } = screenNote(name);
  const isName = (phrase: string) => phrase.charAt(0) !== phrase.charAt(0).toLowerCase();
  return issuesOf(
    path,
    APART.test(name) ? findings : findings.filter(({ phrase }) => !isName(phrase)),
  );
}

function issuesOf(path: string, findings: readonly HealthFinding[]): FieldIssue[] {
  if (findings.length === 0) return [];
  const values = { nl: refusalText(findings, 'nl'), en: refusalText(findings, 'en') };
  return [{ path, code: 'names_health', values }];
}
