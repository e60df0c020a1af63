import { AUTHORITY_RULES } from './authority-rules.ts';
import { RESERVED_PROCEDURE_RULES } from './reserved-procedures.ts';
import { inForce, type LawDate, type LawRow } from './rules.ts';
import { SPECIALISM_RULES } from './specialisms.ts';
import { LEGAL_TITLE_RULES } from './titles.ts';
import { WORKING_TIME_LIMITS } from './working-time.ts';

/** Every row of law that is in force on the date: titles, specialisms, reserved procedures and working time. */
export function lawRowsInForce(onDate: LawDate): LawRow[] {
  return [
    ...LEGAL_TITLE_RULES,
    ...SPECIALISM_RULES,
    ...RESERVED_PROCEDURE_RULES,
    ...AUTHORITY_RULES,
    ...WORKING_TIME_LIMITS,
  ].filter((row) => inForce(row, onDate));
}
