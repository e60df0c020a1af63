import { beforeEach, describe, expect, it } from 'vitest';
import {
  type PrintedPart,
  PRINTED_PARTS,
  type RegistrationCheck,
  SHARED_PARTS,
} from '@inzetbaar/domain/passports';
import type { DocumentPrinter, PrintedDocument, StoredRegistration } from '../ports/index.ts';
import {
  anEvidence,
  aRegistration,
  joinMarket,
  refusalCodeOf,
  type SmallMarket,
  smallMarket,
  testCatalogue,
  testGazetteer,
} from '../testing/index.ts';
import { createShareLink } from './create-share-link.ts';
import { printShareLink } from './open-share-link.ts';
import { printPassport } from './print-passport.ts';

let market: SmallMarket;
let candidate: SmallMarket['candidate'];
let printed: PrintedDocument[];
beforeEach(() => {
  market = smallMarket();
  printed = [];
  candidate = joinMarket(
    market.world,
    {
      skills: [
        { skillId: 'wondzorg', level: 4, source: 'work', lastUsedYear: 2020 },
        { skillId: 'gastvrijheid', level: 2, source: 'home' },
      ],
      registrations: [
        aRegistration({ title: 'arts', number: '19012345601', validUntil: '2030-12-31' }),
      ],
      workConditions: ['no-lifting'],
      hoursMin: 8,
      hoursMax: 16,
      municipalityCode: 'GM0935',
      lanes: [{ lane: 'second-track', organisationId: market.region.own.organisation.id }],
      phone: '06 98765432',
      introductionText: 'Ik werk graag met ouderen.',
    },
    'Noor Maas',
  ).actor;
  for (const [skillId, givenOn] of [
    ['wondzorg', '2026-05-01'],
    ['gastvrijheid', '2026-04-01'],
  ] as const) {
    const id = market.world.ids.next();
    const lastPractisedOn = skillId === 'wondzorg' ? '2026-05-20' : null;
    const state = skillId === 'wondzorg' ? 'standing' : 'withdrawn';
    const one = anEvidence(candidate.userId, { id, skillId, givenOn, lastPractisedOn, state });
    market.world.tables.evidence.set(id, { ...one, remindedFor: null });
  }
});

const CONFIRMED: RegistrationCheck = {
  outcome: 'confirmed',
  reason: null,
  method: 'person',
  at: new Date('2026-05-20T10:00:00Z'),
  holdsUntil: '2027-05-19',
};

function hold(registration: StoredRegistration): void {
  for (const passport of market.world.tables.passports.values()) {
    const registrations = [registration];
    market.world.tables.passports.set(passport.id, { ...passport, registrations });
  }
}

const printer: DocumentPrinter = {
  async print(document) {
    printed.push(document);
    return new Uint8Array();
  },
};
const deps = () => ({
  ...market.world,
  catalogue: testCatalogue(),
  gazetteer: testGazetteer(),
  publicUrl: 'https://inzetbaar.example',
  printer,
});
const print = async (
  parts: readonly PrintedPart[],
  language: 'nl' | 'en' = 'nl',
  actor = candidate,
): Promise<PrintedDocument> => {
  await printPassport(deps())(actor, { parts, language });
  const document = printed.at(-1);
  if (document === undefined) throw new Error('a document');
  return document;
};

describe('printPassport', () => {
  it('puts levels in words, how recent, evidence and registrations on paper', async () => {
    const document = await print(SHARED_PARTS);
    expect(document).toMatchObject({
      language: 'nl',
      title: 'Skillspaspoort van Noor Maas',
      madeAt: market.world.clock.now(),
    });
    expect(document.lead).toContain('1 juni 2026');
    const table = document.blocks.find(({ kind }) => kind === 'table');
    expect(table).toMatchObject({
      rows: [
        [
          { text: 'Wondzorg' },
          { text: 'Zelfstandig', note: 'Nu nog', steps: { filled: 4, of: 5 } },
          { text: '1 bewijs', note: 'Diploma of certificaat: Gilde Opleidingen, 1 mei 2026' },
        ],
        [{ text: 'Gastvrijheid' }, { text: 'Met iemand erbij' }, { text: 'Eigen woord' }],
      ],
    });
    const facts = document.blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : []));
    expect(facts).toEqual(
      expect.arrayContaining([
        {
          term: 'Arts',
          text: 'BIG-nummer 19012345601, geldig tot en met 31 december 2030; nog niet nagekeken',
        },
        { term: 'Uren per week', text: '8 tot 16 uur' },
        { term: 'Gemeente', text: 'Maastricht' },
      ]),
    );
  });

  it.each<[string, Partial<RegistrationCheck>, string | undefined]>([
    ['checked', {}, 'in bezit; nagekeken op 20 mei 2026 in het BIG-register'],
    [
      'checked too long ago',
      { holdsUntil: '2026-05-31' },
      'in bezit; nagekeken op 20 mei 2026 in het BIG-register, daarna niet meer',
    ],
    ['refused', { outcome: 'refused', reason: 'other-person' }, undefined],
  ])('says of a registration that it was %s', async (_, change, text) => {
    hold(aRegistration({ title: 'arts', check: { ...CONFIRMED, ...change } }));
    const document = await print(SHARED_PARTS);
    const facts = document.blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : []));
    expect(facts.find(({ term }) => term === 'Arts')?.text).toBe(text);
    expect(JSON.stringify(document)).not.toContain('other-person');
    expect(await print(SHARED_PARTS)).toEqual(document);
  });

  it('says that nobody verified who signed off, where somebody did and it is shown', async () => {
    const said = 'Inzetbaar kijkt niet na wie dat was';
    expect(JSON.stringify(await print(SHARED_PARTS))).not.toContain(said);
    const id = market.world.ids.next();
    const seen = anEvidence(candidate.userId, { id, skillId: 'wondzorg', kind: 'supervisor' });
    market.world.tables.evidence.set(id, { ...seen, remindedFor: null });
    expect(JSON.stringify(await print(SHARED_PARTS))).toContain(said);
    expect(JSON.stringify(await print(['skills', 'levels']))).not.toContain(said);
  });

  it('says of a diploma that it was seen', async () => {
    const check = { ...CONFIRMED, holdsUntil: null };
    hold(aRegistration({ title: 'verzorgende-ig', check }));
    const text = JSON.stringify(await print(SHARED_PARTS, 'en'));
    expect(text).toContain('held; diploma checked on 20 May 2026');
  });

  it('leaves out conditions and contact unless picked, and the lane always', async () => {
    const usual = JSON.stringify(await print(SHARED_PARTS));
    expect(usual).not.toMatch(/tillen|98765432|ouderen|tweede spoor|second-track|Geleenbeek/i);
    const all = JSON.stringify(await print(PRINTED_PARTS));
    expect(all).toMatch(/98765432.*Niet tillen/);
    expect(all).toContain('Ik werk graag met ouderen.');
    expect(all).not.toMatch(/tweede spoor|second-track|Geleenbeek/i);
  });

  it('holds no more than the parts that were asked for', async () => {
    const document = JSON.stringify(await print(['skills']));
    expect(document).toContain('Wondzorg');
    expect(document).not.toMatch(/Noor|Zelfstandig|Diploma|Arts|uur|Maastricht/);
  });

  it('speaks English where asked', async () => {
    const document = await print(SHARED_PARTS, 'en');
    expect(document.title).toBe('Skills passport of Noor Maas');
    expect(JSON.stringify(document)).toMatch(/Wound care.*On my own/);
    expect(JSON.stringify(document)).not.toMatch(/Zelfstandig|Wondzorg/);
  });

  it('is for who has a passport', async () => {
    expect(await refusalCodeOf(print(['skills'], 'nl', market.region.own.recruiter))).toBe(
      'forbidden',
    );
    expect(await refusalCodeOf(print(['skills'], 'nl', market.region.candidate))).toBe('not_found');
  });
});

describe('printShareLink', () => {
  it('prints what the link shows, without who gave evidence, and until when it works', async () => {
    const { link } = await createShareLink(deps())(candidate, {
      label: 'voor Jansen',
      parts: ['skills', 'evidence'],
      skills: { of: 'chosen', names: ['wondzorg'] },
      until: '2026-06-15',
    });
    await printShareLink(deps())(link.split('#')[1] ?? '', 'nl');
    const document = printed.at(-1);
    expect(document?.title).toBe('Skillspaspoort');
    expect(document?.lead).toContain('15 juni 2026');
    expect(JSON.stringify(document)).toContain('Diploma of certificaat: 1 mei 2026');
    expect(JSON.stringify(document)).not.toMatch(/Gilde|Gastvrij|Noor|Jansen|Zelfstandig/);
    expect(await refusalCodeOf(printShareLink(deps())('guessed', 'nl'))).toBe('link_invalid');
  });
});
