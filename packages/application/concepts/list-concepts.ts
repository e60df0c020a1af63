import type { Actor } from '@inzetbaar/domain/identity';
import type { ConceptImport, ReadConceptKey, Transaction } from '../ports/index.ts';

/** Every address of ours in another language, for who is signed in. */
export function listConceptKeys({ transaction }: { transaction: Transaction }) {
  return (actor: Actor): Promise<readonly ReadConceptKey[]> =>
    transaction(actor, ({ concepts }) => concepts.listKeys());
}

/** The version of each language that was loaded last, with whose it is: for everybody. */
export function listConceptImports({ transaction }: { transaction: Transaction }) {
  return (actor: Actor): Promise<readonly ConceptImport[]> =>
    transaction(actor, ({ concepts }) => concepts.listImports());
}
