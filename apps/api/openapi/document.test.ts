import { ENDPOINTS } from '@inzetbaar/contracts/api';
import { expect, it } from 'vitest';
import { openApiDocument } from './document.ts';

const document = openApiDocument('https://platform.example');

it('describes every endpoint of the contract, each under an id of its own', () => {
  const operations = Object.values(
    document['paths'] as Record<string, Record<string, { operationId: string }>>,
  )
    .flatMap((path) => Object.values(path))
    .map(({ operationId }) => operationId);
  expect(operations).toHaveLength(ENDPOINTS.length);
  expect(new Set(operations).size).toBe(ENDPOINTS.length);
});

it('names parameters, headers, bodies and refusals', () => {
  const paths = document['paths'] as Record<string, Record<string, Record<string, unknown>>>;
  const update = paths['/vacancies/{id}']?.['patch'] ?? {};
  const names = (update['parameters'] as { name: string; required: boolean }[]).map(
    ({ name }) => name,
  );
  expect(names).toEqual(['id', 'If-Match', 'Idempotency-Key']);
  expect(JSON.stringify(update['requestBody'])).toContain('hoursMin');
  expect(update['responses']).toHaveProperty('default');
  expect(JSON.stringify(paths['/imports/vacancies']?.['post']?.['requestBody'])).toContain(
    'text/csv',
  );
});

it('can be written as JSON', () => {
  expect(JSON.parse(JSON.stringify(document))).toEqual(document);
});
