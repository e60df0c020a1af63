export { accountsIn } from './accounts.ts';
export { invitationsIn } from './invitations.ts';
export { sessionsOn } from './sessions.ts';
