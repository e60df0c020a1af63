/**
 * Finds the encoding of a text file and decodes it: a byte-order mark tells; without one, valid UTF-8
 * is UTF-8, and everything else is Windows-1252, which is what Dutch office programs still write.
 */
export function decodeText(bytes: Uint8Array): { encoding: string; text: string } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { encoding: 'utf-8', text };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return decodeAs('windows-1252', bytes);
  }
}

function decodeAs(encoding: string, bytes: Uint8Array): { encoding: string; text: string } {
  return { encoding, text: new TextDecoder(encoding).decode(bytes) };
}

/** First bytes of files that people hand in by mistake: zip (Excel, Word), PDF, old Excel. */
const SIGNATURES = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x25, 0x50, 0x44, 0x46],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** True for a file that is no text at all. */
export function isBinary(bytes: Uint8Array): boolean {
  return SIGNATURES.some((signature) => signature.every((byte, index) => bytes[index] === byte));
}
