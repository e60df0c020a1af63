import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The links in the mails to an address, oldest mail first, out of the folder in which mail lands. */
export async function linksIn(folder: string, to: string): Promise<string[]> {
  const files = await readdir(folder).catch((): string[] => []);
  const letters = await Promise.all(
    files
      .filter((file) => file.endsWith('.eml'))
      .map(async (file) => ({
        at: (await stat(join(folder, file))).mtimeMs,
        text: fromQuotedPrintable(await readFile(join(folder, file), 'utf8')),
      })),
  );
  return letters
    .filter(({ text }) => text.includes(`To: ${to}`))
    .toSorted((a, b) => a.at - b.at)
    .flatMap(({ text }) => /https?:\/\/\S+/.exec(text)?.[0] ?? []);
}

function fromQuotedPrintable(text: string): string {
  return text
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    );
}
