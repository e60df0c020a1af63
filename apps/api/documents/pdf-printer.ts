import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DocumentPrinter, PrintedDocument } from '@inzetbaar/application/ports';
import Pdf from 'pdfkit';
import { writeBlock } from './pdf-blocks.ts';
import { COLOURS, drawMark, FONTS, MARGIN, Paper } from './pdf-paper.ts';

const LANGUAGE_TAGS = { nl: 'nl-NL', en: 'en-GB' } as const;
/** PDF/UA-1, which the types of the library do not know yet. */
const ACCESSIBLE: object = { subset: 'PDF/UA' };
const PAGE_WORDS = {
  nl: (page: number, pages: number) => `Pagina ${page} van ${pages}`,
  en: (page: number, pages: number) => `Page ${page} of ${pages}`,
} as const;

/** Read once; the letters that a document uses are embedded in it. */
const FONT_FILES: readonly (readonly [name: string, file: Buffer])[] = [
  [
    FONTS.body,
    read(
      import.meta
        .resolve('@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf'),
    ),
  ],
  [
    FONTS.strong,
    read(
      import.meta
        .resolve('@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf'),
    ),
  ],
];

/**
 * Documents as tagged PDF on A4 (PDF/UA-1): headings, lists and tables can be read aloud and copied as
 * text, in the typeface of the screens. Made in this process; the bytes follow from the document alone.
 */
export const pdfPrinter: DocumentPrinter = {
  async print(document) {
    const pdf = new Pdf({
      pdfVersion: '1.7',
      ...ACCESSIBLE,
      tagged: true,
      displayTitle: true,
      lang: LANGUAGE_TAGS[document.language],
      size: 'A4',
      margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN },
      bufferPages: true,
      // Before a font of its own is there, the library would read one of its standard ones.
      font: '',
      info: { Title: document.title, Producer: 'Inzetbaar', CreationDate: document.madeAt },
    });
    const bytes = collect(pdf);
    for (const [name, file] of FONT_FILES) pdf.registerFont(name, file);
    write(pdf, document);
    pdf.end();
    return bytes;
  },
};

function write(pdf: PDFKit.PDFDocument, document: PrintedDocument): void {
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const paper = new Paper(pdf, root);
  paper.decorate('Layout', () => drawMark(pdf, MARGIN, pdf.y));
  pdf.y += 40;
  paper.text('H1', document.title, { font: FONTS.strong, size: 25, after: 4 });
  paper.text('P', document.lead, { colour: COLOURS.quiet, after: 14 });
  for (const block of document.blocks) writeBlock(paper, block);
  root.end();
  numberPages(pdf, paper, document);
}

function numberPages(
  pdf: PDFKit.PDFDocument,
  paper: Paper,
  { foot, language }: PrintedDocument,
): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    pdf.switchToPage(page);
    // The foot stands in the margin, where text would begin a new page.
    pdf.page.margins.bottom = 0;
    paper.decorate('Pagination', () => {
      const y = pdf.page.height - 40;
      pdf.moveTo(MARGIN, y - 9).lineTo(pdf.page.width - MARGIN, y - 9);
      pdf.lineWidth(0.6).stroke(COLOURS.line);
      pdf.font(FONTS.body).fontSize(8.5).fillColor(COLOURS.quiet);
      pdf.text(foot, MARGIN, y, { width: paper.width * 0.75, lineBreak: false });
      pdf.text(PAGE_WORDS[language](page + 1, count), MARGIN, y, {
        width: paper.width,
        align: 'right',
      });
    });
  }
}

function collect(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  pdf.on('end', () => resolve(Buffer.concat(chunks)));
  pdf.on('error', reject);
  return promise;
}

function read(url: string): Buffer {
  return readFileSync(fileURLToPath(url));
}
