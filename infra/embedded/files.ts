import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';

import type { RecordedServer } from './processes.ts';

/** Returns the secret kept in `file`, making it on first use. Only its owner can read it. */
export async function keptSecret(file: string): Promise<string> {
  const existing = await readFile(file, 'utf8').catch(() => null);
  if (existing !== null && existing.trim() !== '') return existing.trim();
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 });
  // Two starts at once must agree on one secret: the first link wins.
  await link(draft, file).catch(() => undefined);
  await rm(draft, { force: true });
  return (await readFile(file, 'utf8')).trim();
}

/** Writes a small JSON file so that a reader sees the old or the new text, never half of it. */
export async function writeRecord(file: string, record: object): Promise<void> {
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o644 });
  await rename(draft, file);
}

/** Reads what `writeRecord` wrote about a server; null when there is none or it is damaged. */
export async function readServerRecord(file: string): Promise<RecordedServer | null> {
  try {
    const record: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (typeof record !== 'object' || record === null) return null;
    if (!('pid' in record) || !('port' in record)) return null;
    const { pid, port } = record;
    return typeof pid === 'number' && typeof port === 'number' ? { pid, port } : null;
  } catch {
    return null;
  }
}

/** A TCP port on loopback that nothing listens on: `preferred` when that one is free. */
export async function freePort(preferred?: number): Promise<number> {
  if (preferred !== undefined && (await canListen(preferred)) !== null) return preferred;
  const port = await canListen(0);
  if (port === null) throw new Error('No free port on 127.0.0.1');
  return port;
}

/** The port that was listened on for a moment, or null when it is taken. */
export function canListen(port: number, host = '127.0.0.1'): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      const taken = typeof address === 'object' && address !== null ? address.port : null;
      server.close(() => resolve(taken));
    });
  });
}

/** Makes a folder (and its parents) and returns its path. */
export async function folder(...parts: string[]): Promise<string> {
  const path = join(...parts);
  await mkdir(path, { recursive: true });
  return path;
}
