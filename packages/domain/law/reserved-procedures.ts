import type { LawDate, LawRow } from './rules.ts';

/** Reserved procedures (voorbehouden handelingen), Wet BIG article 36 paragraphs 1-14. */
export const RESERVED_PROCEDURES = [
  'surgical',
  'obstetric',
  'endoscopy',
  'catheterisation',
  'injection',
  'puncture',
  'general-anaesthesia',
  'radioactive-or-ionising',
  'cardioversion',
  'defibrillation',
  'electroconvulsive',
  'lithotripsy',
  'artificial-insemination',
  'prescribing',
] as const;
export type ReservedProcedure = (typeof RESERVED_PROCEDURES)[number];

/** The paragraph of article 36 Wet BIG that reserves the procedure: 1-14, in the order of the list. */
export function article36ParagraphOf(procedure: ReservedProcedure): number {
  return RESERVED_PROCEDURES.indexOf(procedure) + 1;
}

/** What the law reserves, in plain words. Who may do it: `whoMay`. */
export interface ReservedProcedureRule extends LawRow {
  procedure: ReservedProcedure;
}

const WET_BIG_IN_FORCE = '1997-12-01';
/** Prescribing came into article 36 with the Geneesmiddelenwet. */
const GENEESMIDDELENWET_IN_FORCE = '2007-07-01';

function reserved(
  procedure: ReservedProcedure,
  nl: string,
  en: string,
  from: LawDate = WET_BIG_IN_FORCE,
): ReservedProcedureRule {
  return {
    id: `procedure.${procedure}`,
    procedure,
    source: `Wet BIG art. 36 lid ${article36ParagraphOf(procedure)}`,
    from,
    until: null,
    explanation: { nl, en },
  };
}

/** Every reserved procedure, once, in the order of article 36. */
export const RESERVED_PROCEDURE_RULES: readonly ReservedProcedureRule[] = [
  reserved(
    'surgical',
    'Snijden, hechten of weghalen van weefsel waarbij het lichaam niet meteen vanzelf heelt.',
    'Cutting, stitching or removing tissue where the body does not close at once by itself.',
  ),
  reserved(
    'obstetric',
    'Handelingen bij zwangerschap en bevalling om die goed te laten gaan.',
    'Acts during pregnancy and birth to make them go well.',
  ),
  reserved(
    'endoscopy',
    'Met een buis of camera in het lichaam kijken.',
    'Looking inside the body with a tube or camera.',
  ),
  reserved(
    'catheterisation',
    'Een slang inbrengen, zoals in de blaas, de maag of een bloedvat.',
    'Inserting a tube, such as into the bladder, the stomach or a blood vessel.',
  ),
  reserved('injection', 'Een injectie geven.', 'Giving an injection.'),
  reserved(
    'puncture',
    'Prikken om bloed of vocht af te nemen of een infuus aan te leggen.',
    'Pricking to take blood or fluid or to start an infusion.',
  ),
  reserved('general-anaesthesia', 'Iemand onder narcose brengen.', 'Giving general anaesthesia.'),
  reserved(
    'radioactive-or-ionising',
    'Werken met radioactieve stoffen of met röntgenstraling.',
    'Using radioactive substances or X-rays.',
  ),
  reserved(
    'cardioversion',
    'Op een gepland moment het hartritme herstellen met een stroomstoot.',
    'Restoring the heart rhythm with an electric shock at a planned moment.',
  ),
  reserved(
    'defibrillation',
    'Bij een hartstilstand een stroomstoot geven met een apparaat dat niet zelf beslist.',
    'Giving a shock in cardiac arrest with a device that does not decide by itself.',
  ),
  reserved(
    'electroconvulsive',
    'Behandelen van een psychische ziekte met elektrische prikkels in de hersenen.',
    'Treating mental illness with electrical stimulation of the brain.',
  ),
  reserved(
    'lithotripsy',
    'Stenen in het lichaam vergruizen met geluidsgolven.',
    'Breaking stones in the body with sound waves.',
  ),
  reserved('artificial-insemination', 'Kunstmatige bevruchting.', 'Artificial fertilisation.'),
  reserved(
    'prescribing',
    'Medicijnen voorschrijven die alleen op recept te krijgen zijn.',
    'Prescribing medicines that are available on prescription only.',
    GENEESMIDDELENWET_IN_FORCE,
  ),
];
