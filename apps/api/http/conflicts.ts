import { DomainError } from '@inzetbaar/domain/errors';

/** Shows the present version of a `version_conflict` in the shape of the contract, for the 412 answer. */
export async function presentingConflict<Stored, Result>(
  work: () => Promise<Result>,
  present: (current: Stored) => unknown,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DomainError && error.code === 'version_conflict') {
      const { current } = error.details as { current: Stored };
      throw new DomainError('version_conflict', { current: present(current) }, { cause: error });
    }
    throw error;
  }
}
