export { hasRole, organisationsOf, useAccount } from './session.ts';
