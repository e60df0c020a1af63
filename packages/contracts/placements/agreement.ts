import {
  AGREEMENT_EMPLOYERS,
  AGREEMENT_END_REASONS,
  AGREEMENT_FEES,
  AGREEMENT_FORMS,
  AGREEMENT_LIMITS,
  AGREEMENT_PARTIES,
  AGREEMENT_STANDINGS,
  AGREEMENT_TRANSITION_NAMES,
  DECLARATIONS,
  EVALUATION_ADVICES,
  EVALUATION_MARKS,
  EVALUATION_MOMENTS,
  SIGNING_RULES,
} from '@inzetbaar/domain/placements/agreements';
import { z } from 'zod';
import { calendarDate, id, instant, line, linkToken, text, uniqueList } from '../http/index.ts';
import { emailAddress } from '../identity/index.ts';
import { organisationSummary, skillId } from '../vacancies/vacancy.ts';

const hours = z.number().min(0).max(60);
const employer = z.enum(AGREEMENT_EMPLOYERS).nullable();

/** What three parties agree on; a draft may leave out what its form asks. */
export const agreementTerms = z.strictObject({
  form: z.enum(AGREEMENT_FORMS),
  startsOn: calendarDate,
  endsOn: calendarDate.nullable(),
  tasks: z
    .array(z.strictObject({ skillId, words: line(AGREEMENT_LIMITS.words, 0).default('') }))
    .max(AGREEMENT_LIMITS.tasks),
  /** Hours a week from a week of the period on, counted from 1. */
  hours: z
    .array(z.strictObject({ fromWeek: z.int().min(1).max(520), hoursPerWeek: hours }))
    .max(AGREEMENT_LIMITS.steps),
  guidance: z
    .strictObject({
      name: line(SIGNING_RULES.nameMax),
      jobTitle: line(SIGNING_RULES.nameMax, 0).default(''),
      hoursPerWeek: hours,
    })
    .nullable(),
  insurance: z.strictObject({ liability: employer, accident: employer }),
  fee: z.enum(AGREEMENT_FEES),
  declarations: uniqueList(z.enum(DECLARATIONS), DECLARATIONS.length),
  intendedContract: z
    .strictObject({
      months: z.int().min(1).max(AGREEMENT_LIMITS.intendedMonths),
      hoursPerWeek: hours,
    })
    .nullable(),
  evaluations: z.strictObject({
    midway: calendarDate.nullable(),
    end: calendarDate.nullable(),
  }),
});

const rule = z.object({
  id: z.string(),
  source: z.string(),
  from: z.string(),
  explanation: z.object({ nl: z.string(), en: z.string() }),
});
const party = z.enum(AGREEMENT_PARTIES);

/** What all three read of one version. */
const version = z.object({
  version: z.int(),
  terms: agreementTerms,
  /** The tasks in words, in the order of the terms. */
  taskNames: z.array(z.object({ skillId, nl: z.string(), en: z.string() })),
  fingerprint: z.string(),
  at: instant,
});
const signature = z.object({
  version: z.int(),
  party,
  name: z.string(),
  jobTitle: z.string(),
  at: instant,
  byLink: z.boolean(),
});
export const evaluationInput = z.strictObject({
  moment: z.enum(EVALUATION_MOMENTS),
  marks: z.strictObject({
    tasks: z.enum(EVALUATION_MARKS),
    hours: z.enum(EVALUATION_MARKS),
    guidance: z.enum(EVALUATION_MARKS),
  }),
  advice: z.enum(EVALUATION_ADVICES),
  words: text(AGREEMENT_LIMITS.words, 0).default(''),
});

export const agreement = z.object({
  id,
  placementId: id,
  /** Told to the person and the sender alone: who hosts knows of no cases. */
  caseId: id.optional(),
  party,
  standing: z.enum(AGREEMENT_STANDINGS),
  sender: organisationSummary,
  host: organisationSummary,
  person: z.string(),
  workTitle: z.string(),
  form: z.enum(AGREEMENT_FORMS),
  /** The number of the last version; 0: none was written. */
  version: z.int(),
  inForce: z.int().nullable(),
  versions: z.array(version),
  signatures: z.array(signature),
  toSign: z.array(party),
  /** Read by everybody who signs the last version. */
  warnings: z.array(rule),
  /** Of a draft: what its form asks and it does not meet. */
  unmet: z.array(z.object({ rule, path: z.string().nullable() })),
  evaluations: z.array(z.object({ ...evaluationInput.shape, party, at: instant })),
  /** The moments at which the reader can look back now. */
  evaluable: z.array(z.enum(EVALUATION_MOMENTS)),
  /** What it waits for from the reader's side; null: nothing. */
  waitsFor: z.enum(['terms', 'signature', ...EVALUATION_MOMENTS]).nullable(),
  end: z.object({ on: z.string(), reason: z.enum(AGREEMENT_END_REASONS), by: party }).nullable(),
  transitions: z.array(z.enum(AGREEMENT_TRANSITION_NAMES)),
  createdAt: instant,
  updatedAt: instant,
});
export type Agreement = z.infer<typeof agreement>;

/** A name under the text that was read. */
export const signatureInput = z.strictObject({
  version: z.int().min(1),
  fingerprint: z.string().min(1).max(200),
  name: line(SIGNING_RULES.nameMax),
  jobTitle: line(SIGNING_RULES.nameMax, 0).default(''),
});
export const signingLinkInput = z.strictObject({
  name: line(SIGNING_RULES.nameMax),
  email: emailAddress,
});
export const linkSignatureInput = z.strictObject({
  token: linkToken,
  ...signatureInput.shape,
});
