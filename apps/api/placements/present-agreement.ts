import type { AgreementView } from '@inzetbaar/application/placements/agreements';
import type { Agreement } from '@inzetbaar/contracts/placements';
import type { AgreementRule, AgreementTerms } from '@inzetbaar/domain/placements/agreements';
import { type Names, presentSkill } from '../vacancies/present.ts';

/** An agreement as one of its three parties reads it; of who wrote and signed it no account shows. */
export function presentAgreement(view: AgreementView, names: Names): Agreement {
  const { agreement, party, standing, transitions, toSign, warnings, unmet } = view;
  const { waitsFor, evaluable } = view;
  return {
    id: agreement.id,
    placementId: agreement.placementId,
    ...(agreement.caseId !== null && { caseId: agreement.caseId }),
    party,
    standing,
    sender: { id: agreement.senderId, name: agreement.senderName },
    host: { id: agreement.hostId, name: agreement.hostName },
    person: agreement.personName,
    workTitle: agreement.workTitle,
    form: agreement.form,
    version: agreement.version,
    inForce: agreement.inForce,
    versions: agreement.versions.map(({ version, terms, fingerprint, at }) => ({
      version,
      terms: presentTerms(terms),
      taskNames: terms.tasks.map(({ skillId }) => presentSkill(skillId, names)),
      fingerprint,
      at: at.toISOString(),
    })),
    signatures: agreement.signatures.map((signature) => ({
      version: signature.version,
      party: signature.party,
      name: signature.name,
      jobTitle: signature.jobTitle,
      at: signature.at.toISOString(),
      byLink: signature.byLink,
    })),
    toSign: [...toSign],
    warnings: warnings.map(presentRule),
    unmet: unmet.map(({ rule, issue }) => ({ rule: presentRule(rule), path: issue?.path ?? null })),
    evaluations: agreement.evaluations.map(({ at, marks, ...evaluation }) => ({
      ...evaluation,
      marks: { ...marks },
      at: at.toISOString(),
    })),
    evaluable: [...evaluable],
    waitsFor,
    end: agreement.end === null ? null : { ...agreement.end },
    transitions: [...transitions],
    createdAt: agreement.createdAt.toISOString(),
    updatedAt: agreement.updatedAt.toISOString(),
  };
}

function presentTerms(terms: AgreementTerms): Agreement['versions'][number]['terms'] {
  return {
    ...terms,
    tasks: [...terms.tasks],
    hours: [...terms.hours],
    declarations: [...terms.declarations],
  };
}

function presentRule({ id, source, from, explanation }: AgreementRule) {
  return { id, source, from, explanation: { ...explanation } };
}
