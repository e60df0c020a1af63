import { RESERVED_PROCEDURES, type ReservedProcedure } from './reserved-procedures.ts';
import type { LawRow } from './rules.ts';
import type { LegalTitle } from './titles.ts';

/** One title may do these reserved procedures in this way. */
export interface AuthorityRule extends LawRow {
  title: LegalTitle;
  kind: 'own' | 'functional' | 'order';
  procedures: readonly ReservedProcedure[];
}

const WET_BIG_IN_FORCE = '1997-12-01';
/** Prescribing came into article 36 with the Geneesmiddelenwet. */
const GENEESMIDDELENWET_IN_FORCE = '2007-07-01';
/** Own authority of physician assistants and specialist nurses (Stb. 2017, 374; Stcrt. 2018, 39930). */
const TASK_REALLOCATION_IN_FORCE = '2018-09-01';
/** The klinisch technoloog came into articles 3 and 36 (bill 35045) after a trial under article 36a. */
const CLINICAL_TECHNOLOGIST_IN_FORCE = '2020-07-01';
/** Local anaesthesia by the mondhygiënist (Stb. 2006, 147 and 242). */
const DENTAL_HYGIENIST_IN_FORCE = '2006-05-24';

const ON_ORDER = {
  nl: 'Dit mag op opdracht van een arts, als u het goed kunt (bekwaam bent). Toezicht moet mogelijk zijn.',
  en: 'Allowed on the order of a doctor, if you are competent. Supervision must be possible.',
} as const;

const WITHIN_EXPERTISE = {
  nl: 'Dit mag u zelfstandig, binnen uw eigen deskundigheid en als u bekwaam bent.',
  en: 'You may do this on your own authority, within your own expertise and if you are competent.',
} as const;

/**
 * Who may do which reserved procedure. A title that stands nowhere may do none of them here: the
 * law lets anybody act on order who is competent (art. 35), but matching accepts "on order" only
 * where the education for the title covers the procedure, because a machine cannot see competence.
 * Where the law sets finer borders than a procedure as a whole (a specialism, the bladder of
 * adults), the row holds for the procedure and the explanation tells the border.
 */
export const AUTHORITY_RULES: readonly AuthorityRule[] = [
  {
    id: 'authority.arts.own',
    title: 'arts',
    kind: 'own',
    procedures: RESERVED_PROCEDURES.filter((procedure) => procedure !== 'prescribing'),
    source: 'Wet BIG art. 36 lid 1-13',
    from: WET_BIG_IN_FORCE,
    until: null,
    explanation: WITHIN_EXPERTISE,
  },
  {
    id: 'authority.tandarts.own',
    title: 'tandarts',
    kind: 'own',
    procedures: ['surgical', 'injection', 'general-anaesthesia', 'radioactive-or-ionising'],
    source: 'Wet BIG art. 36 lid 1, 5, 7 en 8',
    from: WET_BIG_IN_FORCE,
    until: null,
    explanation: WITHIN_EXPERTISE,
  },
  {
    id: 'authority.verloskundige.own',
    title: 'verloskundige',
    kind: 'own',
    procedures: ['surgical', 'obstetric', 'catheterisation', 'injection', 'puncture'],
    source: 'Wet BIG art. 36 lid 1, 2, 4, 5 en 6',
    from: WET_BIG_IN_FORCE,
    until: null,
    explanation: WITHIN_EXPERTISE,
  },
  ...(['arts', 'tandarts', 'verloskundige'] as const).map((title): AuthorityRule => ({
    id: `authority.${title}.prescribing`,
    title,
    kind: 'own',
    procedures: ['prescribing'],
    source: 'Wet BIG art. 36 lid 14',
    from: GENEESMIDDELENWET_IN_FORCE,
    until: null,
    explanation: WITHIN_EXPERTISE,
  })),
  {
    id: 'authority.physician-assistant.own',
    title: 'physician-assistant',
    kind: 'own',
    procedures: [
      'surgical',
      'endoscopy',
      'catheterisation',
      'injection',
      'puncture',
      'cardioversion',
      'defibrillation',
      'prescribing',
    ],
    source:
      'Wet BIG art. 36 lid 1, 3, 4, 5, 6, 9, 10 en 14; Besluit opleidingseisen en deskundigheidsgebied physician assistant',
    from: TASK_REALLOCATION_IN_FORCE,
    until: null,
    explanation: {
      nl: 'Dit mag u zelfstandig als het routine is, de risico’s te overzien zijn en er een richtlijn voor is.',
      en: 'You may do this on your own authority where it is routine, low in risk and follows a guideline.',
    },
  },
  {
    id: 'authority.verpleegkundig-specialist.own',
    title: 'verpleegkundig-specialist',
    kind: 'own',
    procedures: [
      'surgical',
      'endoscopy',
      'catheterisation',
      'injection',
      'puncture',
      'cardioversion',
      'defibrillation',
      'prescribing',
    ],
    source:
      'Wet BIG art. 36 lid 1, 3, 4, 5, 6, 9, 10 en 14; Regeling zelfstandige bevoegdheid verpleegkundig specialisten (Stcrt. 2018, 39930)',
    from: TASK_REALLOCATION_IN_FORCE,
    until: null,
    explanation: {
      nl: 'Dit mag u zelfstandig als het bij uw eigen specialisme hoort. Niet elk specialisme mag alles: kijk dit samen na.',
      en: 'You may do this on your own authority where it belongs to your specialism. Not every specialism may do all of it: check this together.',
    },
  },
  {
    id: 'authority.klinisch-technoloog.own',
    title: 'klinisch-technoloog',
    kind: 'own',
    procedures: [
      'surgical',
      'endoscopy',
      'catheterisation',
      'injection',
      'puncture',
      'radioactive-or-ionising',
      'cardioversion',
      'defibrillation',
      'lithotripsy',
    ],
    source:
      'Wet BIG art. 36 lid 1, 3, 4, 5, 6, 8, 9, 10 en 12; Besluit opleidingseisen en deskundigheidsgebied klinisch technoloog (Stb. 2020, 96)',
    from: CLINICAL_TECHNOLOGIST_IN_FORCE,
    until: null,
    explanation: {
      nl: 'Dit mag u zelfstandig binnen uw technisch-medische vak, als het routine is en de risico’s te overzien zijn.',
      en: 'You may do this on your own authority within your technical medical field, where it is routine and low in risk.',
    },
  },
  {
    id: 'authority.verpleegkundige.functional',
    title: 'verpleegkundige',
    kind: 'functional',
    procedures: ['catheterisation', 'injection', 'puncture'],
    source: 'Wet BIG art. 39; Besluit functionele zelfstandigheid art. 2',
    from: WET_BIG_IN_FORCE,
    until: null,
    explanation: {
      nl: 'Dit mag op opdracht van een arts, zonder dat de arts erbij is: injecties, een katheter in de blaas van een volwassene, een maagsonde, een infuus, bloed prikken en een hielprik.',
      en: 'Allowed on the order of a doctor, without the doctor there: injections, a bladder catheter for adults, a stomach tube, an infusion, drawing blood and a heel prick.',
    },
  },
  {
    id: 'authority.verpleegkundige.order',
    title: 'verpleegkundige',
    kind: 'order',
    procedures: ['surgical', 'endoscopy', 'cardioversion', 'defibrillation'],
    source: 'Wet BIG art. 33, 35 en 38',
    from: WET_BIG_IN_FORCE,
    until: null,
    explanation: ON_ORDER,
  },
  {
    id: 'authority.verzorgende-ig.order',
    title: 'verzorgende-ig',
    kind: 'order',
    procedures: ['catheterisation', 'injection'],
    source: 'Wet BIG art. 35 en 38; Besluit verzorgende in de individuele gezondheidszorg, art. 2',
    from: '1999-12-01',
    until: null,
    explanation: ON_ORDER,
  },
  {
    id: 'authority.mondhygienist.functional',
    title: 'mondhygienist',
    kind: 'functional',
    procedures: ['injection'],
    source: 'Wet BIG art. 39; Besluit functionele zelfstandigheid art. 4',
    from: DENTAL_HYGIENIST_IN_FORCE,
    until: null,
    explanation: {
      nl: 'Plaatselijk verdoven mag op opdracht van een tandarts, zonder dat die erbij is.',
      en: 'Local anaesthesia is allowed on the order of a dentist, without the dentist there.',
    },
  },
  ...(['radiodiagnostisch-laborant', 'radiotherapeutisch-laborant'] as const).map(
    (title): AuthorityRule => ({
      id: `authority.${title}.order`,
      title,
      kind: 'order',
      procedures: ['radioactive-or-ionising'],
      source: 'Wet BIG art. 34, 35 en 38',
      from: '2011-01-01',
      until: null,
      explanation: ON_ORDER,
    }),
  ),
];
