import type { Role } from '@inzetbaar/domain/identity';
import type { Lane } from '@inzetbaar/domain/lanes';

/** The password of every demo account. They exist only in the embedded demo on loopback. */
export const DEMO_PASSWORD = 'Inzetbaar-demo-1';

export interface DemoAccount {
  email: string;
  name: string;
  roles: readonly Role[];
  /** Slug of the organisation that the roles are held for, or that employs the person. */
  organisation: string | null;
  lane?: Lane;
  /** What one can try with it: Dutch, one line. */
  summary: string;
}

/** One account for each role; the names are invented. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  {
    email: 'recruiter@demo.inzetbaar.example',
    name: 'Robin Recruiter',
    roles: ['recruiter'],
    organisation: 'zorggroep-maaslinde',
    summary: 'Plaatst vacatures en ziet wie er past.',
  },
  {
    email: 'casemanager@demo.inzetbaar.example',
    name: 'Casey Casemanager',
    roles: ['case-manager'],
    organisation: 'woonzorg-korenbloem',
    summary: 'Begeleidt eigen medewerkers in het tweede spoor.',
  },
  {
    email: 'candidate@demo.inzetbaar.example',
    name: 'Kim Kandidaat',
    roles: ['candidate'],
    organisation: 'woonzorg-korenbloem',
    lane: 'second-track',
    summary: 'Zoekt passend werk in het tweede spoor.',
  },
  {
    email: 'parttimer@demo.inzetbaar.example',
    name: 'Pim Parttimer',
    roles: ['candidate'],
    organisation: 'thuiszorg-mergelwind',
    lane: 'extra-hours',
    summary: 'Werkt parttime en wil meer uren.',
  },
  {
    email: 'trainee@demo.inzetbaar.example',
    name: 'Tess Trainee',
    roles: ['trainee'],
    organisation: null,
    lane: 'traineeship',
    summary: 'Volgt een traineeship bij meerdere werkgevers.',
  },
  {
    email: 'traineeships@demo.inzetbaar.example',
    name: 'Toni Traineeships',
    roles: ['traineeship-coordinator'],
    organisation: null,
    summary: 'Plant de rotatie van de trainees.',
  },
  {
    email: 'coordinator@demo.inzetbaar.example',
    name: 'Coen Coördinator',
    roles: ['regional-coordinator'],
    organisation: null,
    summary: 'Ziet de cijfers van de regio, nooit personen.',
  },
  {
    email: 'orgadmin@demo.inzetbaar.example',
    name: 'Olga Organisatiebeheer',
    roles: ['organisation-admin'],
    organisation: 'zorggroep-maaslinde',
    summary: 'Beheert accounts en locaties van een organisatie.',
  },
  {
    email: 'admin@demo.inzetbaar.example',
    name: 'Ada Beheer',
    roles: ['platform-admin'],
    organisation: null,
    summary: 'Beheert werkgevers, accounts en instellingen.',
  },
];
