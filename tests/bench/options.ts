import { parseArgs } from 'node:util';

/** How large the region is and how long each figure is measured. */
export interface BenchOptions {
  vacancies: number;
  people: number;
  /** Measured seconds per system. */
  seconds: number;
  /** Prints one JSON object and nothing else. */
  json: boolean;
}

/** @throws with the usage when a flag is unknown or no whole number */
export function readOptions(parameters: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      vacancies: { type: 'string', default: '20000' },
      people: { type: 'string', default: '10000' },
      seconds: { type: 'string', default: '12' },
      json: { type: 'boolean', default: false },
    },
  });
  const wholeNumber = (name: 'vacancies' | 'people' | 'seconds', least: number) => {
    const number = Number(values[name]);
    if (Number.isInteger(number) && number >= least) return number;
    throw new Error(`--${name} takes a whole number from ${least}.`);
  };
  return {
    vacancies: wholeNumber('vacancies', 100),
    people: wholeNumber('people', 100),
    seconds: wholeNumber('seconds', 1),
    json: values.json,
  };
}
