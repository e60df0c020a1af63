import { type Actor, organisationsOf } from '@inzetbaar/domain/identity';

/** What row-level security reads in a transaction (migration 20261122000100), as setting and text. */
export interface ActorSettings {
  kind: Actor['kind'];
  accountId: string;
  /** Lists in PostgreSQL's own form, `{a,b}`. Ids and role names hold nothing that needs quoting. */
  organisations: string;
  administers: string;
  guides: string;
  regionRoles: string;
  /** Of who holds a link: the hash of its token (migration 20261122100000). */
  link: string;
}

/** Who asks, in the form of the settings; what an actor is not, is empty. */
export function actorSettings(actor: Actor): ActorSettings {
  const regionRoles =
    actor.kind === 'user'
      ? actor.roles.filter((held) => held.organisationId === null).map(({ role }) => role)
      : [];
  return {
    kind: actor.kind,
    accountId: actor.kind === 'user' ? actor.userId : '',
    organisations: arrayText(organisationsOf(actor, ['recruiter', 'organisation-admin'])),
    administers: arrayText(organisationsOf(actor, ['organisation-admin'])),
    guides: arrayText(organisationsOf(actor, ['case-manager'])),
    regionRoles: arrayText(regionRoles),
    link: actor.kind === 'link' ? actor.tokenHash : '',
  };
}

function arrayText(values: readonly string[]): string {
  return `{${[...new Set(values)].join(',')}}`;
}
