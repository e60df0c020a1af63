export {
  hasRole,
  organisationsOf,
  rolesOf,
  sessionQuery,
  useAccount,
  useSession,
} from './session.ts';
