import { openSignOff } from '@inzetbaar/contracts/passports';

/** Where the answer about a link is kept. */
export function openSignOffKey(token: string): readonly string[] {
  return [openSignOff.path, token];
}
