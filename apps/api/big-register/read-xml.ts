/** An element of XML: its name without prefix, its elements, and its text where it has no elements. */
export interface XmlElement {
  name: string;
  children: readonly XmlElement[];
  text: string;
}

/** Deeper than any answer of the register; what nests further is not read. */
const DEEPEST = 16;

const TOKEN =
  /<(\/?)([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const DECLARATION = /^\uFEFF?\s*(?:<\?xml[^<>]*\?>\s*)?/;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/**
 * Reads the part of XML that services answer with: a declaration, elements, attributes (which are passed
 * over) and text. Strict on purpose: a document type, CDATA, comments, an entity of its own, an end
 * without a begin or anything left over gives null, so that nothing is ever guessed or expanded.
 */
export function readXml(source: string): XmlElement | null {
  const open: { name: string; children: XmlElement[]; text: string; tag: string }[] = [];
  let root: XmlElement | null = null;
  TOKEN.lastIndex = DECLARATION.exec(source)?.[0].length ?? 0;
  while (TOKEN.lastIndex < source.length) {
    const token = TOKEN.exec(source);
    if (token === null) return null;
    const [, ending, tag, attributes, closing, text] = token;
    const top = open.at(-1);
    if (text !== undefined) {
      const plain = withoutEntities(text);
      if (plain === null) return null;
      if (top !== undefined) top.text += plain;
      else if (plain.trim() !== '') return null;
      continue;
    }
    if (tag === undefined || (root !== null && top === undefined)) return null;
    if (ending === '/') {
      if (top?.tag !== tag || attributes !== '' || closing === '/') return null;
      open.pop();
      const { tag: _, ...element } = top;
      const parent = open.at(-1);
      if (parent === undefined) root = element;
      else parent.children.push(element);
      continue;
    }
    const element = { name: tag.slice(tag.indexOf(':') + 1), children: [], text: '' };
    if (closing !== '/') {
      if (open.length === DEEPEST) return null;
      open.push({ ...element, tag });
    } else if (top === undefined) {
      root = element;
    } else {
      top.children.push(element);
    }
  }
  return open.length === 0 ? root : null;
}

/** The elements of a name directly under another. */
export function elementsOf(parent: XmlElement | null, name: string): readonly XmlElement[] {
  return parent?.children.filter((child) => child.name === name) ?? [];
}

/** The one element at the end of a path of names; null where it is absent or there are several. */
export function elementAt(
  parent: XmlElement | null,
  ...path: readonly string[]
): XmlElement | null {
  let found = parent;
  for (const name of path) {
    const [only, ...more] = elementsOf(found, name);
    if (only === undefined || more.length > 0) return null;
    found = only;
  }
  return found;
}

/** The text of the one element of a name, trimmed; null where there is none or it holds elements. */
export function textOf(parent: XmlElement, name: string): string | null {
  const found = elementAt(parent, name);
  return found === null || found.children.length > 0 ? null : found.text.trim();
}

function withoutEntities(text: string): string | null {
  let isSound = true;
  const plain = text.replaceAll(/&(?:#(\d{1,7})|#x([\dA-Fa-f]{1,6})|(\w+));|&/g, (_, ...found) => {
    const [decimal, hex, name] = found as (string | undefined)[];
    if (name !== undefined && name in ENTITIES) return ENTITIES[name] ?? '';
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    if (code > 0 && code <= 0x10_ff_ff) return String.fromCodePoint(code);
    isSound = false;
    return '';
  });
  return isSound ? plain : null;
}
