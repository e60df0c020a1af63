export { accessLogIn } from './access-log.ts';
export { auditIn } from './audit.ts';
export { mailIn } from './mail.ts';
export { rankingLogIn } from './ranking-log.ts';
