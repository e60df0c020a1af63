import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { Pool } from 'pg';
import { PrismaClient } from './generated/client.ts';
import { databaseUrls } from './migrations/index.ts';
const urls = databaseUrls(readFileSync('/tmp/dbdev/url', 'utf8'));
for (const named of [false, true]) {
const pool = new Pool({ connectionString: urls.appUrl, max: 5, options: '-c TimeZone=UTC -c jit=off' });
const names = new Map<string,string>();
const prisma = new PrismaClient({ adapter: new PrismaPg(pool, named ? { statementNameGenerator: (q) => { let n = names.get(q.sql); if (!n) names.set(q.sql, n = createHash('sha1').update(q.sql).digest('hex')); return n; } } : {}) });
const sys = async (f: any) => prisma.$transaction(async (tx) => { await tx.$queryRaw`SELECT set_config('app.kind','system',true)`; return f(tx); });
const id = (await sys((tx: any) => tx.vacancy.findFirst({}))).id;
const time = async (label: string, f: () => Promise<any>, n = 300) => { for (let i = 0; i < 30; i++) await f(); const t = performance.now(); for (let i = 0; i < n; i++) await f(); console.log(named, label, ((performance.now() - t) / n).toFixed(2)); };
await time('empty tx', () => sys(() => null));
await time('find bare', () => sys((tx: any) => tx.vacancy.findUnique({ where: { id } })));
await time('find join', () => sys((tx: any) => tx.vacancy.findUnique({ relationLoadStrategy: 'join', where: { id }, include: { skills: { orderBy: { position: 'asc' } }, location: true, organisation: { select: { name: true } } } })));
await time('find query', () => sys((tx: any) => tx.vacancy.findUnique({ relationLoadStrategy: 'query', where: { id }, include: { skills: { orderBy: { position: 'asc' } }, location: true, organisation: { select: { name: true } } } })));
const raw = (tx: any) => tx.$queryRaw`SELECT v.*, o.name, l.*, (SELECT json_agg(s.* ORDER BY s.position) AS skills FROM vacancy_skill s WHERE s.vacancy_id=v.id) FROM vacancy v JOIN organisation o ON o.id=v.organisation_id JOIN location l ON l.id=v.location_id WHERE v.id = ${id}::uuid`;
await time('find raw', () => sys(raw));
const c = await pool.connect();
await time('find pg', async () => { await c.query("BEGIN"); await c.query("SELECT set_config('app.kind','system',true)"); await c.query({ ...(named ? { name: 'x' } : {}), text: 'SELECT v.*, o.name, l.*, (SELECT json_agg(s.* ORDER BY s.position) AS skills FROM vacancy_skill s WHERE s.vacancy_id=v.id) FROM vacancy v JOIN organisation o ON o.id=v.organisation_id JOIN location l ON l.id=v.location_id WHERE v.id = $1', values: [id] }); await c.query('COMMIT'); });
c.release();
await prisma.$disconnect(); await pool.end();
}
