import { useRouter } from '@tanstack/react-router';
import { hasRole, useSession } from '../../session/session.ts';
import { NAVIGATION } from './items.ts';
import type { NavigationItem } from './items.ts';

/** The places in the menu for who is signed in, as far as their screens exist. */
export function useNavigationItems(): NavigationItem[] {
  const account = useSession()?.account;
  const known = new Set(Object.keys(useRouter().routesByPath));
  if (account === undefined || account === null) return [];
  return NAVIGATION.filter(
    (item) => known.has(item.path) && (item.roles === 'everybody' || hasRole(account, item.roles)),
  );
}
