export { seatRequestsIn } from './seat-requests.ts';
export { trainingsIn } from './trainings.ts';
