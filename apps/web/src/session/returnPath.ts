/**
 * The path to go back to after signing in, or undefined. Only a path within this app: an address of
 * another site, also written as `//site` or `/\site`, would lead people away under our name.
 */
export function safeReturnPath(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^\/(?![/\\])/.test(value)) return undefined;
  // oxlint-disable-next-line no-control-regex -- browsers drop these and may read `//` then
  if (/[\u0000-\u001F\\]/.test(value) || value.startsWith('/aanmelden')) return undefined;
  return value;
}
