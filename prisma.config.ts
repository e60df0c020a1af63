import { defineConfig } from 'prisma/config';

/**
 * Settings of the Prisma command line. The product itself applies its migrations without this
 * tool (see packages/database/migrations), but `prisma migrate deploy` reads the same files and
 * writes the same history table.
 */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env['DATABASE_URL'] ?? '' },
});
