import type { ConceptFile } from '@inzetbaar/application/ports';
import { DomainError, invalidInput } from '@inzetbaar/domain/errors';

const FORM = 'multipart/form-data';
const LONGEST_NAME = 200;

/**
 * The files of a form, each by the last part of its name.
 *
 * @throws DomainError `unsupported_media` for what is no form, `invalid_input` for one that breaks off
 */
export async function filesOf(
  sent: { bytes: Uint8Array; contentType: string } | null,
): Promise<ConceptFile[]> {
  const { bytes, contentType } = sent ?? { bytes: new Uint8Array(), contentType: '' };
  if (!contentType.toLowerCase().startsWith(FORM)) {
    throw new DomainError('unsupported_media', { accepted: [FORM] });
  }
  const parts = [...(await formOf(bytes, contentType)).values()];
  return Promise.all(
    parts.flatMap((part) =>
      typeof part === 'string'
        ? []
        : [
            part.arrayBuffer().then((content) => ({
              name: (part.name.split(/[/\\]/).at(-1) ?? '').slice(0, LONGEST_NAME),
              bytes: new Uint8Array(content),
            })),
          ],
    ),
  );
}

async function formOf(bytes: Uint8Array, contentType: string): Promise<FormData> {
  try {
    const body = new Blob([Uint8Array.from(bytes)]);
    return await new Response(body, { headers: { 'content-type': contentType } }).formData();
  } catch (cause) {
    if (cause instanceof TypeError) throw invalidInput({ path: 'file', code: 'invalid' });
    throw cause;
  }
}
