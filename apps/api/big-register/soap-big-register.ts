import type { BigRegister, RegisterAnswer } from '@inzetbaar/application/ports';
import { isBigNumber } from '@inzetbaar/domain/passports';
import { readAnswer } from './read-answer.ts';

const ACTION = 'http://services.cibg.nl/ExternalUser/ListHcpApprox4';
/** One person is some 3 kB; whatever is longer is no answer to this question. */
const LONGEST_BYTES = 262_144;

/**
 * The public BIG register through the SOAP service of the CIBG ("Openbaar V4"). Only the number is sent;
 * of the answer only what `readAnswer` names is kept. Every failure, also a slow answer, is
 * `unavailable`.
 */
export function soapBigRegister(
  url: string,
  { timeoutMs = 10_000 }: { timeoutMs?: number } = {},
): BigRegister {
  return {
    async lookUp(number): Promise<RegisterAnswer> {
      if (!isBigNumber(number)) return { kind: 'not-found' };
      let status: number;
      let text: string | null;
      try {
        const response = await fetch(url, {
          method: 'POST',
          headers: { 'Content-Type': 'text/xml; charset=utf-8', SOAPAction: `"${ACTION}"` },
          body: questionAbout(number),
          redirect: 'error',
          signal: AbortSignal.timeout(timeoutMs),
        });
        status = response.status;
        text = await textWithin(response, LONGEST_BYTES);
      } catch {
        return { kind: 'unavailable', why: 'no-answer' };
      }
      if (text === null) return { kind: 'unavailable', why: 'not-understood' };
      if (status === 200) return readAnswer(text, number);
      return { kind: 'unavailable', why: 'refused' };
    },
  };
}

function questionAbout(number: string): string {
  return (
    '<?xml version="1.0" encoding="utf-8"?>' +
    '<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>' +
    '<listHcpApproxRequest xmlns="http://services.cibg.nl/ExternalUser">' +
    `<WebSite>Ribiz</WebSite><RegistrationNumber>${number}</RegistrationNumber>` +
    '</listHcpApproxRequest></soap:Body></soap:Envelope>'
  );
}

/** The text of a response, or null where it is longer; what comes after that is not waited for. */
async function textWithin(response: Response, longestBytes: number): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > longestBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
