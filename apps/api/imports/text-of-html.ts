import { Parser } from 'htmlparser2';

const BLOCKS = new Set([
  'p',
  'div',
  'ul',
  'ol',
  'section',
  'article',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'table',
  'tr',
]);
const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'iframe']);

/**
 * The text of a description that may be HTML, as schema.org's usually is: paragraphs and list items on
 * lines of their own, everything that runs or loads dropped. Text without tags stays as it is.
 */
export function textOfHtml(html: string): string {
  if (!/<[a-z!/]|&\w+;/i.test(html)) return html;
  let text = '';
  let unseen = 0;
  const parser = new Parser({
    onopentag(name) {
      if (UNSEEN.has(name)) unseen += 1;
      if (BLOCKS.has(name)) text += '\n\n';
      if (name === 'br') text += '\n';
      if (name === 'li') text += '\n- ';
    },
    ontext(piece) {
      if (unseen === 0) text += piece.replaceAll(/\s+/g, ' ');
    },
    onclosetag(name) {
      if (UNSEEN.has(name)) unseen -= 1;
      if (BLOCKS.has(name)) text += '\n\n';
    },
  });
  parser.write(html);
  parser.end();
  return text
    .replaceAll(/ *\n */g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
