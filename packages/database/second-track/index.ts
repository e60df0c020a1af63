export { calendarFeedsIn } from './calendar-feeds.ts';
export { secondTrackIn } from './cases.ts';
