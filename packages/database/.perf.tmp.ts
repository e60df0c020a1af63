import { readFileSync } from 'node:fs';
import { PrismaPg } from '@prisma/adapter-pg';
import { Pool } from 'pg';
import { PrismaClient } from './generated/client.ts';
import { databaseUrls } from './migrations/index.ts';
const urls = databaseUrls(readFileSync('/tmp/dbdev/url', 'utf8'));
const owner = new Pool({ connectionString: urls.ownerUrl });
const { rows } = await owner.query('select count(*)::int n from vacancy');
if (rows[0].n === 0) {
  await owner.query(`
  insert into organisation(id,slug,name,branches) select gen_random_uuid(),'org'||g,'Org '||g,'{vvt}' from generate_series(1,14) g;
  insert into location(id,organisation_id,name,municipality_code,latitude,longitude) select gen_random_uuid(), id,'Loc','GM0935',50.85+random()/5,5.7+random()/5 from organisation, generate_series(1,5);
  insert into vacancy(id,organisation_id,location_id,status,title,description,branch,positions,titles,reserved_procedures,conditions_met,conditions_not_met,hours_min,hours_max,availability,lanes,forms,starts_on,expires_on,published_at,updated_at)
   select gen_random_uuid(), l.organisation_id, l.id, 'published', (array['Verzorgende IG','Begeleider dagbesteding','Wijkverpleegkundige','Helpende plus','Medewerker receptie'])[1+(random()*4)::int]||' '||g, repeat('Wij zoeken een collega die graag werkt met ouderen in de wijk. ',12)||g, 'vvt',2,'{}','{}','{no-lifting}','{no-night-shifts}',16,28,12345,'{second-track,extra-hours}','{contract,trial}','2026-12-01','2027-06-01',now(),now()
   from generate_series(1,20000) g join lateral (select * from location offset (g%70) limit 1) l on true;
  insert into vacancy_skill select v.id, s, 'skill-'||((random()*10)::int+s*11), 3, case when s%2=0 then 'essential' else 'desirable' end from vacancy v, generate_series(1,7) s on conflict do nothing;
  analyze;`);
}
const pool = new Pool({ connectionString: urls.appUrl, max: 5, options: '-c TimeZone=UTC' });
const prisma = new PrismaClient({ adapter: new PrismaPg(pool, { statementNameGenerator: undefined as any }) });
for (const strategy of ['join', 'query'] as const) {
  const t0 = performance.now();
  let n = 0; let after: string | undefined;
  const sys = async (f: any) => prisma.$transaction(async (tx) => { await tx.$queryRaw`SELECT set_config('app.kind','system',true)`; return f(tx); });
  for (;;) {
    const page: any[] = await sys((tx: any) => tx.vacancy.findMany({ relationLoadStrategy: strategy, where: { status: 'published', ...(after ? { id: { gt: after } } : {}) }, orderBy: { id: 'asc' }, take: 1000, include: { skills: { orderBy: { position: 'asc' } }, location: true, organisation: { select: { name: true } } } }));
    n += page.length; if (page.length < 1000) break; after = page.at(-1).id;
    if (n === 1000) console.dir(page[0], { depth: 4 });
  }
  console.log(strategy, n, performance.now() - t0);
  const one = after!;
  const t1 = performance.now();
  for (let i = 0; i < 200; i++) await sys((tx: any) => tx.vacancy.findUnique({ relationLoadStrategy: strategy, where: { id: one }, include: { skills: { orderBy: { position: 'asc' } }, location: true, organisation: { select: { name: true } } } }));
  console.log('find', (performance.now() - t1) / 200);
}
const t2 = performance.now(); let after: string | null = null; let n = 0;
for (;;) {
  const page: any[] = await prisma.$transaction(async (tx) => { await tx.$queryRaw`SELECT set_config('app.kind','system',true)`;
   return tx.$queryRaw`SELECT v.id, v.organisation_id AS "organisationId", o.name AS "organisationName", v.status, v.title, v.description, v.branch, v.positions, v.pool_hours AS "poolHours", v.titles, v.reserved_procedures, v.conditions_met, v.conditions_not_met, v.hours_min, v.hours_max, v.availability, v.lanes, v.forms, v.starts_on::text, v.expires_on::text, v.version, v.published_at, v.created_at, v.updated_at, l.id as lid, l.name as lname, l.street, l.postcode, l.municipality_code, l.latitude, l.longitude, s.skills
   FROM vacancy v JOIN organisation o ON o.id=v.organisation_id JOIN location l ON l.id=v.location_id
   LEFT JOIN LATERAL (SELECT array_agg(concat_ws(' ', s.level, s.importance, s.skill_id) ORDER BY s.position) AS skills FROM vacancy_skill s WHERE s.vacancy_id=v.id) s ON true
   WHERE v.status='published' AND (${after}::uuid IS NULL OR v.id > ${after}::uuid) ORDER BY v.id LIMIT 1000`; });
  n += page.length; if (page.length < 1000) break; after = page.at(-1).id;
}
console.log('raw', n, performance.now() - t2);
const t1 = performance.now();
await prisma.$disconnect(); await pool.end(); await owner.end();
