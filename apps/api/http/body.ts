import { IMPORT_MAX_BYTES } from '@inzetbaar/contracts/imports';
import type { Endpoint } from '@inzetbaar/contracts/http';
import { DomainError, invalidInput } from '@inzetbaar/domain/errors';
import type { Context } from 'hono';

/** The largest JSON body, in bytes. */
export const JSON_MAX_BYTES = 1024 * 1024;

/** Reads what an endpoint takes, and stops as soon as there is too much, whatever length was told. */
export async function readBody(c: Context, endpoint: Endpoint): Promise<Uint8Array> {
  if (endpoint.body === undefined && endpoint.bodyKind !== 'file') return new Uint8Array();
  const limitBytes = endpoint.bodyKind === 'file' ? IMPORT_MAX_BYTES : JSON_MAX_BYTES;
  const tooLarge = () => new DomainError('payload_too_large', { limitBytes });
  if (Number(c.req.header('content-length') ?? 0) > limitBytes) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of c.req.raw.body ?? []) {
    size += chunk.byteLength;
    if (size > limitBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Understands a JSON body; anything else is refused with what would be accepted. */
export function parseJson(c: Context, bytes: Uint8Array): unknown {
  const type = c.req.header('content-type') ?? '';
  if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(type)) {
    throw new DomainError('unsupported_media', { accepted: ['application/json'] });
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    if (cause instanceof SyntaxError || cause instanceof TypeError) {
      throw invalidInput({ path: '', code: 'wrong_type' });
    }
    throw cause;
  }
}
