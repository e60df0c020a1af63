import type { PrintedBlock, PrintedCell } from '@inzetbaar/application/ports';
import { COLOURS, FONTS, MARGIN, type Paper, type TextLook } from './pdf-paper.ts';

type BlockOf<Kind extends PrintedBlock['kind']> = Extract<PrintedBlock, { kind: Kind }>;

const HEADING: TextLook = { font: FONTS.strong, size: 15, colour: COLOURS.primary, after: 5 };
const SUBHEADING: TextLook = { font: FONTS.strong, size: 11.5, after: 2 };
const HEAD_CELL: TextLook = { font: FONTS.strong, size: 9, colour: COLOURS.quiet };
const CELL: TextLook = { size: 10 };
const NOTE: TextLook = { size: 8.5, colour: COLOURS.quiet };
const CELL_PADDING = 4;
const COLUMN_GAP = 10;
/** A heading stays with so much of what follows, in points. */
const KEEP_WITH_NEXT = 90;
const TERM_SHARE = 0.32;

/** Writes one part of a document where the paper is. */
export function writeBlock(paper: Paper, block: PrintedBlock): void {
  switch (block.kind) {
    case 'heading':
      paper.makeRoom(KEEP_WITH_NEXT);
      paper.pdf.y += 10;
      return paper.text('H2', block.text, HEADING);
    case 'subheading':
      paper.makeRoom(KEEP_WITH_NEXT);
      paper.pdf.y += 6;
      return paper.text('H3', block.text, SUBHEADING);
    case 'paragraph':
      return paper.text('P', block.text, { after: 8 });
    case 'facts':
      return writeFacts(paper, block);
    case 'list':
      return writeList(paper, block);
    case 'table':
      return writeTable(paper, block);
  }
}

/** Terms on the left, what they are on the right: a list whose labels are the terms. */
function writeFacts(paper: Paper, { facts }: BlockOf<'facts'>): void {
  const { pdf } = paper;
  const termLook: TextLook = {
    colour: COLOURS.quiet,
    width: paper.width * TERM_SHARE - COLUMN_GAP,
  };
  const textLook: TextLook = {
    x: paper.width * TERM_SHARE,
    width: paper.width * (1 - TERM_SHARE),
  };
  paper.element('L', paper.root, (list) => {
    for (const { term, text } of facts) {
      const height = Math.max(paper.heightOf(term, termLook), paper.heightOf(text, textLook));
      paper.makeRoom(height);
      const top = pdf.y;
      paper.element('LI', list, (item) => {
        paper.element('Lbl', item, (label) => {
          label.add(() => paper.write(term, termLook));
        });
        pdf.y = top;
        paper.element('LBody', item, (body) => {
          body.add(() => paper.write(text, textLook));
        });
      });
      pdf.y = top + height + 4;
    }
  });
  pdf.y += 4;
}

function writeList(paper: Paper, { items }: BlockOf<'list'>): void {
  const look: TextLook = { x: 14, width: paper.width - 14 };
  paper.element('L', paper.root, (list) => {
    for (const item of items) {
      paper.makeRoom(paper.heightOf(item, look));
      const top = paper.pdf.y;
      paper.element('LI', list, (entry) => {
        paper.element('Lbl', entry, (label) => {
          label.add(() => paper.write('•', { colour: COLOURS.primary, width: 12 }));
        });
        paper.pdf.y = top;
        paper.element('LBody', entry, (body) => {
          body.add(() => paper.write(item, look));
        });
      });
      paper.pdf.y += 2;
    }
  });
  paper.pdf.y += 6;
}

interface Column {
  title: string;
  x: number;
  width: number;
}

/** The head of a table is told once, and drawn again on each page that the table goes on. */
function writeTable(paper: Paper, { title, columns, rows }: BlockOf<'table'>): void {
  const placed = place(paper, columns);
  const headHeight = Math.max(
    ...placed.map((column) => paper.heightOf(column.title, { ...HEAD_CELL, width: column.width })),
  );
  const [first] = rows;
  paper.makeRoom(headHeight + (first === undefined ? 0 : rowHeight(paper, first, placed)) + 16);
  paper.element(
    'Table',
    paper.root,
    (table) => {
      drawHeadGround(paper, headHeight);
      inRow(paper, headHeight, (top) => {
        paper.element('TR', table, (row) => {
          for (const column of placed) {
            paper.pdf.y = top;
            const look = { ...HEAD_CELL, x: column.x, width: column.width };
            paper.element(
              'TH',
              row,
              (cell) => {
                cell.add(() => paper.write(column.title, look));
              },
              { scope: 'Column' },
            );
          }
        });
      });
      rows.forEach((cells, index) => {
        const height = rowHeight(paper, cells, placed);
        const isContinued = paper.makeRoom(height + 2 * CELL_PADDING);
        if (isContinued) drawHeadAgain(paper, placed, headHeight);
        else if (index > 0) drawLine(paper);
        writeRow(paper, table, { cells, columns: placed, height });
      });
    },
    { title },
  );
  paper.pdf.y += 10;
}

function writeRow(
  paper: Paper,
  table: PDFKit.PDFStructureElement,
  { cells, columns, height }: { cells: readonly PrintedCell[]; columns: Column[]; height: number },
): void {
  inRow(paper, height, (top) => {
    cells.forEach(({ steps }, index) => {
      if (steps !== undefined) drawSteps(paper, steps, columns[index]?.x ?? 0, top);
    });
    paper.element('TR', table, (row) => {
      cells.forEach((cell, index) => {
        const column = columns[index];
        if (column === undefined) return;
        paper.pdf.y = top;
        paper.element('TD', row, (element) => {
          // A cell without words is still a cell; a reader then counts the columns right.
          if (cell.text !== '')
            element.add(() => paper.write(cell.text, cellLook(CELL, cell, column)));
          if (cell.note !== undefined) {
            const { note } = cell;
            element.add(() => paper.write(note, cellLook(NOTE, cell, column)));
          }
        });
      });
    });
  });
}

/** Room around the words of a row, and the paper below it afterwards. */
function inRow(paper: Paper, height: number, write: (top: number) => void): void {
  const top = paper.pdf.y + CELL_PADDING;
  write(top);
  paper.pdf.y = top + height + CELL_PADDING;
}

function place(paper: Paper, columns: BlockOf<'table'>['columns']): Column[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  let x = 0;
  return columns.map(({ title, share }) => {
    const whole = (paper.width * share) / shares;
    const column = { title, x: x + CELL_PADDING, width: whole - COLUMN_GAP };
    x += whole;
    return column;
  });
}

const STEP_WIDTH = 4;
const STEPS_GAP = 6;

function stepsWidth({ steps }: PrintedCell): number {
  return steps === undefined ? 0 : steps.of * (STEP_WIDTH + 1.4) + STEPS_GAP;
}

function cellLook(look: TextLook, cell: PrintedCell, { x, width }: Column): TextLook {
  const used = stepsWidth(cell);
  return { ...look, x: x + used, width: width - used };
}

function rowHeight(paper: Paper, cells: readonly PrintedCell[], columns: Column[]): number {
  return Math.max(
    ...cells.map((cell, index) => {
      const column = columns[index];
      if (column === undefined) return 0;
      const note =
        cell.note === undefined ? 0 : paper.heightOf(cell.note, cellLook(NOTE, cell, column));
      return paper.heightOf(cell.text, cellLook(CELL, cell, column)) + note;
    }),
  );
}

function drawHeadGround(paper: Paper, headHeight: number): void {
  paper.decorate('Layout', () => {
    const { pdf } = paper;
    pdf.roundedRect(MARGIN, pdf.y, paper.width, headHeight + 2 * CELL_PADDING, 4);
    pdf.fill(COLOURS.primarySoft);
  });
}

function drawHeadAgain(paper: Paper, columns: Column[], headHeight: number): void {
  drawHeadGround(paper, headHeight);
  inRow(paper, headHeight, (top) => {
    paper.decorate('Layout', () => {
      for (const { title, x, width } of columns) {
        paper.pdf.y = top;
        paper.write(title, { ...HEAD_CELL, x, width });
      }
    });
  });
}

function drawLine(paper: Paper): void {
  paper.decorate('Layout', () => {
    const { pdf } = paper;
    pdf.moveTo(MARGIN, pdf.y).lineTo(MARGIN + paper.width, pdf.y);
    pdf.lineWidth(0.6).stroke(COLOURS.line);
  });
}

function drawSteps(
  paper: Paper,
  { filled, of }: { filled: number; of: number },
  x: number,
  top: number,
): void {
  paper.decorate('Layout', () => {
    for (let step = 0; step < of; step += 1) {
      const height = 3.5 + step * 1.5;
      const left = MARGIN + x + step * (STEP_WIDTH + 1.4);
      paper.pdf.roundedRect(left, top + 10.5 - height, STEP_WIDTH, height, 1);
      paper.pdf.fill(step < filled ? COLOURS.primary : COLOURS.line);
    }
  });
}
