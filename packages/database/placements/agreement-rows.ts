import type {
  AgreementLink,
  StoredAgreement,
  StoredAgreementVersion,
  StoredEvaluation,
  StoredSignature,
  StoredWaitingAgreement,
} from '@inzetbaar/application/ports';
import {
  AGREEMENT_EMPLOYERS,
  AGREEMENT_END_REASONS,
  AGREEMENT_FEES,
  AGREEMENT_FORMS,
  AGREEMENT_PARTIES,
  AGREEMENT_STATUSES,
  type AgreementTerms,
  DECLARATIONS,
  EVALUATION_ADVICES,
  EVALUATION_MARKS,
  EVALUATION_MOMENTS,
  termsInOrder,
} from '@inzetbaar/domain/placements/agreements';

import { allOf, oneOf, oneOfOrNull } from '../mapping/index.ts';

/** A row of JSON, in which an instant is text. */
type Json<Stored> = Omit<Stored, 'at'> & { at: string };

/** An agreement with everything that hangs on it, as one row. */
export interface AgreementRow extends Omit<
  StoredAgreement,
  'form' | 'status' | 'end' | 'versions' | 'signatures' | 'evaluations'
> {
  form: string;
  status: string;
  endedOn: string | null;
  endReason: string | null;
  endedBy: string | null;
  versions: Json<StoredAgreementVersion>[];
  signatures: Json<StoredSignature>[];
  evaluations: Json<StoredEvaluation>[];
}

export function agreementOf({
  endedOn,
  endReason,
  endedBy,
  versions,
  signatures,
  evaluations,
  ...row
}: AgreementRow): StoredAgreement {
  const reason = oneOfOrNull(AGREEMENT_END_REASONS, endReason, 'agreement.end_reason');
  const by = oneOfOrNull(AGREEMENT_PARTIES, endedBy, 'agreement.ended_by');
  return {
    ...row,
    form: oneOf(AGREEMENT_FORMS, row.form, 'agreement.form'),
    status: oneOf(AGREEMENT_STATUSES, row.status, 'agreement.status'),
    end: endedOn === null || reason === null || by === null ? null : { on: endedOn, reason, by },
    versions: versions.map(({ at, terms, ...version }) => ({
      ...version,
      at: new Date(at),
      terms: termsOf(terms),
    })),
    signatures: signatures.map(({ at, party, ...signature }) => ({
      ...signature,
      at: new Date(at),
      party: oneOf(AGREEMENT_PARTIES, party, 'agreement_signature.party'),
    })),
    evaluations: evaluations.map(({ at, party, moment, marks, advice, words }) => ({
      at: new Date(at),
      party: oneOf(AGREEMENT_PARTIES, party, 'agreement_evaluation.party'),
      moment: oneOf(EVALUATION_MOMENTS, moment, 'agreement_evaluation.moment'),
      marks: {
        tasks: oneOf(EVALUATION_MARKS, marks.tasks, 'agreement_evaluation.marks'),
        hours: oneOf(EVALUATION_MARKS, marks.hours, 'agreement_evaluation.marks'),
        guidance: oneOf(EVALUATION_MARKS, marks.guidance, 'agreement_evaluation.marks'),
      },
      advice: oneOf(EVALUATION_ADVICES, advice, 'agreement_evaluation.advice'),
      words,
    })),
  };
}

/** The terms with their codes checked, in the order in which they are signed. */
function termsOf(terms: AgreementTerms): AgreementTerms {
  const { liability, accident } = terms.insurance;
  const column = 'agreement_version.terms';
  return termsInOrder({
    ...terms,
    form: oneOf(AGREEMENT_FORMS, terms.form, column),
    fee: oneOf(AGREEMENT_FEES, terms.fee, column),
    declarations: allOf(DECLARATIONS, terms.declarations, column),
    insurance: {
      liability: oneOfOrNull(AGREEMENT_EMPLOYERS, liability, column),
      accident: oneOfOrNull(AGREEMENT_EMPLOYERS, accident, column),
    },
  });
}

export interface LinkRow extends Omit<AgreementLink, 'party'> {
  party: string;
}

export function linkOf({ party, ...row }: LinkRow): AgreementLink {
  return { ...row, party: oneOf(AGREEMENT_PARTIES, party, 'agreement_link.party') };
}

/** What reminders need, as text. */
export interface WaitingRow extends Omit<
  StoredWaitingAgreement,
  'status' | 'signedBy' | 'evaluations'
> {
  status: string;
  signedBy: string[];
  evaluations: { moment: string; party: string }[];
}

export function waitingOf({
  status,
  signedBy,
  evaluations,
  ...row
}: WaitingRow): StoredWaitingAgreement {
  return {
    ...row,
    status: oneOf(AGREEMENT_STATUSES, status, 'agreement.status'),
    signedBy: allOf(AGREEMENT_PARTIES, signedBy, 'agreement_signature.party'),
    evaluations: evaluations.map(({ moment, party }) => ({
      moment: oneOf(EVALUATION_MOMENTS, moment, 'agreement_evaluation.moment'),
      party: oneOf(AGREEMENT_PARTIES, party, 'agreement_evaluation.party'),
    })),
  };
}
