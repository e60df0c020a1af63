import { DomainError, type DomainErrorCode, type FieldIssue } from '@inzetbaar/domain/errors';

/** The `DomainError` that a promise is refused with. Fails the test when it succeeds or breaks otherwise. */
export async function refusalOf(promise: Promise<unknown>): Promise<DomainError> {
  const outcome = await promise.then(
    () => null,
    (error: unknown) => error,
  );
  if (outcome instanceof DomainError) return outcome;
  if (outcome === null) throw new Error('expected a refusal, but it succeeded');
  throw outcome;
}

/** The code of the refusal. */
export async function refusalCodeOf(promise: Promise<unknown>): Promise<DomainErrorCode> {
  return (await refusalOf(promise)).code;
}

/** The fields that a promise is refused for, as `path: code`. */
export async function issuesOf(promise: Promise<unknown>): Promise<string[]> {
  const refusal = await refusalOf(promise);
  if (refusal.code !== 'invalid_input') throw refusal;
  const { issues } = refusal.details as { issues: readonly FieldIssue[] };
  return issues.map(({ path, code }) => `${path}: ${code}`);
}
