import {
  answerSignOff as answerSignOffOf,
  askSignOff as askSignOffOf,
  isReservedProcedure,
  listSignOffs as listSignOffsOf,
  type OpenedSignOff,
  openSignOff as openSignOffOf,
  remindSignOff as remindSignOffOf,
  reviewSignOff as reviewSignOffOf,
  withdrawSignOff as withdrawSignOffOf,
} from '@inzetbaar/application/passports';
import type { Secrets } from '@inzetbaar/application/ports';
import {
  answerSignOff,
  askSignOff,
  listSignOffs,
  openSignOff,
  remindSignOff,
  reviewSignOff,
  withdrawSignOff,
} from '@inzetbaar/contracts/passports';
import type { ResponseOf } from '@inzetbaar/contracts/http';
import { type Route, route } from '../http/mount.ts';
import { type Names, presentSkill } from '../vacancies/present.ts';
import type { PassportDependencies } from './routes.ts';

export interface SignOffDependencies extends PassportDependencies {
  secrets: Secrets;
  publicUrl: string;
}

/** Asking for a sign-off, and what who has the link in the mail does with it. */
export function signOffRoutes(dependencies: SignOffDependencies): Route[] {
  const names: Names = { skills: dependencies.catalogue, places: dependencies.gazetteer };
  const list = listSignOffsOf(dependencies);
  const ask = askSignOffOf(dependencies);
  const remind = remindSignOffOf(dependencies);
  const withdraw = withdrawSignOffOf(dependencies);
  const open = openSignOffOf(dependencies);
  const answer = answerSignOffOf(dependencies);
  const review = reviewSignOffOf(dependencies);

  const present = (opened: OpenedSignOff): ResponseOf<typeof openSignOff> => {
    const { holderName: holder, relation } = opened;
    if (opened.state === 'answered') {
      return {
        state: 'answered',
        holder,
        relation,
        evidence: opened.evidence.map(({ id, skillId, level, givenOn, state, doubtReason }) => ({
          ...presentSkill(skillId, names),
          id,
          level,
          givenOn,
          standing: state,
          doubtReason,
        })),
      };
    }
    return {
      state: 'open',
      holder,
      relation,
      message: opened.message,
      items: opened.items.map(({ skillId, level }) => ({
        ...presentSkill(skillId, names),
        level,
        isReserved: isReservedProcedure(dependencies.catalogue, skillId),
      })),
    };
  };

  return [
    route(listSignOffs, async ({ actor }) => ({
      body: {
        requests: (await list(actor)).map((request) => ({
          id: request.id,
          name: request.name,
          email: request.email,
          relation: request.relation,
          standing: request.standing,
          mayRemind: request.mayRemind,
          createdAt: request.createdAt.toISOString(),
          expiresAt: request.expiresAt.toISOString(),
          items: request.items.map(({ skillId, level, outcome }) => ({
            ...presentSkill(skillId, names),
            level,
            outcome,
          })),
        })),
      },
    })),
    route(askSignOff, async ({ actor, body }) => ({ body: { id: (await ask(actor, body)).id } })),
    route(remindSignOff, async ({ actor, params }) => {
      await remind(actor, params.id);
      return { body: null };
    }),
    route(withdrawSignOff, async ({ actor, params }) => {
      await withdraw(actor, params.id);
      return { body: null };
    }),
    route(openSignOff, async ({ actor, body }) => ({
      body: present(await open(actor, body.token)),
    })),
    route(answerSignOff, async ({ actor, body }) => {
      await answer(actor, body);
      return { body: null };
    }),
    route(reviewSignOff, async ({ actor, body }) => {
      await review(actor, body);
      return { body: null };
    }),
  ];
}
