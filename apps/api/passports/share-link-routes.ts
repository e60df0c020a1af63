import {
  createShareLink as createShareLinkOf,
  downloadPassport as downloadPassportOf,
  listed,
  type ListedShareLink,
  listShareLinks as listShareLinksOf,
  openShareLink as openShareLinkOf,
  printPassport as printPassportOf,
  printShareLink as printShareLinkOf,
  revokeShareLink as revokeShareLinkOf,
  type SharedPassport,
} from '@inzetbaar/application/passports';
import type { DocumentPrinter, Secrets } from '@inzetbaar/application/ports';
import {
  createShareLink,
  downloadPassport,
  listShareLinks,
  openShareLink,
  printPassport,
  printShareLink,
  revokeShareLink,
  type SharedPassportView,
  type ShareLinkView,
} from '@inzetbaar/contracts/passports';
import { toSlots } from '@inzetbaar/domain/availability';
import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { SHARED_PARTS } from '@inzetbaar/domain/passports';
import { type Route, route } from '../http/mount.ts';
import type { Names } from '../vacancies/present.ts';
import { presentEvidence } from './evidence-routes.ts';
import { type PassportDependencies, presentPassport } from './routes.ts';

interface ShareLinkDependencies extends PassportDependencies {
  secrets: Secrets;
  printer: DocumentPrinter;
  publicUrl: string;
}

/** The passport on its way out: as a link, on paper and as a file. */
export function shareLinkRoutes(dependencies: ShareLinkDependencies): Route[] {
  const names: Names = { skills: dependencies.catalogue, places: dependencies.gazetteer };
  const list = listShareLinksOf(dependencies);
  const create = createShareLinkOf(dependencies);
  const revoke = revokeShareLinkOf(dependencies);
  const open = openShareLinkOf(dependencies);
  const printShared = printShareLinkOf(dependencies);
  const print = printPassportOf(dependencies);
  const download = downloadPassportOf(dependencies);
  return [
    route(listShareLinks, async ({ actor, query }) => {
      const page = await list(actor, query);
      return { body: { ...page, items: page.items.map(presentShareLink) } };
    }),
    route(createShareLink, async ({ actor, body }) => {
      const { shareLink, link } = await create(actor, body);
      const today = calendarDateAt(dependencies.clock.now());
      return { body: { shareLink: presentShareLink(listed(shareLink, today)), link } };
    }),
    route(revokeShareLink, async ({ actor, params }) => {
      await revoke(actor, params.id);
      return { body: null };
    }),
    route(openShareLink, async ({ body }) => ({ body: presentShared(await open(body.token)) })),
    route(printShareLink, async ({ body, locale }) => ({
      body: await printShared(body.token, locale),
    })),
    route(printPassport, async ({ actor, query, locale }) => {
      const parts = query.parts.length === 0 ? SHARED_PARTS : query.parts;
      return { body: await print(actor, { parts, language: locale }) };
    }),
    route(downloadPassport, async ({ actor }) => {
      const { madeAt, passport, skills } = await download(actor);
      return {
        body: {
          format: 'inzetbaar.passport' as const,
          formatVersion: 1 as const,
          madeAt: madeAt.toISOString(),
          passport: presentPassport(passport, names, calendarDateAt(madeAt)),
          evidence: skills.map((skill) => presentEvidence(skill, names)),
        },
      };
    }),
  ];
}

function presentShareLink(link: ListedShareLink): ShareLinkView {
  const { id, label, parts, skills, until, standing, createdAt, views, lastViewedAt } = link;
  return {
    id,
    label,
    parts: [...parts],
    skills: { of: skills.of, names: [...skills.names] },
    until,
    standing,
    createdAt: createdAt.toISOString(),
    views,
    lastViewedAt: lastViewedAt?.toISOString() ?? null,
  };
}

/** Field by field: what is added to an extract later is not shown before somebody decides so here. */
function presentShared({ until, extract }: SharedPassport): SharedPassportView {
  const { name, skills, registrations, hours, area, wishes } = extract;
  return {
    until,
    ...(name === undefined ? {} : { name }),
    ...(skills === undefined
      ? {}
      : {
          skills: skills.map((one) => ({
            group: one.group,
            skills: one.skills.map(({ skillId, nl, en, level, recency, evidence }) => ({
              skillId,
              nl,
              en,
              level,
              recency,
              evidence:
                evidence?.map(({ kind, level: seen, givenOn, validUntil }) => ({
                  kind,
                  level: seen,
                  givenOn,
                  validUntil,
                })) ?? null,
            })),
          })),
        }),
    ...(registrations === undefined
      ? {}
      : {
          registrations: registrations.map(
            ({ title, number, validUntil, isChecked, checkedOn }) => ({
              title,
              number,
              validUntil,
              isChecked,
              checkedOn,
            }),
          ),
        }),
    ...(hours === undefined
      ? {}
      : {
          hours: {
            hoursMin: hours.hoursMin,
            hoursMax: hours.hoursMax,
            availability: toSlots(hours.availability),
          },
        }),
    ...(area === undefined ? {} : { area }),
    ...(wishes === undefined
      ? {}
      : { wishes: { branches: [...wishes.branches], forms: [...wishes.forms] } }),
  };
}
