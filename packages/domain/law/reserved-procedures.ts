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
