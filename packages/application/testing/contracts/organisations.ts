import { randomUUID } from 'node:crypto';
import type { Actor, UserActor } from '@inzetbaar/domain/identity';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OrganisationRepository, StoredOrganisation } from '../../ports/index.ts';
import { aLocation, ANONYMOUS, anOrganisation, aRole, SYSTEM } from '../builders.ts';
import { refusalCodeOf } from '../refusals.ts';
import {
  type RepositoriesUnderTest,
  type SettledRegion,
  settleRegion,
  signUp,
} from './settled-region.ts';

/** What every keeper of organisations must do. */
export function describeOrganisationRepository(
  name: string,
  make: () => Promise<RepositoriesUnderTest>,
): void {
  describe(`${name} as a repository of organisations`, () => {
    let made: RepositoriesUnderTest;
    let region: SettledRegion;
    let platformAdmin: UserActor;
    beforeAll(async () => {
      made = await make();
      region = await settleRegion(made.transaction);
      platformAdmin = (await signUp(made.transaction, [aRole('platform-admin')])).actor;
    });
    afterAll(() => made.close());

    const keep = async (change: Partial<StoredOrganisation> = {}) => {
      const id = randomUUID();
      const organisation = anOrganisation({ id, slug: `zorg-${id}`, locations: [], ...change });
      await made.transaction(platformAdmin, ({ organisations }) =>
        organisations.insert(organisation),
      );
      return organisation;
    };
    const adminOf = async (organisationId: string) =>
      (await signUp(made.transaction, [aRole('organisation-admin', organisationId)])).actor;
    const find = (actor: Actor, id: string) =>
      made.transaction(actor, ({ organisations }) => organisations.find(id));
    const update = (actor: Actor, organisation: StoredOrganisation, expectedVersion: number) =>
      made.transaction(actor, ({ organisations }) =>
        organisations.update(organisation, expectedVersion),
      );

    test('gives back whole what was kept, to everybody in the region', async () => {
      const organisation = await keep({ about: 'Zorg.\nEn welzijn.', branches: ['ggz', 'vvt'] });
      for (const actor of [region.person.actor, region.other.recruiter, SYSTEM]) {
        expect(await find(actor, organisation.id)).toEqual(organisation);
      }
      expect(await find(ANONYMOUS, organisation.id)).toBeNull();
      const bySlug = await made.transaction(region.person.actor, ({ organisations }) =>
        organisations.findBySlug(organisation.slug),
      );
      expect(bySlug).toEqual(organisation);
      expect(await find(region.person.actor, randomUUID())).toBeNull();
    });

    test('lets the platform alone end a participation, after which nobody gets a role for it', async () => {
      const organisation = await keep();
      const left = { ...organisation, leftOn: '2026-06-01', version: 2 };
      const admin = await adminOf(organisation.id);
      await expect(update(admin, left, 1)).rejects.toThrow('row-level security');
      expect(await find(admin, organisation.id)).toEqual(organisation);
      expect(await update(platformAdmin, left, 1)).toBe(true);
      expect(await find(region.person.actor, organisation.id)).toEqual(left);
      await expect(adminOf(organisation.id)).rejects.toThrow('row-level security');
      const listed = (takesPart: boolean) =>
        made.transaction(SYSTEM, ({ organisations }) =>
          organisations.list({ limit: 10, ids: [organisation.id], takesPart }),
        );
      expect((await listed(true)).items).toEqual([]);
      expect((await listed(false)).items).toEqual([left]);
      // What its administrator could always change stays so.
      expect(await update(admin, { ...left, about: 'Wij waren er.', version: 3 }, 2)).toBe(true);

      const back = { ...left, about: 'Wij waren er.', leftOn: null, version: 4 };
      expect(await update(platformAdmin, back, 3)).toBe(true);
      await expect(adminOf(organisation.id)).resolves.toBeDefined();
    });

    test('adds locations, in order of name', async () => {
      const { id } = await keep();
      const admin = await adminOf(id);
      const beek = aLocation(id, { id: randomUUID(), name: 'Beek', street: null, postcode: null });
      const aan = aLocation(id, { id: randomUUID(), name: 'Aan de Maas', latitude: 50.123456 });
      await made.transaction(admin, async ({ organisations }) => {
        await organisations.insertLocation(beek);
        await organisations.insertLocation(aan);
      });
      expect((await find(region.person.actor, id))?.locations).toEqual([aan, beek]);
      const one = await made.transaction(region.person.actor, ({ organisations }) =>
        organisations.findLocation(beek.id),
      );
      expect(one).toEqual(beek);
    });

    test('changes and removes a location for who administers it, by its own organisation', async () => {
      const { id } = await keep();
      const admin = await adminOf(id);
      const location = aLocation(id, { id: randomUUID(), name: 'Beek' });
      const as = <Result>(
        actor: Actor,
        work: (organisations: OrganisationRepository) => Promise<Result>,
      ) => made.transaction(actor, ({ organisations }) => work(organisations));
      await as(admin, (organisations) => organisations.insertLocation(location));
      const changed = { ...location, name: 'Elsloo', street: null, latitude: 50.95 };
      const elsewhere = { ...changed, organisationId: region.other.organisationId };
      const strangers = [region.own.recruiter, await adminOf(region.other.organisationId), SYSTEM];
      for (const actor of strangers) {
        expect(await as(actor, (one) => one.updateLocation(changed))).toBe(false);
        expect(await as(actor, (one) => one.removeLocation(location))).toBe(false);
      }
      for (const actor of [admin, platformAdmin]) {
        expect(await as(actor, (one) => one.updateLocation(elsewhere))).toBe(false);
        expect(await as(actor, (one) => one.removeLocation(elsewhere))).toBe(false);
      }
      expect((await find(admin, id))?.locations).toEqual([location]);
      expect(await as(admin, (one) => one.updateLocation(changed))).toBe(true);
      expect((await find(admin, id))?.locations).toEqual([changed]);
      expect(await as(admin, (one) => one.removeLocation(changed))).toBe(true);
      expect(await as(admin, (one) => one.removeLocation(changed))).toBe(false);
      expect((await find(admin, id))?.locations).toEqual([]);
    });

    test('keeps a location that a vacancy uses', async () => {
      const { organisationId, vacancy } = region.own;
      const remove = made.transaction(await adminOf(organisationId), ({ organisations }) =>
        organisations.removeLocation({ id: vacancy.locationId, organisationId }),
      );
      expect(await refusalCodeOf(remove)).toBe('location_in_use');
    });

    test('takes a slug once', async () => {
      const { slug } = await keep();
      expect(await refusalCodeOf(keep({ slug }))).toBe('already_exists');
    });

    test('is added to by the platform, and to a location by who administers it', async () => {
      const organisation = anOrganisation({ id: randomUUID(), slug: randomUUID(), locations: [] });
      const admin = await adminOf(region.own.organisationId);
      const insert = made.transaction(admin, ({ organisations }) =>
        organisations.insert(organisation),
      );
      await expect(insert).rejects.toThrow();
      const elsewhere = aLocation(region.other.organisationId, { id: randomUUID() });
      for (const actor of [admin, region.other.recruiter]) {
        const add = made.transaction(actor, ({ organisations }) =>
          organisations.insertLocation(elsewhere),
        );
        await expect(add).rejects.toThrow();
      }
    });

    test('changes for its administrators alone, and only from the version that was read', async () => {
      const organisation = await keep();
      const changed = { ...organisation, name: 'Nieuwe naam', version: 2 };
      expect(await update(await adminOf(region.own.organisationId), changed, 1)).toBe(false);
      const admin = await adminOf(organisation.id);
      expect(await update(admin, changed, 1)).toBe(true);
      expect(await update(admin, { ...changed, name: 'Te laat' }, 1)).toBe(false);
      expect(await find(admin, organisation.id)).toEqual(changed);
    });

    test('lists by name, in pages, and narrowed to ids', async () => {
      const word = randomUUID();
      const [second, third, first] = [
        await keep({ name: `B ${word}` }),
        await keep({ name: `C ${word}` }),
        await keep({ name: `A ${word}` }),
      ];
      const ids = [first.id, second.id, third.id];
      const list = (cursor?: string) =>
        made.transaction(region.person.actor, ({ organisations }) =>
          organisations.list({ limit: 2, ids, cursor }),
        );
      const page = await list();
      expect(page.items).toEqual([first, second]);
      expect(page.total).toBe(3);
      expect((await list(page.nextCursor ?? '')).items).toEqual([third]);
      const none = await made.transaction(region.person.actor, ({ organisations }) =>
        organisations.list({ limit: 2, ids: [] }),
      );
      expect(none).toEqual({ items: [], nextCursor: null, total: 0 });
    });
  });
}
