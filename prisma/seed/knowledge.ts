import { addDays, type CalendarDate } from '@inzetbaar/domain/calendar';
import type { KnowledgeKind, KnowledgeSubject } from '@inzetbaar/domain/knowledge';
import type { Row } from './insert-rows.ts';
import { accountId, accountRow, heldRoleRow, noon, organisationId } from './rows.ts';
import { stableId } from './stable-id.ts';

interface SeedColleague {
  email: string;
  name: string;
  organisation: string;
}

const CASEY: SeedColleague = {
  email: 'casemanager@demo.inzetbaar.example',
  name: 'Casey Casemanager',
  organisation: 'woonzorg-korenbloem',
};
const MAUD: SeedColleague = {
  email: 'maud@demo.inzetbaar.example',
  name: 'Maud Meedenker',
  organisation: 'zorggroep-maaslinde',
};
const TEUN: SeedColleague = {
  email: 'teun@demo.inzetbaar.example',
  name: 'Teun Tipgever',
  organisation: 'thuiszorg-mergelwind',
};

interface SeedEntry {
  key: string;
  kind: KnowledgeKind;
  by: SeedColleague;
  daysAgo: number;
  subject: KnowledgeSubject | null;
  title: string | null;
  text: string;
  questionKey?: string;
  helpfulKey?: string;
}

/** What the invented case managers of the demo share; nobody in it exists. */
export const SEED_KNOWLEDGE: readonly SeedEntry[] = [
  {
    key: 'meeloopdag',
    kind: 'article',
    by: MAUD,
    daysAgo: 3,
    subject: 'finding-work',
    title: 'Begin met een meeloopdag',
    text: 'Eén ochtend meelopen zegt meer dan drie gesprekken. De medewerker ziet het werk, en de werkgever ziet wat iemand kan.\n\nSpreek vooraf drie dingen af:\n- wie er die ochtend begeleidt\n- welke taken wel en niet gaan\n- wanneer u samen terugkijkt',
  },
  {
    key: 'opbouw',
    kind: 'article',
    by: TEUN,
    daysAgo: 9,
    subject: 'guidance-at-work',
    title: 'Uren opbouwen: liever korte dagen dan lange',
    text: 'Bij ons werkt het beter om vier korte ochtenden te beginnen dan twee lange dagen. Er blijft dan elke dag ruimte om bij te komen.\n\nZet de stappen in de overeenkomst: 8, 12 en 16 uur per week, en steeds twee weken om te kijken hoe het gaat.',
  },
  {
    key: 'eerste-gesprek',
    kind: 'article',
    by: CASEY,
    daysAgo: 16,
    subject: 'conversations',
    title: 'Het eerste gesprek over het tweede spoor',
    text: 'Het woord “tweede spoor” klinkt als afscheid. Begin daarom met wat iemand nog graag doet, en leg pas daarna uit welke stappen de wet vraagt.\n\nVraag niet naar klachten of medicijnen. Dat mag niet, en het helpt het gesprek ook niet verder.',
  },
  {
    key: 'reiskosten',
    kind: 'question',
    by: CASEY,
    daysAgo: 5,
    subject: 'trial-and-agreement',
    title: 'Wie betaalt de reiskosten bij een werkervaringsplaats?',
    text: 'De plek is verder weg dan het eigen werk. Wat spreekt u daarover af met de andere werkgever?',
    helpfulKey: 'reiskosten-antwoord',
  },
  {
    key: 'reiskosten-antwoord',
    kind: 'answer',
    by: MAUD,
    daysAgo: 4,
    subject: null,
    title: null,
    text: 'Het loon loopt door bij de eigen werkgever. Wij laten die daarom ook de reiskosten betalen, volgens de eigen regeling. Zet het wel in de overeenkomst.',
    questionKey: 'reiskosten',
  },
  {
    key: 'reiskosten-anders',
    kind: 'answer',
    by: TEUN,
    daysAgo: 4,
    subject: null,
    title: null,
    text: 'Bij ons vroeg de andere werkgever of de medewerker met een collega kon meerijden. Vraag dat eens na.',
    questionKey: 'reiskosten',
  },
  {
    key: 'deskundigenoordeel',
    kind: 'question',
    by: TEUN,
    daysAgo: 1,
    subject: 'uwv',
    title: 'Hoe lang van tevoren vraagt u een deskundigenoordeel aan?',
    text: 'Ik hoor dat het soms lang duurt voor er antwoord komt. Hoe plant u dat rond de eerstejaarsevaluatie?',
  },
  {
    key: 'kaart',
    kind: 'article',
    by: MAUD,
    daysAgo: 24,
    subject: 'conversations',
    title: 'Een kaart met plaatjes voor wie moeilijk leest',
    text: 'Wij hebben de stappen van het tweede spoor op één kaart met plaatjes gezet. Mensen nemen hem mee naar huis en praten er daar over.\n\nTip: laat in het midden een plek open waar de medewerker zelf iets op schrijft.',
  },
];

/** The colleagues who have no demo account of their own. */
export function knowledgeAuthorRows(passwordHash: string): { accounts: Row[]; roles: Row[] } {
  const others = [MAUD, TEUN];
  return {
    accounts: others.map(({ email, name }) => accountRow(email, name, passwordHash)),
    roles: others.map(({ email, organisation }) =>
      heldRoleRow(email, 'case-manager', organisation),
    ),
  };
}

const entryId = (key: string) => stableId('knowledge', key);

export function knowledgeRows(today: CalendarDate): Row[] {
  return SEED_KNOWLEDGE.map(
    ({ key, kind, by, daysAgo, subject, title, text, questionKey, helpfulKey }) => {
      const at = noon(addDays(today, -daysAgo));
      return {
        id: entryId(key),
        kind,
        question_id: questionKey === undefined ? null : entryId(questionKey),
        author_id: accountId(by.email),
        organisation_id: organisationId(by.organisation),
        subject,
        title,
        text,
        status: 'published',
        helpful_answer_id: helpfulKey === undefined ? null : entryId(helpfulKey),
        version: 1,
        created_at: at,
        updated_at: at,
      };
    },
  );
}
