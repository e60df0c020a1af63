import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A mail as it landed, with its text as the reader sees it. */
export interface Letter {
  /** The file as it stands, headers and encoding included. */
  source: string;
  /** The same with the lines and letters that were encoded for the way put right. */
  text: string;
}

/** The mails that landed whole in a folder, oldest first; none while it is not there yet. */
export async function lettersIn(folder: string): Promise<Letter[]> {
  const files = await readdir(folder).catch((): string[] => []);
  const letters = await Promise.all(
    files
      // What is still being written has another name.
      .filter((file) => file.endsWith('.eml'))
      .map(async (file) => ({
        at: (await stat(join(folder, file))).mtimeMs,
        source: await readFile(join(folder, file), 'utf8'),
      })),
  );
  return letters.toSorted((a, b) => a.at - b.at).map(({ source }) => letterOf(source));
}

/** A mail as it stands, with its text put right. */
export function letterOf(source: string): Letter {
  return { source, text: fromQuotedPrintable(source) };
}

/** The mails to an address, oldest first. */
export async function lettersTo(folder: string, to: string): Promise<Letter[]> {
  return (await lettersIn(folder)).filter(({ text }) => text.includes(`To: ${to}`));
}

/** The links in the mails to an address, oldest mail first, out of the folder in which mail lands. */
export async function linksIn(folder: string, to: string): Promise<string[]> {
  return (await lettersTo(folder, to)).flatMap(
    ({ text }) => /https?:\/\/\S+/.exec(text)?.[0] ?? [],
  );
}

function fromQuotedPrintable(text: string): string {
  return text
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    );
}
