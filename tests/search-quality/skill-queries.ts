import { judged } from './judged-query.ts';

/** Care queries for skills, written and judged by hand: everyday words, misspelt, short and old. */
export const JUDGED_SKILL_QUERIES = judged(`
  wond zorg → wound-care
  wonden verbinden → wound-care
  moeilijke wonden → complex-wound-care
  zwachtels aanleggen → compression-therapy
  steun kousen aantrekken → compression-stockings
  steunkousjes → compression-stockings
  stomazakje verwisselen → stoma-care
  stoma's → stoma-care
  katheter plaatsen → bladder-catheterisation suprapubic-catheter catheter-care
  catheteriseren → bladder-catheterisation
  kateter spoelen → bladder-irrigation catheter-care
  blaas spoeling → bladder-irrigation
  klisma → enema
  maag sonde → nasogastric-tube
  sonde voeding → tube-feeding
  zuurstoffles → oxygen-therapy
  tracheostoma → tracheostomy-care
  beademing thuis → home-ventilation
  hechtingen eruit halen → stitch-removal
  wond hechten → suturing
  oor uitspuiten → ear-syringing
  bloed prikken → blood-drawing
  bloedprikken → blood-drawing
  bloedsuikers prikken → blood-glucose-measurement
  insuline prikken → insulin-administration
  insuline spuit → insulin-administration
  prikken → subcutaneous-injection intramuscular-injection blood-drawing vaccination
  injectie in de spier → intramuscular-injection
  griepprik → vaccination
  vacineren → vaccination
  infuus prikken → infusion-insertion
  infuusje verzorgen → infusion-care
  medicijnen via infuus → iv-medication
  bloedtransfusies → blood-transfusion
  medicijnen uitdelen → medication-administration
  medicatie delen → medication-administration
  medicijnen klaarzetten → medication-administration medication-prompting
  medicijndoos → medication-prompting medication-administration medication-dispenser
  oogdruppelen → eye-ear-drops
  oog druppels → eye-ear-drops
  pijn pomp → pain-pump
  pallatieve zorg → palliative-care
  stervensbegeleiding → palliative-care hospice-volunteering
  overledene verzorgen → last-offices
  ADL → personal-care
  adl zorg → personal-care
  helpen wassen → personal-care bathing-support
  aankleden → personal-care
  douche → bathing-support
  tandenpoetsen → oral-care
  gebit verzorgen → oral-care
  nagels knippen → nail-foot-care
  scheren → hair-and-shaving
  bedden opmaken → bed-making
  bed verschoning → bed-making
  naar de wc helpen → continence-care
  incontinentiemateriaal → continence-care
  toilet gang → continence-care
  til lift → hoist-transfers
  tilliften → hoist-transfers
  transfer met lift → hoist-transfers
  eten geven → eating-support dysphagia-support
  verslikken → dysphagia-support swallowing-assessment
  doorlig plekken → pressure-ulcer-prevention
  decubitis → pressure-ulcer-prevention
  nacht zorg → night-care
  huishoudelijke hulp → household-support
  huishouden doen → household-support running-household
  hygiene → infection-prevention
  handen wassen → infection-prevention personal-care
  PG → dementia-support
  dementerende ouderen → dementia-support
  dementie begeleiding → dementia-support
  jong dementerenden → young-onset-dementia-support
  agressieve clienten → de-escalation
  agressie hantering → de-escalation
  moeilijk gedrag → misunderstood-behaviour challenging-behaviour-disability
  LVB → mild-disability-support
  licht verstandelijk beperkt → mild-disability-support
  verstandelijk gehandicapten → intellectual-disability-support
  EMB → multiple-disability-care
  NAH → brain-injury-support
  hersen letsel → brain-injury-support
  autistme → autism-support
  autistische kinderen → autism-support
  ADHD → adhd-support
  dag besteding → day-activities
  dagbesteding geven → day-activities
  zorgplannen schrijven → care-planning
  zorg plan → care-planning
  woonvaardigheden → living-skills-training
  zelfstandigheid bevorderen → supporting-independence
  geldzaken regelen → money-support household-budget
  rouw verwerking → grief-support
  verslaafden begeleiden → addiction-support
  verslavings zorg → addiction-support
  psychoses → psychosis-support
  zelfmoord → suicide-prevention
  suicidepreventie → suicide-prevention
  FACT → assertive-outreach
  borderline → personality-disorder-support
  eetstoornissen → eating-disorder-support
  depressie → mood-anxiety-support
  signalerings plan → relapse-plan
  EHBO → first-aid
  reanimeren → resuscitation
  BLS → resuscitation
  BHV'er → emergency-response
  bloed druk meten → vital-signs
  hartfilmpjes → ecg-recording
  ECG → ecg-recording
  COPD → copd-care
  suikerziekte → diabetes-care
  parkinson patienten → parkinson-care
  kanker patiënten → oncology-care
  beroerte → stroke-care
  dialise → dialysis-care
  triageren → medical-triage
  uitstrijkjes → cervical-smear
  urine testen → urine-testing
  echo maken → obstetric-ultrasound diagnostic-ultrasound
  kraam zorg → postpartum-care
  borst voeding → breastfeeding-support
  pasgeboren baby → newborn-care
  bevalling → birth-assistance delivery-care
  rapportage → ecd-reporting
  raporteren → ecd-reporting
  ECD → ecd-reporting
  elektronisch dossier → ecd-reporting
  beeldbelen → video-care
  excell → office-software
  computer → office-software helping-with-phone
  domotica → care-technology
  rooster maken → rostering
  roosters → rostering
  teamleiding → team-coordination
  MDO → multidisciplinary-meeting mdo-chairing
  familie gesprekken → family-conversations
  intake gesprekken → intake-conversation
  stagaires begeleiden → supervising-students
  leerlingen begeleiden → supervising-students
  notulen → minute-taking
  telefoon opnemen → telephone-contact
  balie → reception-desk
  schoon maken → cleaning
  poetshulp → cleaning household-support
  koken → cooking home-cooking
  mantel zorg → informal-caring informal-carer-support
  mantelzorgers → informal-carer-support informal-caring
  vrijwiligers → volunteer-coordination
  schulden → debt-support
  eenzame ouderen → loneliness-approach
  taalmaatje → language-buddy
  oppas → babysitting
  rijbewijs → driving
  duits → speaking-german
  valpreventie → fall-prevention
  looptrainingen → gait-training
  logopedie → speech-therapy
`);
