export { readRegionInsights, type RegionInsights } from './read-region-insights.ts';
export {
  type OwnResponseTimes,
  readOwnResponseTimes,
  readRegionResponseTimes,
  type RegionResponseTimes,
} from './read-response-times.ts';
