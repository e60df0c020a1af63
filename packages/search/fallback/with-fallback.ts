import type { VacancySearch, VacancySearchEngine } from '@inzetbaar/application/ports';
import { Circuit } from './circuit.ts';

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 10_000;

export interface FallbackOptions {
  /** Once when the fall-back takes over, with what went wrong. */
  onDegraded?: (cause: unknown) => void;
  /** Once when the first engine is back. */
  onRestored?: () => void;
  /**
   * Whether a failure says that the engine is out of order, and not just this one request; such a
   * request is answered by the fall-back too, but nobody else's is. True for all when left out.
   */
  isOutage?: (error: unknown) => boolean;
  /** Resolves when the first engine answers again; a smallest possible search when left out. */
  probe?: () => Promise<unknown>;
  /** Milliseconds, of any clock that only goes forward. */
  now?: () => number;
  firstWaitMs?: number;
  longestWaitMs?: number;
}

/**
 * An engine that asks the first one, and the fall-back while the first is out of order. While it
 * is, nobody waits for it: a small search of our own tries it at growing intervals (1 to 10 s),
 * beside the requests and never in their way.
 *
 * Rejects only where the fall-back does.
 */
export function withFallback(
  primary: VacancySearchEngine,
  fallback: VacancySearchEngine,
  options: FallbackOptions = {},
): VacancySearchEngine {
  const circuit = new Circuit({
    now: options.now ?? (() => performance.now()),
    firstWaitMs: options.firstWaitMs ?? FIRST_WAIT_MS,
    longestWaitMs: options.longestWaitMs ?? LONGEST_WAIT_MS,
  });
  const isOutage = options.isOutage ?? (() => true);
  const probe = options.probe ?? (() => primary.search(SMALLEST_SEARCH));

  const tryAgain = async () => {
    try {
      await probe();
    } catch {
      circuit.triedInVain();
      return;
    }
    circuit.triedWithSuccess();
    options.onRestored?.();
  };

  const ask = async <Result>(
    question: (engine: VacancySearchEngine) => Promise<Result>,
  ): Promise<Result> => {
    if (circuit.state === 'open') {
      if (circuit.mayTry()) void tryAgain();
      return question(fallback);
    }
    try {
      return await question(primary);
    } catch (error) {
      if (isOutage(error) && circuit.open()) options.onDegraded?.(error);
      return question(fallback);
    }
  };

  return {
    search: (search) => ask((engine) => engine.search(search)),
    searchIds: (search) => ask((engine) => engine.searchIds(search)),
    hits: (ids, words) => ask((engine) => engine.hits(ids, words)),
  };
}

const SMALLEST_SEARCH: VacancySearch = {
  words: '',
  skillIds: [],
  lanes: [],
  branches: [],
  forms: [],
  hoursBands: [],
  municipalityCodes: [],
  near: null,
  radiusKm: null,
  sort: 'relevance',
  limit: 1,
  offset: 0,
};
