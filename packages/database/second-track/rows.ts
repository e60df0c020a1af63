import type { CaseVersion, StoredCase } from '@inzetbaar/application/ports';
import { WORK_CONDITIONS } from '@inzetbaar/domain/passports';
import {
  CASE_OUTCOMES,
  CASE_STATUSES,
  type CaseFacts,
  type CaseStatement,
  EXEMPTION_GROUNDS,
  INTERRUPTION_KINDS,
  OBLIGATIONS,
  TRACK_ONE_PROSPECTS,
} from '@inzetbaar/domain/second-track';

import { oneOf, oneOfOrNull } from '../mapping/index.ts';

/** The facts as they are kept; a check in the database holds the shape, so that codes are left to read. */
export type FactsJson = {
  [Key in keyof CaseStatement]: CaseStatement[Key];
};
export type ClockJson = { [Key in keyof CaseFacts]: CaseFacts[Key] };

export interface CaseRow extends Omit<StoredCase, 'status' | 'statement'> {
  status: string;
  facts: FactsJson;
}

export interface VersionRow extends Omit<CaseVersion, 'status' | 'statement'> {
  status: string;
  facts: FactsJson;
}

export function caseOf({ facts, ...row }: CaseRow): StoredCase {
  return { ...row, ...stateOf(row.status, facts) };
}

export function versionOf({ facts, ...row }: VersionRow): CaseVersion {
  return { ...row, ...stateOf(row.status, facts) };
}

function stateOf(status: string, facts: FactsJson): Pick<StoredCase, 'status' | 'statement'> {
  return {
    status: oneOf(CASE_STATUSES, status, 'second_track_case.status'),
    statement: {
      ...clockOf(facts),
      contractHours: facts.contractHours,
      workedHours: facts.workedHours,
      buildUp: facts.buildUp,
      prospect: oneOf(TRACK_ONE_PROSPECTS, facts.prospect, 'facts.prospect'),
      conditions: facts.conditions.map(({ condition, until }) => ({
        condition: oneOf(WORK_CONDITIONS, condition, 'facts.conditions'),
        until,
      })),
      outcome: oneOfOrNull(CASE_OUTCOMES, facts.outcome, 'facts.outcome'),
    },
  };
}

export function clockOf({ sickness, done, exemptions, wageSanctionUntil }: ClockJson): CaseFacts {
  return {
    sickness: {
      ...sickness,
      interruptions: sickness.interruptions.map((each) => ({
        ...each,
        kind: oneOf(INTERRUPTION_KINDS, each.kind, 'facts.interruptions'),
      })),
    },
    done: done.map(({ obligation, on }) => ({
      obligation: oneOf(OBLIGATIONS, obligation, 'facts.done'),
      on,
    })),
    exemptions: exemptions.map((each) => ({
      ...each,
      obligation: oneOf(OBLIGATIONS, each.obligation, 'facts.exemptions'),
      ground: oneOf(EXEMPTION_GROUNDS, each.ground, 'facts.exemptions'),
    })),
    wageSanctionUntil,
  };
}
