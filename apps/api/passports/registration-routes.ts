import {
  askForCheck as askForCheckOf,
  checkRegistration as checkRegistrationOf,
  listRegistrationsToCheck as listRegistrationsToCheckOf,
} from '@inzetbaar/application/passports';
import {
  askForCheck,
  checkRegistration,
  listRegistrationsToCheck,
} from '@inzetbaar/contracts/passports';
import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { type Route, route } from '../http/mount.ts';
import { presentRegistrationToCheck } from './present-registration.ts';
import type { PassportDependencies } from './routes.ts';

/** Having registrations compared with the BIG register, and comparing them. */
export function registrationRoutes(
  dependencies: Pick<PassportDependencies, 'transaction' | 'clock'>,
): Route[] {
  const ask = askForCheckOf(dependencies);
  const list = listRegistrationsToCheckOf(dependencies);
  const check = checkRegistrationOf(dependencies);
  const today = () => calendarDateAt(dependencies.clock.now());
  return [
    route(askForCheck, async ({ actor, params }) => {
      await ask(actor, params.title);
      return { body: null };
    }),
    route(listRegistrationsToCheck, async ({ actor, query }) => {
      const page = await list(actor, query);
      const items = page.items.map((one) => presentRegistrationToCheck(one, today()));
      return { body: { ...page, items } };
    }),
    route(checkRegistration, async ({ actor, params, body }) => {
      const checked = await check(actor, { id: params.id, ...body });
      return { body: presentRegistrationToCheck(checked, today()) };
    }),
  ];
}
