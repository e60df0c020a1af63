import type { MarkedText } from './marked-text.ts';

/** Some more of every kind. */
export const MARKED_MORE: readonly MarkedText[] = [
  {
    id: 'voedingsassistent-ziekenhuis',
    text: `Voedingsassistent
Je neemt bij patiënten de maaltijdkeuze op, serveert de maaltijden en houdt de vochtlijst bij. Met diëten en allergenen ga je zorgvuldig om. Na het eten ruim je af en breng je alles naar de spoelkeuken. Hygiënisch werken is vanzelfsprekend.
Uren: 16 per week (diensten van 7.30 tot 15.30 uur)
Opleiding: vmbo-denkniveau, geen zorgdiploma nodig.`,
    skills: ['meal-service', 'nutrition-monitoring', 'diet-kitchen', 'infection-prevention'],
    hours: [16, 16],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'poh-somatiek',
    text: `Praktijkondersteuner somatiek, 24 uur per week
Jij ziet patiënten met diabetes, COPD en hart- en vaatziekten. Je doet de driemaandelijkse controles, maakt longfunctietesten (spirometrie) en bespreekt hoe mensen gezonder kunnen leven. Motiverende gespreksvoering beheers je. Bij kwetsbare ouderen ga je op huisbezoek.
Wat breng je mee: een afgeronde hbo-opleiding en affiniteit met de wijk.`,
    skills: [
      'diabetes-care',
      'copd-care',
      'spirometry',
      'lifestyle-coaching',
      'motivational-interviewing',
      'geriatric-care',
      'chronic-care-support',
    ],
    hours: [24, 24],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'thuisbegeleider-hbh',
    text: `Kom jij poetsen bij mensen thuis? Als huishoudelijke hulp maak je schoon, doe je de was en strijkt de kleren. En je houdt een oogje in het zeil: gaat het slechter met mevrouw, dan meld je dat. Rijbewijs is niet vereist, we werken op de fiets. Vanaf 8 uur per week tot maximaal 30 uur per week.`,
    skills: ['household-support', 'cleaning', 'laundry', 'health-observation'],
    hours: [8, 30],
    titles: [],
    procedures: [],
    desirable: [],
  },
  {
    id: 'hospice',
    text: `Verpleegkundige in het hospice

In ons hospice begeleid je mensen die gaan sterven, en hun familie. Je bewaakt pijn met een pijnscore, begeleidt palliatieve sedatie en verzorgt de overledene. Naasten steun je bij hun verlies. Vragen over euthanasie ga je niet uit de weg.

BIG-registratie verpleegkundige vereist. 16-24 uur, wisselende diensten.`,
    skills: [
      'palliative-care',
      'pain-assessment',
      'palliative-sedation',
      'last-offices',
      'grief-support',
      'euthanasia-request',
    ],
    hours: [16, 24],
    titles: ['verpleegkundige'],
    procedures: [],
    desirable: [],
  },
  {
    id: 'chauffeur',
    text: `Chauffeur dagopvang. Met de rolstoelbus haal je ouderen op en breng je ze weer thuis. Je zet rolstoelen veilig vast en maakt een praatje onderweg. Rijbewijs B heb je al minstens drie jaar. EHBO of BHV is een plus. Tussen de ritten help je in de huiskamer. 15 uur per week.`,
    skills: [
      'patient-transport',
      'client-conversations',
      'driving',
      'first-aid',
      'emergency-response',
      'shared-household',
    ],
    hours: [15, 15],
    titles: [],
    procedures: [],
    desirable: ['first-aid', 'emergency-response'],
  },
  {
    id: 'logopedist',
    text: `Logopedist (16-24 uur per week). Je onderzoekt slikproblemen, geeft afasietherapie en denkt mee over spraakcomputers. Familie en verzorgenden leer je hoe ze iemand veilig laten eten en drinken. Je bezit het diploma logopedie en bent kwaliteitsgeregistreerd.`,
    skills: [
      'speech-therapy',
      'dysphagia-support',
      'swallowing-assessment',
      'supported-communication',
      'patient-education',
    ],
    hours: [16, 24],
    titles: ['logopedist'],
    procedures: [],
    desirable: [],
  },
  {
    id: 'peuterspeelzaal',
    text: `Pedagogisch medewerker peuteropvang. Je speelt, zingt en leest voor met VVE. Je volgt de ontwikkeling van elk kind en praat daarover met de ouders. Omgaan met druk gedrag is je vertrouwd. Mbo-diploma niveau 3 of 4 in een pedagogische richting verplicht. 18 tot 22 uur per week, volgens cao Kinderopvang.`,
    skills: ['preschool-language', 'play-activities', 'child-development', 'adhd-support'],
    hours: [18, 22],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'dialyse',
    text: `Dialyseverpleegkundige. Je sluit patiënten aan op de dialyse, prikt de shunt aan en bewaakt bloeddruk en bloedwaarden. Ook begeleid je mensen die thuis spoelen (peritoneale dialyse). Samen beslissen vinden wij belangrijk. Je bent BIG-geregistreerd verpleegkundige; de dialyseaantekening kun je bij ons halen. 28-36 uur per week.`,
    skills: ['dialysis-care', 'vital-signs', 'peritoneal-dialysis', 'shared-decision-making'],
    hours: [28, 36],
    titles: ['verpleegkundige'],
    procedures: [],
    desirable: [],
  },
];
