import type { World } from './world.ts';

/** Headers that differ between any two requests. */
const OF_THE_MOMENT = ['date', 'x-request-id', 'set-cookie', 'connection', 'keep-alive'];

/** An answer as bytes came in: nothing of it is left out but what no two requests share. */
export interface Told {
  status: number;
  headers: Record<string, string>;
  text: string;
}

export async function told(response: Response): Promise<Told> {
  const headers = Object.fromEntries(
    [...response.headers].filter(([name]) => !OF_THE_MOMENT.includes(name)),
  );
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers, text: bytes.toString('utf8') };
}

/**
 * What is told with everything that has another name in each world replaced: ids, pseudonyms and moments
 * by which they are, in the order in which they come up. Everything else stays: figures, order, lengths.
 */
export function laidSideBySide(world: World, value: unknown): unknown {
  let text = JSON.stringify(openedCursors(value));
  for (const [own, name] of world.names) text = text.replaceAll(own, name);
  // Of everybody who was ranked, by their ids: what else is in it, the test of subtracting tells.
  text = text.replaceAll(/"fingerprint":"[0-9a-f]{16}"/g, '"fingerprint":"<fingerprint>"');
  text = text.replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, '<moment>');
  text = text.replaceAll(/D:\d{14}Z/g, '<moment>');
  // Of a calendar or an invitation that who asks made just now.
  text = text.replaceAll(/(?<![\w-])[\w-]{43}(?![\w-])/g, '<token>');
  const seen = new Map<string, string>();
  const unknown = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\b[0-9a-f]{32}\b/g;
  text = text.replaceAll(unknown, (id) => {
    const name = seen.get(id) ?? `<id ${seen.size + 1}>`;
    seen.set(id, name);
    return name;
  });
  return JSON.parse(text);
}

/** A cursor is read as what it holds, so that what it gives away is compared too. */
function openedCursors(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) => {
      if (key !== 'nextCursor' || typeof inner !== 'string') return inner;
      const opened = Buffer.from(inner, 'base64url').toString('utf8');
      return opened.startsWith('[') ? opened : inner;
    }),
  );
}
