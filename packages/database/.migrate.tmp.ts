import { readFileSync, writeFileSync } from 'node:fs';
import { databaseUrl, databaseUrls, prepareDatabase, schemaDifference } from '/work/main/packages/database/migrations/index.ts';
import { Client } from 'pg';
const admin = readFileSync('/tmp/dbdev/url', 'utf8');
const c = new Client({ connectionString: databaseUrl(admin, 'postgres') }); await c.connect();
await c.query('DROP DATABASE IF EXISTS scratch WITH (FORCE)'); await c.query('CREATE DATABASE scratch'); await c.end();
console.log(await prepareDatabase(databaseUrls(admin)));
console.log('difference:', await schemaDifference({ ownerUrl: admin }));
