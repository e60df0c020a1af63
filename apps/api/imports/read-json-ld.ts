import type {
  RawVacancyRow,
  VacancyColumn,
  VacancyFileProblem,
} from '@inzetbaar/application/ports';
import { textOfHtml } from './text-of-html.ts';

interface ReadRows {
  rows: RawVacancyRow[];
  problem: VacancyFileProblem | null;
}

/** Reads schema.org `JobPosting`s: one, a list, or an `@graph`. */
export function readJsonLd(text: string, maxRows: number): ReadRows {
  if (text.trim() === '') return { rows: [], problem: 'empty' };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { rows: [], problem: 'not_json' };
  }
  const postings = collect(parsed);
  if (postings.length === 0) return { rows: [], problem: 'no_job_postings' };
  if (postings.length > maxRows) return { rows: [], problem: 'too_many_rows' };
  return {
    rows: postings.map((posting, index) => ({
      line: index + 1,
      values: valuesOf(posting),
      issues: [],
    })),
    problem: null,
  };
}

type Thing = Readonly<Record<string, unknown>>;

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function collect(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(collect);
  if (!isThing(value)) return [];
  if (many(value['@type']).includes('JobPosting')) return [value];
  return collect(value['@graph'] ?? value['itemListElement'] ?? value['item'] ?? null);
}

function valuesOf(posting: Thing): Partial<Record<VacancyColumn, string>> {
  const address = isThing(first(posting['jobLocation']))
    ? first((first(posting['jobLocation']) as Thing)['address'])
    : undefined;
  const place = isThing(address) ? address : {};
  const hours = hoursOf(posting['workHours']);
  const values: Partial<Record<VacancyColumn, string>> = {
    external_id: identifierOf(posting),
    title: textOf(posting['title']),
    description: textOfHtml(textOf(posting['description'])),
    branch: textOf(posting['industry']),
    postcode: textOf(place['postalCode']),
    municipality: textOf(place['addressLocality']),
    positions: textOf(posting['totalJobOpenings']),
    hours_min: hours.min,
    hours_max: hours.max,
    skills: many(posting['skills']).map(nameOf).join(';'),
    starts_on: textOf(posting['jobStartDate']).slice(0, 10),
    expires_on: textOf(posting['validThrough']).slice(0, 10),
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}

function identifierOf(posting: Thing): string {
  const identifier = first(posting['identifier']);
  const value = isThing(identifier) ? identifier['value'] : identifier;
  return textOf(value ?? posting['@id'] ?? posting['url']);
}

/** `24-32 uur per week`, `32` or `40 hours per week`: the first one or two numbers. */
function hoursOf(value: unknown): { min: string; max: string } {
  const numbers = textOf(value).match(/\d+(?:[.,]\d+)?/g) ?? [];
  return { min: numbers[0] ?? '', max: numbers[1] ?? numbers[0] ?? '' };
}

function many(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function first(value: unknown): unknown {
  return many(value)[0];
}

function nameOf(value: unknown): string {
  return isThing(value) ? textOf(value['name']) : textOf(value);
}

function textOf(value: unknown): string {
  const one = first(value);
  if (typeof one === 'string') return one.trim();
  return typeof one === 'number' ? String(one) : '';
}
