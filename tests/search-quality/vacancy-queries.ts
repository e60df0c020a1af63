import { judged } from './judged-query.ts';

/**
 * Queries for vacancies as people type them, written and judged by hand: a vacancy is right when it
 * is for one of the functions, or asks for one of the skills.
 */
export const JUDGED_VACANCY_QUERIES = judged(`
  verpleegkundige in de wijk → district-nurse specialised-home-nurse
  wijkverpleegkundige → district-nurse
  wijkverpleegkundigen → district-nurse
  wijk verpleegkundige → district-nurse
  wijkverplegkundige → district-nurse
  wijkzuster → district-nurse
  thuiszorg verpleegkundige → district-nurse specialised-home-nurse
  verpleegkundige thuis bij mensen → district-nurse specialised-home-nurse
  VIG → caregiver-ig caregiver-home caregiver-pg caregiver-somatic caregiver-rehabilitation trainee-caregiver hospice-carer night-carer
  verzorgende ig → caregiver-ig caregiver-home caregiver-pg caregiver-somatic caregiver-rehabilitation trainee-caregiver
  verzorgenden → caregiver-ig caregiver-home caregiver-pg caregiver-somatic caregiver-rehabilitation lead-caregiver night-carer hospice-carer trainee-caregiver
  verzorgende in de wijk → caregiver-home
  wijkverzorgende → caregiver-home
  verzorgende thuiszorg → caregiver-home
  verzorgende PG → caregiver-pg
  verzorgende nacht → night-carer
  nachtdienst verzorgende → night-carer
  EVV → lead-caregiver
  helpende → care-helper care-helper-plus trainee-helper
  helpende plus → care-helper-plus
  helpenden niveau 2 → care-helper care-helper-plus
  HBO-V → nurse-hbo
  hbo verpleegkundige → nurse-hbo
  mbo verpleegkundige → nurse-mbo
  verpleegkundige niveau 4 → nurse-mbo
  MBO-V → nurse-mbo
  psychiatrisch verpleegkundige → psychiatric-nurse community-psychiatric-nurse
  SPV → community-psychiatric-nurse
  verpleegkundige psychiatrie → psychiatric-nurse community-psychiatric-nurse
  jeugd verpleegkundige → youth-health-nurse
  wond verpleegkundige → wound-nurse
  diabetesverpleegkundigen → diabetes-nurse
  verpleegkundige kinderen → paediatric-nurse neonatal-nurse youth-health-nurse
  verpleegkundige intensive care → icu-nurse
  ic verpleegkundige → icu-nurse
  verpleegkundige oncologie → oncology-nurse
  verpleegkundige gehandicaptenzorg → disability-nurse
  leerling verpleegkundige → trainee-nurse
  kraam verzorgster → maternity-carer
  kraamzorg → maternity-carer maternity-intake-worker postpartum-care
  dokters assistente → doctors-assistant outpatient-assistant
  doktersassistenten → doctors-assistant outpatient-assistant
  POH GGZ → practice-mental-health-worker
  POH → practice-nurse-somatic practice-mental-health-worker
  begeleider gehandicaptenzorg → support-worker personal-support-worker residential-support-worker emb-support-worker intensive-support-worker trainee-support-worker
  persoonlijk begeleidster → personal-support-worker
  woon begeleider → residential-support-worker brain-injury-worker addiction-worker mental-health-support-worker shelter-worker refugee-worker
  ambulant begeleidster → outreach-support-worker
  activiteiten begeleiding → activity-worker organising-activities
  dag besteding → activity-worker work-supervisor day-activities
  jeugdzorg groepsleider → residential-youth-worker
  maatschappelijk werkster → social-worker medical-social-worker school-social-worker
  schuldhulpverlening → debt-counsellor debt-support
  gast vrouw → host meeting-place-host restaurant-worker residential-assistant
  voedings assistente → nutrition-assistant
  poetshulp → cleaner home-helper theatre-cleaner cleaning
  schoonmaak → cleaner home-helper theatre-cleaner cleaning
  huishoudelijke hulp → home-helper household-support
  roostermaker → planner rostering
  fysio → physiotherapist
  ergotherapie → occupational-therapist
  logopediste → speech-therapist
  verloskundigen → midwife
  psychologen → psychologist health-psychologist psychology-assistant
  wond zorg → wound-nurse wound-care complex-wound-care
  wondzorg → wound-nurse wound-care complex-wound-care
  wonden verzorgen → wound-nurse wound-care complex-wound-care
  wondverzorgin → wound-nurse wound-care complex-wound-care
  ADL → personal-care adl-training
  wassen en aankleden → personal-care
  PG → caregiver-pg dementia-support
  dementie → caregiver-pg case-manager-dementia dementia-support young-onset-dementia-support
  dementerende ouderen → caregiver-pg case-manager-dementia dementia-support young-onset-dementia-support
  LVB → mild-disability-support
  licht verstandelijke beperking → mild-disability-support
  NAH → brain-injury-worker brain-injury-support
  hersen letsel → brain-injury-worker brain-injury-support
  autisme → autism-support-worker autism-support
  EMB → emb-support-worker multiple-disability-care
  steun kousen → compression-stockings
  steunkousen aantrekken → compression-stockings
  medicijnen delen → medication-administration medication-prompting
  medicatie aanreiken → medication-prompting
  insuline spuiten → insulin-administration insulin-pump-support
  injecteren → subcutaneous-injection intramuscular-injection insulin-administration
  kateter → bladder-catheterisation catheter-care suprapubic-catheter bladder-irrigation
  stoma → stoma-care
  til lift → hoist-transfers
  bloedprikken → blood-drawing
  palliatief → palliative-nurse hospice-carer palliative-care palliative-sedation
  borst voeding → lactation-consultant breastfeeding-support
  verslavings zorg → addiction-worker addiction-nurse addiction-support dual-diagnosis-support
  agressie → de-escalation
  moeilijk gedrag → misunderstood-behaviour challenging-behaviour-disability child-behaviour-support
  vrijwilligers → volunteer-coordinator volunteer-coordination
  mantelzorgers → informal-carer-support volunteer-coordinator
  rapporteren dementie → dementia-support
  koken voor ouderen → cook cooking meal-service kitchen-assistant
  verpleegkundige wondzorg → wound-nurse
  verzorgende dementie → caregiver-pg
  begeleider autisme → autism-support-worker autism-support
  nachtzorg → night-carer night-care
`);
