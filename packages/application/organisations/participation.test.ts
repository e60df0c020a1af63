import { describe, expect, it } from 'vitest';
import {
  ANONYMOUS,
  anId,
  anInvitation,
  refusalCodeOf,
  smallMarket,
  testCatalogue,
} from '../testing/index.ts';
import { endParticipation, resumeParticipation } from './end-participation.ts';
import { listOrganisations } from './list-organisations.ts';
import { continueWindUps } from './wind-up.ts';

function arrange() {
  const market = smallMarket();
  const { world, region } = market;
  const deps = { ...world, catalogue: testCatalogue(), publicUrl: 'https://inzetbaar.example' };
  const organisationId = region.own.organisation.id;
  return {
    ...market,
    organisationId,
    end: endParticipation(deps),
    resume: resumeParticipation(deps),
    goOn: continueWindUps(deps),
    list: listOrganisations(deps),
  };
}

describe('ending a participation', () => {
  it('takes roles, invitations and vacancies, and writes down how many', async () => {
    const { world, region, organisationId, vacancy, end } = arrange();
    const toIt = anInvitation({ organisationId });
    const toAnother = anInvitation({ organisationId: region.other.organisation.id });
    for (const one of [toIt, toAnother]) world.tables.invitations.set(one.id, one);
    const others = [...world.tables.accounts.values()].flatMap(({ roles }) =>
      roles.filter((held) => held.organisationId !== organisationId),
    );

    const left = await end(region.platformAdmin, organisationId);
    expect(left).toMatchObject({ leftOn: expect.any(String), name: region.own.organisation.name });
    const kept = [...world.tables.accounts.values()].flatMap(({ roles }) => roles);
    expect(kept).toEqual(others);
    expect([...world.tables.invitations.keys()]).toEqual([toAnother.id]);
    expect(world.tables.vacancies.get(vacancy.id)?.status).toBe('closed');
    expect(world.tables.audit).toMatchObject([
      {
        action: 'organisation.left',
        actor: { userId: region.platformAdmin.userId },
        details: { invitations: 1 },
      },
      { action: 'vacancy.closed', subjectId: vacancy.id },
    ]);
    expect(world.tables.outbox.map(({ event }) => event)).toEqual([
      'organisation.changed',
      'vacancy.changed',
    ]);
  });

  it('is the platform administrator’s alone', async () => {
    const { region, organisationId, end, resume } = arrange();
    const { own } = region;
    for (const actor of [own.admin, own.recruiter, own.caseManager, ANONYMOUS]) {
      expect(await refusalCodeOf(end(actor, organisationId))).toBe('forbidden');
      expect(await refusalCodeOf(resume(actor, organisationId))).toBe('forbidden');
    }
    expect(await refusalCodeOf(end(region.platformAdmin, anId()))).toBe('not_found');
  });

  it('done again changes nothing, and what was broken off is taken up', async () => {
    const { world, region, organisationId, vacancy, end, goOn } = arrange();
    await end(region.platformAdmin, organisationId);
    const written = world.tables.audit.length;
    await end(region.platformAdmin, organisationId);
    expect(world.tables.audit).toHaveLength(written);

    world.tables.vacancies.set(vacancy.id, { ...vacancy, status: 'published' });
    await goOn();
    expect(world.tables.vacancies.get(vacancy.id)?.status).toBe('closed');
  });

  it('leaves who takes part alone', async () => {
    const { world, vacancy, goOn } = arrange();
    await goOn();
    expect(world.tables.vacancies.get(vacancy.id)).toEqual(vacancy);
  });

  it('shows who left to the platform administrator, and to nobody else in the list', async () => {
    const { region, organisationId, end, list } = arrange();
    await end(region.platformAdmin, organisationId);
    const ids = async (actor: typeof region.platformAdmin) =>
      (await list(actor, { limit: 50 })).items.map(({ id }) => id);
    expect(await ids(region.platformAdmin)).toContain(organisationId);
    expect(await ids(region.other.recruiter)).not.toContain(organisationId);
  });

  it('can be undone without giving anything back', async () => {
    const { world, region, organisationId, vacancy, end, resume } = arrange();
    expect(await refusalCodeOf(resume(region.platformAdmin, organisationId))).toBe(
      'transition_not_allowed',
    );
    await end(region.platformAdmin, organisationId);
    expect((await resume(region.platformAdmin, organisationId)).leftOn).toBeNull();
    expect(world.tables.vacancies.get(vacancy.id)?.status).toBe('closed');
    expect(
      [...world.tables.accounts.values()].some(({ roles }) =>
        roles.some((held) => held.organisationId === organisationId),
      ),
    ).toBe(false);
    expect(world.tables.audit.at(-1)).toMatchObject({ action: 'organisation.returned' });
  });
});
