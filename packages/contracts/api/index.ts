import * as concepts from '../concepts/index.ts';
import * as identity from '../identity/index.ts';
import * as imports from '../imports/index.ts';
import * as insights from '../insights/index.ts';
import * as introductions from '../introductions/index.ts';
import * as knowledge from '../knowledge/index.ts';
import * as matching from '../matching/index.ts';
import * as organisations from '../organisations/index.ts';
import * as passports from '../passports/index.ts';
import * as placements from '../placements/index.ts';
import * as reference from '../reference/index.ts';
import * as search from '../search/index.ts';
import * as secondTrack from '../second-track/index.ts';
import * as trainings from '../trainings/index.ts';
import * as vacancies from '../vacancies/index.ts';
import type { Endpoint } from '../http/index.ts';

/** The whole HTTP interface below `/api/v1`, in the order in which the documents show it. */
export const ENDPOINTS: readonly Endpoint[] = [
  identity,
  reference,
  search,
  concepts,
  vacancies,
  imports,
  passports,
  matching,
  introductions,
  placements,
  trainings,
  secondTrack,
  knowledge,
  organisations,
  insights,
].flatMap((area) => Object.values(area).filter(isEndpoint));

function isEndpoint(value: unknown): value is Endpoint {
  return (
    typeof value === 'object' &&
    value !== null &&
    'method' in value &&
    'path' in value &&
    'tag' in value
  );
}
