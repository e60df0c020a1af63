import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describeBigRegister } from '@inzetbaar/application/testing/contracts';
import type { RegisterEntry } from '@inzetbaar/domain/passports';
import { afterEach, describe, expect, it, test } from 'vitest';
import { readXml } from './read-xml.ts';
import { soapBigRegister } from './soap-big-register.ts';

const NUMBER = '69056771830';
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
});

/** A server on this machine that answers as told, and the register that asks it. */
async function registerAt(listener: RequestListener, timeoutMs?: number) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stops.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  return soapBigRegister(`http://127.0.0.1:${port}/Ribiz/OpenbaarV4.asmx`, {
    ...(timeoutMs !== undefined && { timeoutMs }),
  });
}
const answering = (body: string, status = 200) =>
  registerAt((_, response) => {
    response.writeHead(status, { 'Content-Type': 'text/xml; charset=utf-8' }).end(body);
  });
const lookUp = async (body: string, status?: number) =>
  (await answering(body, status)).lookUp(NUMBER);

const envelope = (inside: string) =>
  '<?xml version="1.0" encoding="utf-8"?>\n' +
  '<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" ' +
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
  `xmlns:xsd="http://www.w3.org/2001/XMLSchema"><soap:Body>${inside}</soap:Body></soap:Envelope>`;
const result = (people: string) =>
  envelope(
    '<ListHcpApprox4Result xmlns="http://services.cibg.nl/ExternalUser">' +
      `<ListHcpApprox>${people}</ListHcpApprox></ListHcpApprox4Result>`,
  );
const registration = (number = NUMBER, group = '30', end = '0001-01-01T00:00:00') =>
  '<ArticleRegistrationExtApp>' +
  `<ArticleRegistrationNumber>${number}</ArticleRegistrationNumber>` +
  '<ArticleRegistrationStartDate>2002-03-20T00:00:00</ArticleRegistrationStartDate>' +
  `<ArticleRegistrationEndDate>${end}</ArticleRegistrationEndDate>` +
  `<ProfessionalGroupCode>${group}</ProfessionalGroupCode></ArticleRegistrationExtApp>`;
/** A person in the form in which the service documents it, made up. */
const person = ({
  registrations = registration(),
  specialism = '<Specialism />',
  judgment = '<JudgmentProvision />',
  limitation = '<Limitation />',
  surname = 'de Wit',
} = {}) =>
  '<ListHcpApprox4><HcpNumber>567718</HcpNumber>' +
  `<BirthSurname>${surname}</BirthSurname><MailingName>S.A. ${surname}</MailingName>` +
  '<Initial>S.A.</Initial><Gender>V</Gender>' +
  '<WorkAddress1><City>Heerlen</City><CountryCode xsi:nil="true" /></WorkAddress1>' +
  `<ArticleRegistration>${registrations}</ArticleRegistration>${specialism}<Mention />` +
  `${judgment}${limitation}</ListHcpApprox4>`;

describeBigRegister('the SOAP service', (holding) =>
  registerAt((_, response) => {
    if (holding === 'away') response.writeHead(503).end();
    else response.end(result(holding.map(personOf).join('')));
  }),
);

/** An entry in the form of the service; of the professions those that the suite uses. */
function personOf({ number, title, endsOn, hasNote, surname }: RegisterEntry): string {
  const end = endsOn === null ? undefined : `${endsOn}T00:00:00`;
  const note =
    '<Limitation><LimitationExtApp><Description>x</Description></LimitationExtApp></Limitation>';
  return person({
    registrations: registration(number, title === 'arts' ? '01' : '30', end),
    surname,
    ...(hasNote && { limitation: note }),
  });
}

describe('the BIG register by SOAP', () => {
  it('asks for the number in the documented form, and sends nothing else about anybody', async () => {
    let asked = { method: '', action: '', type: '', body: '' };
    const register = await registerAt((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        const { soapaction, 'content-type': type } = request.headers;
        asked = {
          method: request.method ?? '',
          action: String(soapaction),
          type: String(type),
          body,
        };
        response.end(result(''));
      });
    });
    await register.lookUp(NUMBER);
    expect(asked).toMatchObject({
      method: 'POST',
      action: '"http://services.cibg.nl/ExternalUser/ListHcpApprox4"',
      type: 'text/xml; charset=utf-8',
    });
    const request = readXml(asked.body)?.children[0]?.children[0];
    expect(request?.name).toBe('listHcpApproxRequest');
    expect(request?.children.map(({ name, text }) => [name, text])).toEqual([
      ['WebSite', 'Ribiz'],
      ['RegistrationNumber', NUMBER],
    ]);
  });

  it('finds the entry with what a check needs', async () => {
    expect(await lookUp(result(person()))).toEqual({
      kind: 'found',
      entry: {
        number: NUMBER,
        title: 'verpleegkundige',
        specialisms: [],
        endsOn: null,
        hasNote: false,
        surname: 'de Wit',
        initials: 'S.A.',
      },
    });
  });

  it.each<[string, Parameters<typeof person>[0], object]>([
    [
      'the end',
      { registrations: registration(NUMBER, '30', '2026-05-31T00:00:00') },
      { endsOn: '2026-05-31' },
    ],
    ['a doctor', { registrations: registration(NUMBER, '01') }, { title: 'arts' }],
    [
      'a profession that is no title here',
      { registrations: registration(NUMBER, '18') },
      { title: null },
    ],
    [
      'the right one of two registrations',
      { registrations: registration('19912345601', '01') + registration() },
      { title: 'verpleegkundige' },
    ],
    ['letters with accents and signs', { surname: 'W&#233;t &amp; Zn' }, { surname: 'Wét & Zn' }],
    [
      'specialisms of this registration only',
      {
        specialism:
          '<Specialism><SpecialismExtApp1><SpecialismId>1</SpecialismId>' +
          `<ArticleRegistrationNumber>${NUMBER}</ArticleRegistrationNumber>` +
          '<TypeOfSpecialismId>69</TypeOfSpecialismId></SpecialismExtApp1>' +
          '<SpecialismExtApp1><SpecialismId>2</SpecialismId>' +
          '<ArticleRegistrationNumber>19912345601</ArticleRegistrationNumber>' +
          '<TypeOfSpecialismId>35</TypeOfSpecialismId></SpecialismExtApp1></Specialism>',
      },
      { specialisms: ['vs-mental-health'] },
    ],
    [
      'that there is a measure, not what it says',
      {
        judgment:
          '<JudgmentProvision><JudgmentProvisionExtApp><PublicDescription>Berisping' +
          '</PublicDescription><Public>true</Public></JudgmentProvisionExtApp></JudgmentProvision>',
      },
      { hasNote: true },
    ],
    [
      'that there is a clause',
      {
        limitation:
          '<Limitation><LimitationExtApp><Description>x</Description></LimitationExtApp></Limitation>',
      },
      { hasNote: true },
    ],
  ])('reads %s', async (_, change, expected) => {
    const answer = await lookUp(result(person(change)));
    expect(answer).toMatchObject({ kind: 'found', entry: expected });
    expect(JSON.stringify(answer)).not.toMatch(/Berisping|Heerlen/);
  });

  it('has a number that begins with a zero, which the service leaves out', async () => {
    const register = await answering(result(person({ registrations: registration('9056771830') })));
    expect(await register.lookUp('09056771830')).toMatchObject({ kind: 'found' });
  });

  it.each([
    ['nobody', result('')],
    ['an empty list', result('').replace('<ListHcpApprox></ListHcpApprox>', '<ListHcpApprox />')],
    [
      'somebody with another number',
      result(person({ registrations: registration('69056771831') })),
    ],
  ])('says not found where there is %s', async (_, body) => {
    expect(await lookUp(body)).toEqual({ kind: 'not-found' });
  });

  it('asks nothing about what is no number', async () => {
    let isAsked = false;
    const register = await registerAt((_, response) => {
      isAsked = true;
      response.end();
    });
    expect(await register.lookUp('1</RegistrationNumber>')).toEqual({ kind: 'not-found' });
    expect(isAsked).toBe(false);
  });

  const fault = envelope(
    '<soap:Fault><faultcode>soap:Client</faultcode><faultstring>Server was unable to process' +
      '</faultstring><detail><Title>Exception</Title></detail></soap:Fault>',
  );
  it.each<[string, string, number, string]>([
    ['a fault', fault, 500, 'refused'],
    ['a fault with a good status', fault, 200, 'refused'],
    ['too many requests', 'slow down', 429, 'refused'],
    ['another page', '<html><body><p>Onderhoud</p></body></html>', 200, 'not-understood'],
    ['no XML', 'garbage \u0000 &&&', 200, 'not-understood'],
    ['nothing', '', 200, 'not-understood'],
    ['half an answer', result(person()).slice(0, 600), 200, 'not-understood'],
    ['two entries with the number', result(person() + person()), 200, 'not-understood'],
    [
      'an entry without a name',
      result(person().replace(/<Initial>.*<\/Initial>/, '')),
      200,
      'not-understood',
    ],
    [
      'a date that is none',
      result(person({ registrations: registration(NUMBER, '30', 'soon') })),
      200,
      'not-understood',
    ],
    [
      'a number that is none',
      result(person({ registrations: registration('x') })),
      200,
      'not-understood',
    ],
    ['a document type', `<!DOCTYPE x [<!ENTITY e "e">]>${result(person())}`, 200, 'not-understood'],
    ['an answer without end', result(person()) + ' '.repeat(300_000), 200, 'not-understood'],
  ])('knows nothing after %s', async (_, body, status, why) => {
    expect(await lookUp(body, status)).toEqual({ kind: 'unavailable', why });
  });

  it('does not wait for a slow answer, nor for one that stops halfway', async () => {
    const never = await registerAt(() => {}, 50);
    expect(await never.lookUp(NUMBER)).toEqual({ kind: 'unavailable', why: 'no-answer' });
    const halfway = await registerAt((_, response) => {
      response.writeHead(200);
      response.write('<?xml version="1.0"?><soap:Envel');
    }, 50);
    expect(await halfway.lookUp(NUMBER)).toEqual({ kind: 'unavailable', why: 'no-answer' });
  });

  it('follows nobody elsewhere, and bears a register that is not there', async () => {
    const elsewhere = await registerAt((_, response) => {
      response.writeHead(302, { Location: 'http://127.0.0.1:9/' }).end();
    });
    expect(await elsewhere.lookUp(NUMBER)).toEqual({ kind: 'unavailable', why: 'no-answer' });
    const gone = soapBigRegister('http://127.0.0.1:9/');
    expect(await gone.lookUp(NUMBER)).toEqual({ kind: 'unavailable', why: 'no-answer' });
  });
});

test.each([
  ['<a/>', { name: 'a', children: [], text: '' }],
  ['<x:a y="1">b &lt; c</x:a>', { name: 'a', children: [], text: 'b < c' }],
])('%s is read', (source, expected) => {
  expect(readXml(source)).toEqual(expected);
});

test.each([
  '<a>',
  '</a>',
  '<a></b>',
  '<a/><b/>',
  '<a/>text',
  'text<a/>',
  '<a><!-- x --></a>',
  '<a><![CDATA[x]]></a>',
  '<a>&own;</a>',
  '<a>&#0;</a>',
  '<a>& b</a>',
  '<a b=c/>',
  `${'<a>'.repeat(17)}${'</a>'.repeat(17)}`,
])('%s is not', (source) => {
  expect(readXml(source)).toBeNull();
});
