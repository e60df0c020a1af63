import { MatchingBoard, ReachLedger } from '../matching/index.ts';
import type { InMemoryWorld } from './in-memory-world.ts';
import { testCatalogue, testGazetteer } from './reference.ts';

/** What use cases of matching ask for, with a board that has read the world. */
export interface MatchingDeps extends Pick<InMemoryWorld, 'transaction' | 'clock' | 'pseudonyms'> {
  board: MatchingBoard;
  reachLedger: ReachLedger;
  gazetteer: ReturnType<typeof testGazetteer>;
}

export function emptyBoard(world: InMemoryWorld): MatchingBoard {
  return new MatchingBoard({
    catalogue: testCatalogue(),
    gazetteer: testGazetteer(),
    clock: world.clock,
  });
}

export async function matchingDeps(world: InMemoryWorld): Promise<MatchingDeps> {
  const board = emptyBoard(world);
  await board.load(world.transaction);
  const { transaction, clock, pseudonyms } = world;
  const reachLedger = new ReachLedger({ clock });
  return { transaction, clock, pseudonyms, board, reachLedger, gazetteer: testGazetteer() };
}
