import { Meilisearch } from 'meilisearch';
import { SearchConnection } from './meilisearch/index.ts';
const url = process.env['MEILI_URL']!, apiKey = process.env['MEILI_MASTER_KEY']!;
const c = new SearchConnection({ url, apiKey, timeoutMs: 60000 }), m = new Meilisearch({ host: url, apiKey });
const idx = m.index('vacancies');
const q = { q: '', limit: 20, facets: ['branch'] };
const cpu = () => { const u = process.cpuUsage(); return (u.user + u.system) / 1000; };
for (let k = 0; k < 4; k++) for (const [n, f] of [['http', () => c.post('/indexes/vacancies/search', q)], ['client', () => idx.search('', { limit: 20, facets: ['branch'] })]] as const) {
  const a = cpu(); let left = 300; await Promise.all(Array.from({ length: 10 }, async () => { while (left-- > 0) await f(); })); if (k) console.log(n, ((cpu() - a) / 300).toFixed(2), 'ms cpu per search');
}
c.close();
