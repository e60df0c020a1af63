export { outboxIn } from './outbox.ts';
export { outboxReaderOn } from './reader.ts';
