import {
  type AgreementView,
  changeAgreementStatus,
  evaluateAgreement as evaluateAgreementOf,
  listAgreements as listAgreementsOf,
  openSigningLink as openSigningLinkOf,
  readAgreement as readAgreementOf,
  sendSigningLink as sendSigningLinkOf,
  signAgreement as signAgreementOf,
  signByLink as signByLinkOf,
  startAgreement as startAgreementOf,
  writeTerms,
} from '@inzetbaar/application/placements/agreements';
import type { Gazetteer, Secrets, SkillCatalogue } from '@inzetbaar/application/ports';
import {
  type Agreement,
  changeAgreement,
  evaluateAgreement,
  listAgreements,
  openSigningLink,
  readAgreement,
  sendSigningLink,
  signAgreement,
  signByLink,
  startAgreement,
  writeAgreementTerms,
} from '@inzetbaar/contracts/placements';
import { type Answer, type Route, route } from '../http/mount.ts';
import type { Names } from '../vacancies/present.ts';
import { presentAgreement } from './present-agreement.ts';
import type { PlacementDependencies } from './routes.ts';

interface AgreementDependencies extends PlacementDependencies {
  secrets: Secrets;
  catalogue: SkillCatalogue;
  gazetteer: Gazetteer;
}

/** Agreements of three about a placement, and what who has a link in a mail does with one. */
export function agreementRoutes(dependencies: AgreementDependencies): Route[] {
  const names: Names = { skills: dependencies.catalogue, places: dependencies.gazetteer };
  const start = startAgreementOf(dependencies);
  const list = listAgreementsOf(dependencies);
  const read = readAgreementOf(dependencies);
  const write = writeTerms(dependencies);
  const sign = signAgreementOf(dependencies);
  const send = sendSigningLinkOf(dependencies);
  const evaluate = evaluateAgreementOf(dependencies);
  const change = changeAgreementStatus(dependencies);
  const open = openSigningLinkOf(dependencies);
  const signLinked = signByLinkOf(dependencies);
  const answer = (view: AgreementView): Answer<Agreement> => ({
    body: presentAgreement(view, names),
    version: view.agreement.version,
  });

  return [
    route(startAgreement, async ({ actor, body }) => answer(await start(actor, body))),
    route(listAgreements, async ({ actor, query }) => {
      const page = await list(actor, query);
      return { body: { ...page, items: page.items.map((view) => presentAgreement(view, names)) } };
    }),
    route(readAgreement, async ({ actor, params }) => answer(await read(actor, params.id))),
    route(writeAgreementTerms, async ({ actor, params, body, expectedVersion }) => {
      const { step: name, ...terms } = body;
      return answer(await write(actor, { id: params.id, expectedVersion, name, terms }));
    }),
    route(signAgreement, async ({ actor, params, body }) =>
      answer(await sign(actor, { id: params.id, ...body })),
    ),
    route(sendSigningLink, async ({ actor, params, body }) => {
      await send(actor, { id: params.id, ...body });
      return { body: null };
    }),
    route(evaluateAgreement, async ({ actor, params, body }) =>
      answer(await evaluate(actor, { id: params.id, ...body })),
    ),
    route(changeAgreement, async ({ actor, params, body, expectedVersion }) => {
      await change(actor, { ...params, ...body, expectedVersion });
      return { body: null };
    }),
    route(openSigningLink, async ({ body }) => {
      const { view, name } = await open(body.token);
      return { body: { name, agreement: presentAgreement(view, names) } };
    }),
    route(signByLink, async ({ body }) => {
      await signLinked(body);
      return { body: null };
    }),
  ];
}
