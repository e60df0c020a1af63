import { judged } from './judged-query.ts';

/** Care queries for occupations, written and judged by hand. */
export const JUDGED_OCCUPATION_QUERIES = judged(`
  VIG → caregiver-ig
  vig'er → caregiver-ig
  verzorgende niveau 3 → caregiver-ig
  verzorgster → caregiver-ig
  ziekenverzorgende → caregiver-ig
  HBO-V → nurse-hbo
  HBOV → nurse-hbo
  hbo verpleegkundige → nurse-hbo
  mbo-v → nurse-mbo
  verpleegkundige niveau 4 → nurse-mbo
  wijk verpleegkundige → district-nurse
  verpleegkundige in de wijk → district-nurse
  wijkverpleegkundigen → district-nurse
  wijkverpleger → district-nurse
  wijkzuster → district-nurse
  helpende niveau 2 → care-helper
  helpende+ → care-helper-plus
  EVV'er → lead-caregiver
  evv → lead-caregiver
  verzorgende pg → caregiver-pg
  verzorgende thuiszorg → caregiver-home
  verzorgende in de wijk → caregiver-home
  kraamverzorgster → maternity-carer
  kraam verzorgende → maternity-carer
  huishoudelijke hulp → home-helper
  nachtzuster → night-carer
  woonbegeleidster → residential-support-worker
  begeleider gehandicaptenzorg → support-worker
  begeleidster → support-worker
  persoonlijk begeleidster → personal-support-worker
  ambulant begeleidster → outreach-support-worker
  activiteiten begeleider → activity-worker
  aktiviteitenbegeleidster → activity-worker
  dokters assistente → doctors-assistant
  doktersasistente → doctors-assistant
  tandarts assistente → dental-assistant
  apothekers assistente → pharmacy-assistant
  apothekersassistenten → pharmacy-assistant
  POH → practice-nurse-somatic practice-mental-health-worker
  POH GGZ → practice-mental-health-worker
  praktijk ondersteuner → practice-nurse-somatic practice-mental-health-worker
  fysio → physiotherapist
  fysiotherapeute → physiotherapist
  ergo therapeut → occupational-therapist
  logopediste → speech-therapist
  dietiste → dietitian
  gast vrouw → host
  gastheer → host
  voedings assistente → nutrition-assistant
  keukenhulp → kitchen-assistant
  receptioniste → receptionist
  schoonmaakster → cleaner
  planster → planner
  roostermaker → planner
  team leider → team-leader
  teamleidster → team-leader
  jeugd verpleegkundige → youth-health-nurse
  ic verpleegkundige → icu-nurse
  verpleegkundige spoedeisende hulp → emergency-nurse
  seh verpleegkundige → emergency-nurse
  ambulance broeder → ambulance-nurse
  operatie assistente → theatre-assistant
  rontgenlaborante → radiographer
  SPV → community-psychiatric-nurse
  verloskundige → midwife
  vroedvrouw → midwife
  maatschappelijk werkster → social-worker
  jongerenwerkster → youth-worker
  job coach → job-coach
  schuldhulpverlening → debt-counsellor
  pedagogisch medewerkster → childcare-worker residential-youth-worker
  kinderopvang → childcare-worker
  psycholoog → psychologist
  ervarings deskundige → peer-worker
  medisch secretaresses → medical-secretary
  zorg coördinator → care-coordinator
  zorgbemiddelaarster → care-mediator
  mondhygieniste → dental-hygienist
  wond verpleegkundige → wound-nurse
  diabetes verpleegkundige → diabetes-nurse
  conciërge → caretaker
  kok → cook
  beveiliger → security-guard
  chauffeur → transport-worker
`);
