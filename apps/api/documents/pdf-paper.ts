/** Points (1/72 inch) from the edges of the page. */
export const MARGIN = 56;
/** Kept free above the foot of the page. */
const FOOT_ROOM = 14;

export const FONTS = { body: 'body', strong: 'strong' } as const;

/** The colours of the screens by day (apps/web/src/design/tokens.css). */
export const COLOURS = {
  text: '#16282a',
  quiet: '#4d5e5f',
  line: '#e2dcd1',
  primary: '#0b5a61',
  primarySoft: '#dfeeec',
  accent: '#f0a07a',
} as const;

export interface TextLook {
  font?: string;
  size?: number;
  colour?: string;
  /** Points below the text. */
  after?: number;
  /** From the left margin, and how wide; absent: the whole width. */
  x?: number;
  width?: number;
}

const BODY_SIZE = 10.5;
const LINE_GAP = 2.2;

/** Where the next thing goes, and how it is told to who has it read aloud. */
export class Paper {
  readonly pdf: PDFKit.PDFDocument;
  readonly root: PDFKit.PDFStructureElement;
  readonly width: number;

  constructor(pdf: PDFKit.PDFDocument, root: PDFKit.PDFStructureElement) {
    this.pdf = pdf;
    this.root = root;
    this.width = pdf.page.width - 2 * MARGIN;
  }

  /** Starts a new page where there is no room for so many points. True where it did. */
  makeRoom(points: number): boolean {
    const bottom = this.pdf.page.height - MARGIN - FOOT_ROOM;
    if (this.pdf.y + points <= bottom || this.pdf.y <= MARGIN) return false;
    this.pdf.addPage();
    return true;
  }

  /** The height in points that text takes. */
  heightOf(text: string, look: TextLook = {}): number {
    this.#style(look);
    return this.pdf.heightOfString(text, {
      width: look.width ?? this.width,
      lineGap: LINE_GAP,
    });
  }

  /** Text as an element of its own, at the place where the paper is. */
  text(
    type: string,
    text: string,
    look: TextLook = {},
    parent: PDFKit.PDFStructureElement = this.root,
  ): void {
    this.makeRoom(Math.min(this.heightOf(text, look), 60));
    this.element(type, parent, (element) => {
      element.add(() => this.write(text, look));
    });
    this.pdf.y += look.after ?? 0;
  }

  /** Puts text down, inside an element that is being written. */
  write(text: string, look: TextLook = {}): void {
    this.#style(look);
    this.pdf.text(text, MARGIN + (look.x ?? 0), this.pdf.y, {
      width: look.width ?? this.width,
      lineGap: LINE_GAP,
    });
  }

  /** An element of the structure, with what is written while it is open. */
  element(
    type: string,
    parent: PDFKit.PDFStructureElement,
    fill: (element: PDFKit.PDFStructureElement) => void,
    options: { scope?: 'Column'; title?: string } = {},
  ): void {
    const element = this.pdf.struct(type, options);
    parent.add(element);
    fill(element);
    element.end();
  }

  /** What is only to be seen: lines, grounds, page numbers. */
  decorate(type: 'Layout' | 'Pagination', draw: () => void): void {
    const { x, y } = this.pdf;
    this.pdf.markContent('Artifact', { type });
    draw();
    this.pdf.endMarkedContent();
    this.pdf.x = x;
    this.pdf.y = y;
  }

  #style({ font = FONTS.body, size = BODY_SIZE, colour = COLOURS.text }: TextLook): void {
    this.pdf.font(font).fontSize(size).fillColor(colour);
  }
}

const PETAL = 'M0-3c-6.3-3.5-9.1-9.1-7-14.7 2.8-5.6 11.2-5.6 14 0 2.1 5.6-.7 11.2-7 14.7Z';

/** The flower of the product with its name. */
export function drawMark(pdf: PDFKit.PDFDocument, x: number, y: number): void {
  [0, 72, 144, 216, 288].forEach((angle, petal) => {
    pdf.save();
    pdf.translate(x + 11, y + 11).scale(0.55);
    pdf.rotate(angle);
    pdf.path(PETAL).fill(petal === 1 ? COLOURS.accent : COLOURS.primary);
    pdf.restore();
  });
  pdf.font(FONTS.strong).fontSize(13).fillColor(COLOURS.primary);
  pdf.text('Inzetbaar', x + 30, y + 3, { lineBreak: false });
}
