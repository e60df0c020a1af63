import { z } from 'zod';

const schema = z.object({
  /** The application role's address, which cannot bypass row-level security. */
  DATABASE_URL: z.string().min(1),
  /** Where nothing answers, PostgreSQL searches; so also where none is named. */
  MEILI_URL: z
    .string()
    .default('')
    .transform((url) => (url === '' ? 'http://127.0.0.1:7700' : url)),
  MEILI_MASTER_KEY: z.string().default(''),
  /** Before the name of every index, where several platforms share a Meilisearch. */
  MEILI_INDEX_PREFIX: z.string().default(''),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z.url().optional(),
  /** Reverse proxies in front that add to `X-Forwarded-For`; without them the header counts for nothing. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  /** Where mail lands while there is no SMTP server. */
  DATA_DIR: z.string().default('.data'),
  WEB_DIST: z.string().default(''),
  SMTP_URL: z.string().default(''),
  MAIL_FROM: z.string().default('Inzetbaar <no-reply@inzetbaar.example>'),
  /** Key of the pseudonyms: at least 32 characters, the same on every machine, never changed. */
  PSEUDONYM_KEY: z.string().min(32),
  /** `demo` shows the demo accounts on the sign-in page; only the embedded demo sets it. */
  INZETBAAR_MODE: z.enum(['production', 'demo']).default('production'),
  /** Address of the public web service of the BIG register; empty: people compare by hand only. */
  BIG_REGISTER_URL: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default(''),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** Who sends it as a bearer reads `/metrics`; without one only programs on this machine do. */
  METRICS_TOKEN: z.string().default(''),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(200).default(10),
});

export type Settings = z.infer<typeof schema>;

/** Reads the settings from the environment; a wrong one is named, its value is not. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const result = schema.safeParse(environment);
  if (result.success) return result.data;
  const names = [...new Set(result.error.issues.map((issue) => issue.path.join('.')))];
  throw new Error(
    `These settings are missing or wrong: ${names.join(', ')}. See README.md, "Settings".`,
  );
}
