import { type FieldIssue, invalidInput } from '@inzetbaar/domain/errors';
import { recognisableIssues } from '@inzetbaar/domain/knowledge/recognisable';
import type { Repositories } from '../ports/index.ts';

/**
 * Throws `invalid_input` where somebody can be recognised in the words and the writer has not confirmed
 * it, with what was seen at its field. Nothing of refused words is kept.
 *
 * @param words the fields with their words; null for a field that is not there
 * @param kept phrases that the writer looked at and keeps
 */
export async function requireNobodyRecognisable(
  { organisations }: Pick<Repositories, 'organisations'>,
  organisationIds: readonly string[],
  words: Readonly<Record<string, string | null>>,
  kept: readonly string[],
): Promise<void> {
  const employers: string[] = [];
  for (const id of organisationIds) {
    const employer = await organisations.find(id);
    if (employer !== null) employers.push(employer.name);
  }
  const issues: FieldIssue[] = Object.entries(words).flatMap(([path, text]) =>
    text === null ? [] : recognisableIssues(path, text, kept, { employers }),
  );
  if (issues.length > 0) throw invalidInput(...issues);
}
