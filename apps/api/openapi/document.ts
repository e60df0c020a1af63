import { ENDPOINTS } from '@inzetbaar/contracts/api';
import { type Endpoint, problem } from '@inzetbaar/contracts/http';
import { z } from 'zod';

type Json = Record<string, unknown>;

/** The OpenAPI 3.1 document of the interface, made from the same schemas that parse each request. */
export function openApiDocument(publicUrl: string): Json {
  const paths: Record<string, Json> = {};
  for (const endpoint of ENDPOINTS) {
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method]: operation(endpoint) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Inzetbaar',
      version: '1',
      description:
        'The shared workforce marketplace of a care region. Refusals are `application/problem+json` (RFC 9457).',
    },
    servers: [{ url: `${publicUrl}/api/v1` }],
    tags: [...new Set(ENDPOINTS.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: {
      schemas: { Problem: schemaOf(problem, 'output') },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'inzetbaar_session' } },
    },
  };
}

function operation(endpoint: Endpoint): Json {
  return {
    operationId: operationId(endpoint),
    summary: endpoint.summary,
    tags: [endpoint.tag],
    security: endpoint.access === 'public' ? [] : [{ session: [] }],
    ...(Array.isArray(endpoint.access) ? { 'x-roles': endpoint.access } : {}),
    parameters: [
      ...parameters(endpoint.params, 'path'),
      ...parameters(endpoint.query, 'query'),
      ...headers(endpoint),
    ],
    ...requestBody(endpoint),
    responses: {
      [endpoint.status]: {
        description: 'Done',
        ...(endpoint.status === 204 ? {} : { content: responseContent(endpoint) }),
      },
      default: {
        description: 'Refused',
        content: {
          'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
        },
      },
    },
  };
}

function responseContent({ response, responseType }: Endpoint): Json {
  if (responseType !== undefined) {
    return { [responseType]: { schema: { type: 'string', format: 'binary' } } };
  }
  return { 'application/json': { schema: schemaOf(response, 'output') } };
}

/** `GET /vacancies/{id}/matches` → `get_vacancies_id_matches`. */
function operationId({ method, path }: Endpoint): string {
  return [method, ...path.split(/[/{}-]+/).filter((part) => part !== '')].join('_');
}

function parameters(schema: z.ZodType | undefined, place: 'path' | 'query'): Json[] {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: property,
  }));
}

function headers({ ifMatch, method, tellsSecret }: Endpoint): Json[] {
  const header = (name: string, required: boolean, description: string) => ({
    name,
    in: 'header',
    required,
    description,
    schema: { type: 'string' },
  });
  return [
    ...(ifMatch === true ? [header('If-Match', true, 'The ETag that the read gave')] : []),
    ...(method === 'get' || tellsSecret === true
      ? []
      : [header('Idempotency-Key', false, 'Sent twice with the same key, done once')]),
  ];
}

function requestBody({ body, bodyKind, fileTypes = [] }: Endpoint): Json {
  if (bodyKind === 'file') {
    const content = { schema: { type: 'string', format: 'binary' } };
    return {
      requestBody: {
        required: true,
        content: Object.fromEntries(fileTypes.map((type) => [type, content])),
      },
    };
  }
  if (body === undefined) return {};
  return {
    requestBody: {
      required: true,
      content: { 'application/json': { schema: schemaOf(body, 'input') } },
    },
  };
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}
