export { calendarFeedsIn } from './calendar-feeds.ts';
export { effortsIn } from './efforts.ts';
export { secondTrackIn } from './cases.ts';
