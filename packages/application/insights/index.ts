export { readRegionInsights, type RegionInsights } from './read-region-insights.ts';
