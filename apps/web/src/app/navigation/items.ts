import type { Role } from '@inzetbaar/domain/identity';
import {
  BadgeCheck,
  Building2,
  CirclePlus,
  Eye,
  FileUp,
  Flower2,
  FolderClock,
  GraduationCap,
  Handshake,
  House,
  IdCard,
  Info,
  Languages,
  Lightbulb,
  Map as MapIcon,
  Megaphone,
  Search,
  UserCheck,
  UserPlus,
  UsersRound,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { Messages } from '../../i18n/types.ts';

/** One place in the main menu. It shows to who holds one of the roles, once its route exists. */
export interface NavigationItem {
  path: string;
  /** Where other pages that belong here begin, for who has no nearer item in the menu. */
  also?: readonly string[];
  label: keyof Messages['navigation']['items'];
  icon: LucideIcon;
  roles: readonly Role[] | 'everybody';
}

/** The main menu in order of use; a phone shows the first that fit, and the rest under "Meer". */
export const NAVIGATION: readonly NavigationItem[] = [
  { path: '/', label: 'today', icon: House, roles: 'everybody' },
  { path: '/matches', label: 'matches', icon: Flower2, roles: ['candidate', 'trainee'] },
  {
    path: '/vacatures/beheer',
    also: ['/vacatures'],
    label: 'ownVacancies',
    icon: Megaphone,
    roles: ['recruiter', 'organisation-admin'],
  },
  { path: '/dossiers', label: 'cases', icon: FolderClock, roles: ['case-manager'] },
  {
    path: '/vacatures',
    label: 'search',
    icon: Search,
    roles: ['candidate', 'trainee', 'case-manager', 'traineeship-coordinator'],
  },
  {
    path: '/kennis',
    label: 'knowledge',
    icon: Lightbulb,
    roles: ['case-manager', 'platform-admin'],
  },
  {
    path: '/kennismakingen',
    label: 'introductions',
    icon: Handshake,
    roles: ['candidate', 'trainee', 'recruiter'],
  },
  { path: '/paspoort', label: 'passport', icon: IdCard, roles: ['candidate', 'trainee'] },
  {
    path: '/leren',
    also: ['/trainingen'],
    label: 'learn',
    icon: GraduationCap,
    roles: ['candidate', 'trainee'],
  },
  { path: '/plaatsingen', label: 'placements', icon: UserCheck, roles: ['recruiter'] },
  {
    path: '/registraties',
    label: 'registrations',
    icon: BadgeCheck,
    roles: ['recruiter', 'platform-admin'],
  },
  {
    path: '/vacatures/nieuw',
    label: 'newVacancy',
    icon: CirclePlus,
    roles: ['recruiter', 'organisation-admin'],
  },
  {
    path: '/vacatures/importeren',
    label: 'imports',
    icon: FileUp,
    roles: ['recruiter', 'organisation-admin'],
  },
  {
    path: '/trainingen/beheer',
    also: ['/trainingen'],
    label: 'trainings',
    icon: GraduationCap,
    roles: ['recruiter', 'organisation-admin'],
  },
  {
    path: '/regio',
    label: 'region',
    icon: MapIcon,
    roles: ['regional-coordinator', 'platform-admin'],
  },
  {
    path: '/beheer/organisaties',
    label: 'organisations',
    icon: Building2,
    roles: ['organisation-admin', 'platform-admin'],
  },
  {
    path: '/beheer/mensen',
    label: 'people',
    icon: UsersRound,
    roles: ['organisation-admin', 'platform-admin'],
  },
  {
    path: '/beheer/vaardighedentaal',
    label: 'skillsLanguage',
    icon: Languages,
    roles: ['platform-admin'],
  },
  {
    path: '/mensen/uitnodigen',
    label: 'invite',
    icon: UserPlus,
    roles: ['case-manager', 'traineeship-coordinator'],
  },
  { path: '/inzage', label: 'access', icon: Eye, roles: ['candidate', 'trainee'] },
  { path: '/hoe-werkt-matching', label: 'matching', icon: Info, roles: 'everybody' },
];
