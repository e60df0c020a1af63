import type { FieldIssue } from '../../errors/index.ts';
import { nameIssues } from '../../second-track/health-words/index.ts';

/** Signing by a link in a mail, and signing at all. */
export const SIGNING_RULES = {
  /** Days in which a link can be signed with. */
  validDays: 14,
  /** Links for one party under one version: mail goes to nobody again and again. */
  linksMax: 5,
  /** Characters of a name or a function. */
  nameMax: 80,
} as const;

/** What no name has; a mail to a stranger is not to carry somebody's link. */
const ADDRESS_OR_LINK = /[/\\@:<>]|www\./i;

/** What is wrong with the name under a signature, and the function behind it; the person has none. */
export function signatureIssues({
  name,
  jobTitle,
}: {
  name: string;
  jobTitle: string;
}): FieldIssue[] {
  return [
    ...(name.trim().length < 2 || ADDRESS_OR_LINK.test(name)
      ? [{ path: 'name', code: 'not_a_name' } as const]
      : nameIssues('name', name)),
    ...(ADDRESS_OR_LINK.test(jobTitle)
      ? [{ path: 'jobTitle', code: 'not_a_name' } as const]
      : nameIssues('jobTitle', jobTitle)),
  ];
}
