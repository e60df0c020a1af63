import type { IndexedVacancy } from '@inzetbaar/application/ports';
import { occupationById, skillById } from '@inzetbaar/taxonomy/catalogue';
import { SEED_ORGANISATIONS } from '../../prisma/seed/generator/organisations.ts';
import { generateVacancies, type SeedVacancy } from '../../prisma/seed/generator/vacancies.ts';

/** A vacancy as it is indexed, with what it is really for. */
export interface CorpusVacancy {
  indexed: IndexedVacancy;
  /** Its function and the skills that it asks for. */
  isFor: ReadonlySet<string>;
}

const SEED = 1;
const DAY = '2026-06-01';
const MINUTE_MS = 60_000;
/** One in so many employers calls the function by one of its other names. */
const OTHER_NAME_EVERY = 3;

/** Vacancies of the demo's generator, always the same; some with another name for the function. */
export function* corpusVacancies(count: number): Generator<CorpusVacancy> {
  let number = 0;
  for (const vacancy of generateVacancies({ seed: SEED, count, today: DAY })) {
    number += 1;
    yield corpusVacancy(vacancy, number);
  }
}

function corpusVacancy({ organisation: slug, occupationId, content }: SeedVacancy, number: number) {
  const organisation = SEED_ORGANISATIONS.find((one) => one.slug === slug);
  const location = organisation?.locations.find(({ key }) => key === content.locationId);
  if (organisation === undefined || location === undefined) throw new Error(`No ${slug}.`);
  const skillIds = [...new Set(content.skills.map(({ skillId }) => skillId))];
  const { branch, lanes, forms, hoursMin, hoursMax, description } = content;
  const id = `c0000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
  return {
    isFor: new Set([occupationId, ...skillIds]),
    indexed: {
      id,
      title: titleOf(content.title, occupationId, number),
      description,
      organisationId: slug,
      organisationName: organisation.name,
      municipalityCode: location.municipalityCode,
      branch,
      lanes,
      forms,
      hoursMin,
      hoursMax,
      coordinates: location.coordinates,
      publishedAt: new Date(Date.parse(DAY) + number * MINUTE_MS),
      skillIds,
      skillWords: skillIds.flatMap((id) => {
        const skill = skillById(id);
        return skill === undefined ? [] : [skill.nl, ...skill.synonyms];
      }),
    },
  };
}

function titleOf(title: string, occupationId: string, number: number): string {
  const occupation = occupationById(occupationId);
  if (occupation === undefined || number % OTHER_NAME_EVERY !== 0) return title;
  const { nl, synonyms } = occupation;
  const other = synonyms[(number / OTHER_NAME_EVERY) % synonyms.length] ?? nl;
  return title.replace(nl, other.charAt(0).toUpperCase() + other.slice(1));
}
