import type { Area } from './areas.ts';
import { loadWords } from './words.ts';

/**
 * Loads code together with the words that it shows, for `lazyRouteComponent` and `lazy`. A test
 * compares the areas with those that the code uses.
 */
export function withWords<Module>(load: () => Promise<Module>, areas: readonly Area[]) {
  return async (): Promise<Module> => {
    const [module] = await Promise.all([load(), loadWords(areas)]);
    return module;
  };
}
