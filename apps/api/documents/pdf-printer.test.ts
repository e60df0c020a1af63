import { inflateSync } from 'node:zlib';
import type { PrintedDocument } from '@inzetbaar/application/ports';
import { beforeAll, describe, expect, it } from 'vitest';
import { pdfPrinter } from './pdf-printer.ts';

const DOCUMENT: PrintedDocument = {
  language: 'nl',
  title: 'Skillspaspoort van Şükran Łukasz',
  lead: 'Gemaakt op 1 juni 2026.',
  madeAt: new Date('2026-06-01T12:00:00Z'),
  foot: 'Inzetbaar',
  blocks: [
    { kind: 'heading', text: 'Wat ik kan' },
    { kind: 'subheading', text: 'Dagelijkse zorg' },
    {
      kind: 'table',
      title: 'Dagelijkse zorg',
      columns: [
        { title: 'Vaardigheid', share: 2 },
        { title: 'Hoe', share: 1 },
      ],
      rows: Array.from({ length: 60 }, (_, index) => [
        { text: `Wassen en aankleden ${index}`, note: 'Diploma: Gilde' },
        { text: 'Zelfstandig', steps: { filled: 4, of: 5 } },
      ]),
    },
    { kind: 'list', items: ['Officieel: effect', 'Tweede'] },
    { kind: 'facts', facts: [{ term: 'Uren', text: '16 tot 24 uur' }] },
    { kind: 'paragraph', text: 'Tot ziens.' },
  ],
};

/** Just enough of a reader of PDF: its objects, and what the pages say, letter by letter. */
class Pdf {
  readonly #objects: ReadonlyMap<string, string>;
  constructor(bytes: Uint8Array) {
    const file = Buffer.from(bytes).toString('latin1');
    this.#objects = new Map(
      [...file.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = '', body = '']) => [
        id,
        body,
      ]),
    );
  }

  /** The dictionaries in which a text occurs. */
  having(text: string | RegExp): string[] {
    return [...this.#objects.values()].filter((body) => body.search(text) !== -1);
  }

  ofType(type: string): string[] {
    return this.having(new RegExp(`/Type /${type}\\b`));
  }

  /** How often each structure element occurs. */
  get structure(): Readonly<Record<string, number>> {
    const names = this.having(/^<<\n\/S \//).map((body) => /\/S \/(\w+)/.exec(body)?.[1] ?? '');
    return Object.fromEntries(
      [...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length]),
    );
  }

  /** The text of each page, in the order in which it was written. */
  get pages(): string[] {
    return this.ofType('Page').map((page) => {
      const fonts = new Map(
        [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [
          name,
          this.#lettersOf(id),
        ]),
      );
      const fontsElsewhere = /\/Resources (\d+) 0 R/.exec(page)?.[1];
      if (fonts.size === 0 && fontsElsewhere !== undefined) {
        for (const [, name = '', id = ''] of this.#body(fontsElsewhere).matchAll(
          /\/(F\d+) (\d+) 0 R/g,
        )) {
          fonts.set(name, this.#lettersOf(id));
        }
      }
      const content = this.#stream(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '');
      let letters = new Map<string, string>();
      let text = '';
      for (const [, font, glyphs] of content.matchAll(
        /\/(F\d+) [\d.]+ Tf|\[((?:<[\da-f]*>|[^\]])*)\] TJ/g,
      )) {
        if (font !== undefined) letters = fonts.get(font) ?? new Map();
        for (const [, run = ''] of (glyphs ?? '').matchAll(/<([\da-f]*)>/g)) {
          text += (run.match(/.{4}/g) ?? []).map((glyph) => letters.get(glyph) ?? '?').join('');
        }
        if (glyphs !== undefined) text += '\n';
      }
      return text;
    });
  }

  #body(id: string): string {
    return this.#objects.get(id) ?? '';
  }

  #stream(id: string): string {
    const body = this.#body(id);
    const bytes = /stream\n([\s\S]*)\nendstream/.exec(body)?.[1] ?? '';
    return inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1');
  }

  /** What each glyph of a font stands for. */
  #lettersOf(fontId: string): Map<string, string> {
    const map = this.#stream(/\/ToUnicode (\d+) 0 R/.exec(this.#body(fontId))?.[1] ?? '');
    const letters = new Map<string, string>();
    for (const [, first = '', list = ''] of map.matchAll(
      /<([\da-f]{4})> <[\da-f]{4}> \[([^\]]*)\]/g,
    )) {
      [...list.matchAll(/<([\da-f]*)>/g)].forEach(([, code = ''], index) => {
        const glyph = (Number.parseInt(first, 16) + index).toString(16).padStart(4, '0');
        letters.set(glyph, Buffer.from(code, 'hex').swap16().toString('utf16le'));
      });
    }
    return letters;
  }
}

describe('a printed document', () => {
  let bytes: Uint8Array;
  let pdf: Pdf;
  beforeAll(async () => {
    bytes = await pdfPrinter.print(DOCUMENT);
    pdf = new Pdf(bytes);
  });

  it('is the same to the byte each time, and another for another moment', async () => {
    expect(Buffer.from(await pdfPrinter.print(DOCUMENT)).equals(bytes)).toBe(true);
    const later = { ...DOCUMENT, madeAt: new Date('2026-06-02T12:00:00Z') };
    expect(Buffer.from(await pdfPrinter.print(later)).equals(bytes)).toBe(false);
    expect(Buffer.from(bytes).toString('latin1')).not.toContain(
      `D:${new Date().getUTCFullYear()}${String(new Date().getUTCMonth() + 1).padStart(2, '0')}`,
    );
  });

  it('says that it is tagged, in which language, and shows its title', () => {
    const [catalogue = ''] = pdf.ofType('Catalog');
    expect(catalogue).toContain('/Lang (nl-NL)');
    expect(catalogue).toMatch(/\/StructTreeRoot \d+ 0 R/);
    expect(catalogue).toMatch(/\/MarkInfo \d+ 0 R/);
    expect(pdf.having('/Marked true')).toHaveLength(1);
    expect(pdf.having('/DisplayDocTitle true')).toHaveLength(1);
    expect(pdf.having('pdfuaid:part')).toHaveLength(1);
  });

  it('has headings, lists and a table that can be read aloud', () => {
    expect(pdf.structure).toMatchObject({
      Document: 1,
      H1: 1,
      H2: 1,
      H3: 1,
      Table: 1,
      TR: 61,
      TH: 2,
      TD: 120,
      L: 2,
      LI: 3,
      Lbl: 3,
      LBody: 3,
      P: 2,
    });
    expect(pdf.having('/Scope /Column')).toHaveLength(2);
  });

  it('can be copied as text, letters from elsewhere and joined ones too', () => {
    const [first = ''] = pdf.pages;
    expect(first).toContain('Skillspaspoort van Şükran Łukasz');
    expect(first).toContain('Wassen en aankleden 0');
    expect(first).toContain('Diploma: Gilde');
    const all = pdf.pages.join('');
    expect(all).toContain('Officieel: effect');
    expect(all).not.toContain('?');
  });

  it('numbers its pages and repeats the head of a table on each', () => {
    const { pages } = pdf;
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((page, index) => {
      expect(page).toContain(`Pagina ${index + 1} van ${pages.length}`);
      if (index < pages.length - 1) expect(page).toContain('Vaardigheid');
    });
  });

  it('brings its own letters', () => {
    const names = pdf.ofType('Font').map((font) => /\/BaseFont \/([\w+-]+)/.exec(font)?.[1]);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(name).toMatch(/^[A-Z]{6}\+AtkinsonHyperlegibleNext/);
    expect(pdf.having(/\/FontFile2 \d+ 0 R/)).toHaveLength(2);
  });
});
