import { type AgreementRule, CARE_FOR_ALL, DATA_MINIMISATION, OWN, PLATFORM } from './rule.ts';

/** Waadi as it stands since the directive on agency work (Stb. 2012, 173). */
const AGENCY_DIRECTIVE = '2012-04-27';
/** Wet registratieplicht intermediairs die arbeidskrachten ter beschikking stellen. */
const REGISTRATION = '2012-07-01';
/** Wet toelating terbeschikkingstelling van arbeidskrachten (Kamerstukken 36446). */
const ADMISSION = '2027-01-01';
const LAST_DAY_IN_TRANSITION = '2027-12-31';
const ADMISSION_ENFORCED = '2028-01-01';
const LENT_FOR_MONEY = ['wage-costs', 'with-margin'] as const;
const WTTA = 'Wet toelating terbeschikkingstelling van arbeidskrachten (Wtta, Kamerstukken 36446)';

/** Secondment (detachering): Waadi, and the system of admission of the Wtta since 2027. */
export const SECONDMENT_RULES: readonly AgreementRule[] = [
  {
    id: 'secondment.ends',
    form: 'secondment',
    weight: 'refuse',
    binds: 'made',
    check: { kind: 'given', field: 'endsOn' },
    source: OWN,
    from: PLATFORM,
    until: null,
    explanation: {
      nl: 'Een detachering heeft een laatste dag. Daarna wordt zij verlengd, of volgt een contract.',
      en: 'A secondment has a last day. After it, it is extended, or a contract follows.',
    },
  },
  {
    id: 'secondment.liability',
    form: 'secondment',
    weight: 'refuse',
    binds: 'made',
    check: { kind: 'given', field: 'liability' },
    source: 'BW art. 7:658 lid 4',
    from: CARE_FOR_ALL,
    until: null,
    explanation: {
      nl: 'Spreek af wie verzekert wat er op het werk misgaat. De inlener en de uitlener moeten allebei zorgen voor veilig werk.',
      en: 'Agree on who insures what goes wrong at work. Both who lends and who borrows owe care for safe work.',
    },
  },
  {
    id: 'secondment.lender',
    form: 'secondment',
    weight: 'refuse',
    binds: 'made',
    whenFee: LENT_FOR_MONEY,
    check: { kind: 'declared', oneOf: ['registered-as-lender', 'help-without-profit'] },
    source: 'Waadi art. 7a; Waadi art. 1 lid 3',
    from: REGISTRATION,
    until: null,
    explanation: {
      nl: 'Wie personeel tegen betaling uitleent, staat daarvoor in het Handelsregister. Dat hoeft niet bij hulp aan een collega-werkgever: tijdelijk, zonder winst, met eigen personeel.',
      en: 'Who lends staff for money is registered for it in the Handelsregister. Not so for help to a fellow employer: for a while, without profit, with own staff.',
    },
  },
  {
    id: 'secondment.margin-is-lending',
    form: 'secondment',
    weight: 'refuse',
    binds: 'made',
    whenFee: ['with-margin'],
    check: { kind: 'declared', oneOf: ['registered-as-lender'] },
    source: 'Waadi art. 7a; Waadi art. 1 lid 3',
    from: REGISTRATION,
    until: null,
    explanation: {
      nl: 'Wie meer vraagt dan het werk kost, leent uit met winst. Dan staat de uitlener altijd in het Handelsregister.',
      en: 'Who asks more than the work costs lends at a profit, and is then always registered in the Handelsregister.',
    },
  },
  {
    id: 'secondment.help-is-short',
    form: 'secondment',
    weight: 'warn',
    binds: 'made',
    whenFee: ['wage-costs'],
    check: { kind: 'at-most-months', months: 6 },
    source: 'Waadi art. 1 lid 3',
    from: REGISTRATION,
    until: null,
    explanation: {
      nl: 'Hulp aan een collega-werkgever is tijdelijk. Duurt het langer dan zes maanden, dan is het waarschijnlijk gewoon uitlenen. Vraag het na.',
      en: 'Help to a fellow employer is for a while. Beyond six months it is probably ordinary lending. Ask about it.',
    },
  },
  {
    id: 'secondment.equal-terms',
    form: 'secondment',
    weight: 'refuse',
    binds: 'made',
    whenFee: ['with-margin'],
    check: { kind: 'declared', oneOf: ['equal-terms'] },
    source: 'Waadi art. 8',
    from: AGENCY_DIRECTIVE,
    until: null,
    explanation: {
      nl: 'Wie wordt uitgeleend, krijgt minstens hetzelfde loon en dezelfde arbeidsvoorwaarden als wie bij de inlener hetzelfde werk doet.',
      en: 'Who is lent gets at least the same pay and terms as those who do the same work at the borrower.',
    },
  },
  {
    id: 'secondment.worker-pays-nothing',
    form: 'secondment',
    weight: 'refuse',
    binds: 'made',
    check: { kind: 'declared', oneOf: ['worker-pays-nothing'] },
    source: 'Waadi art. 9',
    from: AGENCY_DIRECTIVE,
    until: null,
    explanation: {
      nl: 'De uitlener vraagt de kandidaat niets voor het uitlenen, ook geen kosten of terugbetaling.',
      en: 'The lender asks nothing of the candidate for lending, neither costs nor paying back.',
    },
  },
  {
    id: 'secondment.free-to-be-hired',
    form: 'secondment',
    weight: 'refuse',
    binds: 'made',
    check: { kind: 'declared', oneOf: ['free-to-be-hired'] },
    source: 'Waadi art. 9a',
    from: AGENCY_DIRECTIVE,
    until: null,
    explanation: {
      nl: 'De uitlener houdt niet tegen dat de kandidaat daarna in dienst komt bij de andere werkgever. Zo’n afspraak geldt niet (belemmeringsverbod).',
      en: 'The lender does not stop the candidate from being hired by the other employer afterwards. Such a clause is void.',
    },
  },
  {
    id: 'secondment.admission.2027',
    form: 'secondment',
    weight: 'refuse',
    binds: 'any-day',
    whenFee: LENT_FOR_MONEY,
    check: {
      kind: 'declared',
      oneOf: ['admitted', 'exempted', 'reported-in-time', 'help-without-profit'],
    },
    source: `${WTTA}, overgangsrecht`,
    from: ADMISSION,
    until: LAST_DAY_IN_TRANSITION,
    explanation: {
      nl: 'Vanaf 1 januari 2027 is voor uitlenen tegen betaling toelating of een ontheffing nodig. Wie zich vóór die dag heeft aangemeld, mag doorgaan tot er is beslist. Hulp zonder winst valt er niet onder.',
      en: 'Since 1 January 2027 lending for money needs an admission or an exemption. Who reported before that day may go on until it is decided. Help without profit is left out.',
    },
  },
  {
    id: 'secondment.admission.2028',
    form: 'secondment',
    weight: 'refuse',
    binds: 'any-day',
    whenFee: LENT_FOR_MONEY,
    check: { kind: 'declared', oneOf: ['admitted', 'exempted', 'help-without-profit'] },
    source: `${WTTA}; handhaving vanaf 1 januari 2028`,
    from: ADMISSION_ENFORCED,
    until: null,
    explanation: {
      nl: 'Voor uitlenen tegen betaling is toelating of een ontheffing nodig. Zonder krijgen uitlener én inlener een boete. Hulp zonder winst valt er niet onder.',
      en: 'Lending for money needs an admission or an exemption. Without it both who lends and who borrows are fined. Help without profit is left out.',
    },
  },
  {
    id: 'secondment.margin-needs-admission.2027',
    form: 'secondment',
    weight: 'refuse',
    binds: 'any-day',
    whenFee: ['with-margin'],
    check: { kind: 'declared', oneOf: ['admitted', 'exempted', 'reported-in-time'] },
    source: `${WTTA}, overgangsrecht`,
    from: ADMISSION,
    until: LAST_DAY_IN_TRANSITION,
    explanation: {
      nl: 'Wie vanaf 2027 uitleent met winst, is toegelaten, heeft een ontheffing, of heeft zich vóór 1 januari 2027 aangemeld.',
      en: 'Who lends at a profit since 2027 is admitted, exempted, or reported before 1 January 2027.',
    },
  },
  {
    id: 'secondment.margin-needs-admission.2028',
    form: 'secondment',
    weight: 'refuse',
    binds: 'any-day',
    whenFee: ['with-margin'],
    check: { kind: 'declared', oneOf: ['admitted', 'exempted'] },
    source: WTTA,
    from: ADMISSION_ENFORCED,
    until: null,
    explanation: {
      nl: 'Wie uitleent met winst, is toegelaten of heeft een ontheffing.',
      en: 'Who lends at a profit is admitted or exempted.',
    },
  },
  {
    id: 'secondment.tells',
    form: 'secondment',
    weight: 'warn',
    binds: 'made',
    check: { kind: 'told' },
    ...DATA_MINIMISATION,
    until: null,
    explanation: {
      nl: 'Een detachering laat zien bij welke werkgever iemand in dienst is. Waarom iemand wordt uitgeleend, staat er niet in.',
      en: 'A secondment shows which employer somebody works for. It does not say why somebody is lent.',
    },
  },
];
