import type { MarkedText } from './marked-text.ts';

/**
 * Written and marked after the fifth round of improving, and measured as they were first met
 * (docs/vacancy-texts.md). Afterwards only plain mistakes were mended for them, such as "psychosociaal"
 * that was read as a psychosis.
 */
export const MARKED_UNSEEN: readonly MarkedText[] = [
  {
    id: 'eind-vig-kleinschalig',
    text: `Verzorgende IG kleinschalig wonen (16-28 uur)

Bij Huize Rosa wonen 8 mensen met dementie in een gewoon huis. Als verzorgende IG regel je samen met je collega's de hele dag: van de persoonlijke verzorging tot het koken van de maaltijd. Je verstrekt medicatie, verzorgt wonden en legt een katheter in als dat nodig is. Je bent EVV'er van twee bewoners en houdt hun zorgleefplan actueel. Je hebt regelmatig contact met de familie. Onbegrepen gedrag bespreek je met de psycholoog.

Je bent in het bezit van een diploma Verzorgende IG. Je kunt goed samenwerken en durft feedback te geven. Wij bieden een marktconform salaris en een opleiding tot ergocoach.`,
    skills: [
      'dementia-support',
      'personal-care',
      'cooking',
      'medication-administration',
      'wound-care',
      'bladder-catheterisation',
      'personal-mentor',
      'care-planning',
      'family-conversations',
      'misunderstood-behaviour',
      'teamwork',
      'giving-feedback',
      'multidisciplinary-meeting',
    ],
    hours: [16, 28],
    titles: ['verzorgende-ig'],
    procedures: ['catheterisation'],
    desirable: [],
  },
  {
    id: 'eind-longverpleegkundige',
    text: `Longverpleegkundige polikliniek, 24 uur per week

Je houdt zelfstandig spreekuur voor patiënten met COPD, astma en slaapapneu. Je geeft inhalatie-instructie, begeleidt bij stoppen met roken en bespreekt de uitslagen van longfunctieonderzoek. Je volgt patiënten op afstand via telemonitoring. Je overlegt met de longarts en de praktijkondersteuner van de huisarts. Je neemt deel aan wetenschappelijk onderzoek en geeft scholing aan collega's op de afdeling.

Wij vragen een BIG-registratie als verpleegkundige, de vervolgopleiding longverpleegkundige en goede gespreksvaardigheden. Ervaring met motiverende gesprekstechnieken strekt tot aanbeveling.`,
    skills: [
      'copd-care',
      'masked-ventilation',
      'patient-education',
      'lifestyle-coaching',
      'spirometry',
      'remote-monitoring',
      'chain-collaboration',
      'multidisciplinary-meeting',
      'evidence-based-practice',
      'teaching',
      'client-conversations',
      'motivational-interviewing',
      'planning-own-work',
    ],
    hours: [24, 24],
    titles: ['verpleegkundige'],
    procedures: [],
    desirable: [],
  },
  {
    id: 'eind-ambulant-nah',
    text: `Ambulant begeleider NAH (20-32 uur)

Je ondersteunt mensen met niet-aangeboren hersenletsel in hun thuissituatie. Je helpt hen om structuur aan te brengen in de dag, met energie om te gaan en hun administratie op orde te krijgen. Je stelt samen doelen op en evalueert die. Je begeleidt ook de partner en kinderen. Waar nodig schakel je de ergotherapeut of het wijkteam in. Rapporteren doe je in ONS.

Jij hebt een mbo 4- of hbo-diploma, rijbewijs B en kunt je eigen agenda beheren.`,
    skills: [
      'ambulatory-guidance',
      'brain-injury-support',
      'daily-structure',
      'energy-management',
      'money-support',
      'goal-setting',
      'family-conversations',
      'chain-collaboration',
      'ecd-reporting',
      'driving',
      'planning-own-work',
    ],
    hours: [20, 32],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'eind-operatieassistent',
    text: `Operatieassistent (36 uur). Je assisteert bij operaties in de orthopedie, urologie en algemene chirurgie. Je bereidt de operatiekamer voor, reikt instrumenten aan, telt gazen en bewaakt de steriliteit. Je stelt de patiënt op zijn gemak voordat de narcose begint. Je registreert de ingreep in Epic, begeleidt leerlingen en draait bereikbaarheidsdiensten. Je bent stressbestendig en werkt nauwkeurig. Gevraagd: diploma operatieassistent.`,
    skills: [
      'theatre-assistance',
      'hospital-record',
      'supervising-students',
      'on-call-duty',
      'working-under-pressure',
      'client-conversations',
    ],
    hours: [36, 36],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'eind-leefgroep-kinderen',
    text: `Pedagogisch medewerker gezinshuisvervangend, 28-32 uur

Je werkt op een leefgroep met zes kinderen van 6 tot 12 jaar die tijdelijk niet thuis kunnen wonen. Je zorgt voor een veilige en huiselijke sfeer, biedt structuur en helpt met huiswerk. Je onderneemt leuke activiteiten, brengt kinderen naar school en naar therapie. Je voert gesprekken met ouders en de jeugdbeschermer en werkt volgens het behandelplan. Je kunt omgaan met agressie en gedragsproblemen. Je werkt traumasensitief. Je rapporteert dagelijks.

Eisen: mbo-4 pedagogisch werk of hbo social work. Bereid om slaapdiensten te werken.`,
    skills: [
      'youth-group-care',
      'daily-structure',
      'homework-support',
      'play-activities',
      'family-conversations',
      'chain-collaboration',
      'de-escalation',
      'child-behaviour-support',
      'trauma-sensitive-work',
      'ecd-reporting',
      'night-care',
    ],
    hours: [28, 32],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'eind-doktersassistent-hap',
    text: `Triagist huisartsenpost, 12-20 uur

Je beantwoordt telefonische hulpvragen en bepaalt met NTS hoe snel iemand geholpen moet worden. Je geeft zelfzorgadvies, plant consulten en visites in en overlegt met de regiearts. Je houdt het hoofd koel, ook bij boze of angstige bellers. Incidentele taken op de post: urine controleren, bloeddruk meten en wonden verbinden. Diensten zijn 's avonds, 's nachts en in het weekend.

Je bent gediplomeerd doktersassistent of verpleegkundige en hebt het triagediploma of wilt dat halen.`,
    skills: [
      'telephone-contact',
      'medical-triage',
      'patient-education',
      'appointment-scheduling',
      'working-under-pressure',
      'de-escalation',
      'urine-testing',
      'vital-signs',
      'wound-care',
    ],
    hours: [12, 20],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'eind-schoonmaak',
    text: `Schoonmaakmedewerker ziekenhuis Heerlen (15-25 uur). Je maakt patiëntenkamers, sanitair en wachtruimtes schoon volgens de hygiënevoorschriften. Je leegt afvalbakken, vult handdoekjes en zeep aan en reinigt isolatiekamers na ontslag van een patiënt. Je bent vriendelijk tegen patiënten en bezoekers. Ervaring is niet nodig. Je spreekt een beetje Nederlands of Engels.`,
    skills: [
      'cleaning',
      'infection-prevention',
      'waste-handling',
      'stock-management',
      'isolation-cleaning',
      'hospitality',
      'speaking-english',
    ],
    hours: [15, 25],
    titles: [],
    procedures: [],
    desirable: [],
  },
  {
    id: 'eind-hr-adviseur',
    text: `HR-medewerker, 24-32 uur. Je verwerkt contracten, wijzigingen en verlof in AFAS, beantwoordt vragen van medewerkers over de cao en bewaakt de personeelsdossiers. Je ondersteunt bij de werving van nieuwe collega's: je plaatst vacatures, plant gesprekken en stelt arbeidsovereenkomsten op. Je bereidt verzuimgesprekken voor en maakt maandelijks een overzicht van de verzuimcijfers. Je notuleert bij het HR-overleg. Mbo-4 niveau, discreet en handig met Excel.`,
    skills: [
      'personnel-administration',
      'recruitment',
      'appointment-scheduling',
      'absence-guidance',
      'data-analysis',
      'minute-taking',
      'privacy-careful-work',
      'office-software',
    ],
    hours: [24, 32],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'eind-schuldhulp',
    text: `Schuldhulpverlener, 32 uur per week

Je helpt inwoners met geldzorgen om weer grip te krijgen. Je voert intakegesprekken, brengt schulden en inkomsten in kaart, vult samen formulieren in en treft betalingsregelingen met schuldeisers. Je werkt samen met bewindvoerders, woningcorporaties en het sociaal wijkteam. Je schrijft heldere rapportages en hebt geduld met mensen die de taal minder goed beheersen; je legt alles uit in eenvoudige woorden.

Hbo werk- en denkniveau. Je bewaakt je eigen grenzen.`,
    skills: [
      'debt-support',
      'intake-conversation',
      'form-filling-help',
      'chain-collaboration',
      'text-writing',
      'plain-language',
      'professional-boundaries',
      'money-support',
    ],
    hours: [32, 32],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'eind-ic',
    text: `IC-verpleegkundige, 24-36 uur

Jij verpleegt ernstig zieke patiënten, van wie de meesten beademd worden. Je bewaakt de vitale functies, bedient complexe apparatuur en handelt direct bij levensbedreigende situaties. Je dient medicatie toe via infuuspompen en centrale lijnen, verzorgt tracheostoma's en zuigt patiënten uit. Je voert gesprekken met naasten, ook over slecht nieuws. Je maakt deel uit van het reanimatieteam.

Je bezit het diploma IC-verpleegkundige en een BIG-registratie.`,
    skills: [
      'intensive-care-monitoring',
      'vital-signs',
      'early-warning',
      'iv-medication',
      'infusion-care',
      'central-line-care',
      'tracheostomy-care',
      'airway-suction',
      'family-conversations',
      'bad-news-conversation',
      'resuscitation',
    ],
    hours: [24, 36],
    titles: ['verpleegkundige'],
    procedures: ['injection'],
    desirable: [],
  },
  {
    id: 'eind-activiteiten',
    text: `Activiteitenbegeleider verpleeghuis (20-24 uur). Je verzorgt activiteiten voor bewoners met lichamelijke beperkingen en dementie: bewegen op muziek, bloemschikken, geheugenspelletjes en uitstapjes. Je stemt het aanbod af op wat iemand leuk vindt en werkt met de tovertafel. Je stuurt vrijwilligers aan en betrekt familie. Je schrijft een stukje in het bewonersblad. Diploma mbo-3 of 4 sociaal cultureel werk of maatschappelijke zorg.`,
    skills: [
      'day-activities',
      'organising-activities',
      'dementia-support',
      'movement-activities',
      'creative-activities',
      'social-robots',
      'volunteer-coordination',
      'nursing-home-care',
      'physical-disability-support',
      'text-writing',
    ],
    hours: [20, 24],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'eind-verloskundige',
    text: `Eerstelijns verloskundige (waarneming, 24 uur). Je doet zwangerschapscontroles en echo's, begeleidt bevallingen thuis en poliklinisch en legt kraamvisites af. Je signaleert psychosociale problemen en verwijst kwetsbare zwangeren tijdig door. Je werkt samen met de gynaecologen in het ziekenhuis en met de kraamzorg. Je bent geregistreerd in het BIG-register, hebt een auto en draait 24-uursdiensten.`,
    skills: [
      'pregnancy-checks',
      'obstetric-ultrasound',
      'delivery-care',
      'maternal-checks',
      'vulnerable-pregnancy-support',
      'social-map',
      'chain-collaboration',
      'driving',
    ],
    hours: [24, 24],
    titles: ['verloskundige'],
    procedures: ['obstetric'],
    desirable: [],
  },
];
