import { createHmac } from 'node:crypto';

/** The role that the application connects as: row-level security always applies to it. */
export const APP_ROLE = 'inzetbaar_app';

/** The two ways into one database. */
export interface DatabaseUrls {
  /** Owns the tables: used for migrations and for the seed, never by the API. */
  readonly ownerUrl: string;
  /** The role `inzetbaar_app`, which cannot bypass row-level security. */
  readonly appUrl: string;
}

/**
 * The rule for both URLs, in one place. The owner's URL is given; the application's is
 * `DATABASE_APP_URL` when that is set, and is otherwise derived from the owner's, so that every
 * replica arrives at the same one without a second secret.
 *
 * @throws when the application's URL can be neither read nor derived, or is the owner's own role
 */
export function databaseUrls(ownerUrl: string, appUrl?: string): DatabaseUrls {
  const owner = parse(ownerUrl, 'DATABASE_URL');
  if (appUrl !== undefined && appUrl !== '') {
    const app = parse(appUrl, 'DATABASE_APP_URL');
    if (decodeURIComponent(app.username) !== APP_ROLE) {
      throw new Error(`DATABASE_APP_URL must sign in as the role ${APP_ROLE}`);
    }
    return { ownerUrl, appUrl };
  }
  if (owner.password === '') {
    throw new Error(
      'DATABASE_URL has no password to derive the application password from: ' +
        'set DATABASE_APP_URL as well',
    );
  }
  owner.username = APP_ROLE;
  owner.password = derivedAppPassword(decodeURIComponent(parse(ownerUrl, '').password));
  return { ownerUrl, appUrl: owner.toString() };
}

/** HMAC-SHA256 of the role's name, keyed with the owner's password, in hexadecimal. */
export function derivedAppPassword(ownerPassword: string): string {
  return createHmac('sha256', ownerPassword).update(APP_ROLE).digest('hex');
}

/** The password in the application's URL. */
export function appPassword(urls: DatabaseUrls): string {
  return decodeURIComponent(new URL(urls.appUrl).password);
}

/** The same server and role, another database. */
export function databaseUrl(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(database)}`;
  return other.toString();
}

function parse(url: string, name: string): URL {
  // Never repeat the value: it holds a password.
  if (!URL.canParse(url)) throw new Error(`${name} is not a valid URL`);
  const parsed = new URL(url);
  if (!['postgresql:', 'postgres:'].includes(parsed.protocol)) {
    throw new Error(`${name} must start with postgresql://`);
  }
  return parsed;
}
