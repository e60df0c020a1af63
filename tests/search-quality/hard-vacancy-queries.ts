import { judged } from './judged-query.ts';

/**
 * Queries that words find little for: mistyped beyond what an engine forgives, letters that swapped
 * places twice, as it sounds, forms for women, unusual derivations and compounds, and work described
 * as people tell it at home. Written and judged before anything was tuned to them. The odd ones were
 * kept aside until everything was chosen.
 */
export const HARD_VACANCY_QUERIES = judged(`
  verplegkundgie → nurse-mbo nurse-hbo ward-nurse district-nurse trainee-nurse geriatric-nurse palliative-nurse specialised-home-nurse disability-nurse psychiatric-nurse addiction-nurse emergency-nurse diabetes-nurse oncology-nurse wound-nurse icu-nurse paediatric-nurse neonatal-nurse obstetric-nurse recovery-nurse transfer-nurse dialysis-nurse endoscopy-nurse ambulance-nurse cardiac-nurse youth-health-nurse community-psychiatric-nurse practice-nurse-somatic
  verpleechkundege → nurse-mbo nurse-hbo ward-nurse district-nurse trainee-nurse geriatric-nurse palliative-nurse specialised-home-nurse disability-nurse psychiatric-nurse addiction-nurse emergency-nurse diabetes-nurse oncology-nurse wound-nurse icu-nurse paediatric-nurse neonatal-nurse obstetric-nurse recovery-nurse transfer-nurse dialysis-nurse endoscopy-nurse ambulance-nurse cardiac-nurse youth-health-nurse community-psychiatric-nurse practice-nurse-somatic
  fisioterapuit → physiotherapist
  fyzjotherapet → physiotherapist
  psygoloog → psychologist health-psychologist psychology-assistant
  sycholoogh → psychologist health-psychologist psychology-assistant
  wijkverpelegkudnige → district-nurse
  wijkferpleegster → district-nurse
  ergootherapuet → occupational-therapist
  urgotheraput → occupational-therapist
  logepodiste → speech-therapist
  loogoppedist → speech-therapist
  begelijder → support-worker personal-support-worker residential-support-worker autism-support-worker emb-support-worker mental-health-support-worker intensive-support-worker child-day-centre-worker shelter-worker brain-injury-worker refugee-worker addiction-worker outreach-support-worker trainee-support-worker foster-care-worker activity-worker work-supervisor family-worker young-adult-coach
  woonbegelijdster → residential-support-worker mental-health-support-worker shelter-worker brain-injury-worker refugee-worker addiction-worker outreach-support-worker
  vezrogrnede → caregiver-ig caregiver-home caregiver-pg caregiver-somatic caregiver-rehabilitation trainee-caregiver hospice-carer night-carer lead-caregiver maternity-carer
  verzorgdende ieg → caregiver-ig caregiver-home caregiver-pg caregiver-somatic caregiver-rehabilitation trainee-caregiver
  kraamverzogster → maternity-carer
  kraamferzorchende → maternity-carer
  maatschappelijk werkster → social-worker medical-social-worker school-social-worker
  maatschapelijk wrekster → social-worker medical-social-worker school-social-worker
  dogtersassistente → doctors-assistant outpatient-assistant
  doktorsasistent → doctors-assistant outpatient-assistant
  gedrachskundige → behavioural-scientist
  orthopedachoog → behavioural-scientist
  reseptioniste → receptionist
  resepsjonist → receptionist
  dijetiste → dietitian
  diejetist → dietitian
  farmaceutsich asistente → pharmacy-assistant
  apotekersasistente → pharmacy-assistant
  schoonmakster → cleaner home-helper theatre-cleaner cleaning
  schoonmaken bij mensen thuis → home-helper household-support
  poetsster → cleaner home-helper theatre-cleaner cleaning
  huishoudster → home-helper household-support cleaner
  jeugdverpleegster → youth-health-nurse
  kinderverpleegster → paediatric-nurse neonatal-nurse youth-health-nurse child-home-nursing
  wondverpleegster → wound-nurse
  diabetesverpleegster → diabetes-nurse
  nachtverpleegster → night-carer night-care
  nachtwaakster → night-carer night-care
  groepsleidster jongeren → residential-youth-worker support-worker young-adult-coach youth-group-care
  jongerenwerkster → youth-worker youth-work
  buurtwerkster → community-worker community-work
  opbouwwerkster → community-worker community-work
  activiteitenbegeleidsters → activity-worker organising-activities
  dagbestedingsbegeleidster → activity-worker work-supervisor day-activities
  autismebegeleidster → autism-support-worker autism-support
  dementieverzorgster → caregiver-pg dementia-support case-manager-dementia
  alzheimerzorg → caregiver-pg dementia-support case-manager-dementia young-onset-dementia-support
  wondverzorgingsverpleegkundige → wound-nurse wound-care complex-wound-care
  steunkousenhulp → compression-stockings
  medicijnuitdelen → medication-administration medication-prompting
  stomaverpleging → stoma-care
  katetherverzorging → catheter-care bladder-catheterisation suprapubic-catheter nephrostomy-care
  bejaardenverpleging → geriatric-nurse geriatric-care nursing-home-care caregiver-somatic care-helper caregiver-ig
  tilliftgebruik → hoist-transfers
  sondevoedingverzorging → tube-feeding peg-care nasogastric-tube
  gezinsbegeleidingsmedewerker → family-worker family-coaching
  mantelzorgbegeleiding → informal-carer-support volunteer-coordinator
  vrijwilligersbegeleidster → volunteer-coordinator volunteer-coordination
  werken met baby's → maternity-carer postpartum-care newborn-care neonatal-nurse neonatal-care childcare-worker childcare-group youth-health-nurse obstetric-nurse midwife
  iets met kinderen doen → childcare-worker childcare-group play-activities child-day-centre child-day-centre-worker paediatric-nurse paediatric-nursing family-worker residential-youth-worker youth-health-nurse child-development
  oude mensen wassen → personal-care bathing-support care-helper caregiver-ig
  opa's en oma's helpen → nursing-home-care geriatric-care care-helper caregiver-somatic caregiver-ig elderly-advice personal-care residential-assistant
  eten rondbrengen in het ziekenhuis → nutrition-assistant meal-service restaurant-service
  iemand die bloed prikt → blood-drawing
  mensen met geldproblemen helpen → debt-counsellor debt-support money-support
  helpen met rekeningen en post → money-support debt-counsellor debt-support
  praten met mensen die somber zijn → mood-anxiety-support psychologist psychiatric-nurse practice-mental-health-worker psychological-treatment
  verslaafden helpen afkicken → addiction-worker addiction-nurse addiction-support dual-diagnosis-support
  daklozen opvangen → shelter-worker homeless-support
  vluchtelingen wegwijs maken → refugee-worker refugee-support refugee-youth-support
  tuin bijhouden bij een zorginstelling → gardener gardening
  de telefoon opnemen → telephone-contact receptionist contact-centre-worker reception-desk
  roosters maken voor het team → planner rostering
  bejaarden gezelschap houden → befriending loneliness-approach wellbeing-coach host
  stervende mensen bijstaan → hospice-carer palliative-nurse palliative-care last-offices palliative-sedation advance-care-planning
  gehandicapten kinderen → child-day-centre-worker child-day-centre emb-support-worker multiple-disability-care
  rolstoelbus rijden → transport-worker patient-transport
  ambulancechaufeuse → ambulance-nurse ambulance-care transport-worker
`);

/** Words for which no vacancy of the region is right: finding nothing is the answer. */
export const FOREIGN_QUERIES: readonly string[] = `
  loodgieter
  asdfgh
  piloot
  dakdekker
  vrachtwagenchauffeur
  qwertyuiop
  stratenmaker
  makelaar
  advocaat
  kapster
  timmerman
  stewardess
  visser
  xzqv
  boswachter
  autoverkoper
  programmeur java
  vertegenwoordiger wijn
  metselaar nieuwbouw
  lasser scheepsbouw
  slager
  bakkerij
  accountant
  hondentrimster
  wiskunde docent
  mijnwerker
  blablabla
  goudsmid
  kraanmachinist haven
`
  .trim()
  .split('\n')
  .map((line) => line.trim());
