/**
 * How vacancies say a skill in running sentences, beside the label and the synonyms that people
 * search with. Phrases are compared by stem, in any order, with a few words between.
 */
export const VACANCY_PHRASES: Readonly<Record<string, string>> = {
  'personal-care':
    'persoonlijke zorg; wassen aankleden; lichamelijke verzorging; verzorgt bewoners; verzorgt cliënten',
  'eating-support':
    'helpen bij het eten; eten en drinken geven; hulp bij het eten; ondersteunen bij maaltijden',
  'meal-service':
    'maaltijd serveren; broodmaaltijd klaarmaken; maaltijdkeuze; maaltijden rondbrengen; tafel dekken',
  'medication-prompting': 'medicijnen aangeven; medicatie aangeven; medicatie aanreiken',
  'medication-administration': 'medicatie geven; medicijnen uitzetten; medicatie verstrekken',
  'insulin-administration': 'insuline geven; insuline toedienen',
  'subcutaneous-injection': 'subcutane injecties; injecties geven; injecteren',
  'bladder-catheterisation': 'katheter inbrengen; katheters verwisselen; blaaskatheter',
  'suprapubic-catheter': 'suprapubische katheter',
  'catheter-care': 'katheters verzorgen; katheterverzorging',
  'wound-care': 'wonden verzorgen; wonden verbinden',
  'complex-wound-care': 'complexe wonden; complexe wonden verzorgen; complexe wondverzorging',
  'continence-care': 'naar het toilet helpen; helpen toilet; toiletbezoek',
  'compression-stockings': 'kousen aantrekken; steunkousen',
  'alarm-response': 'reageren op alarmen; alarmen beantwoorden; alarmering opvolgen',
  'health-observation':
    'zien als iemand; houdt een oogje in het zeil; signaleren; gezondheid in de gaten houden; achteruitgang zien; slechter gaan melden',
  'nutrition-monitoring': 'vochtlijst bijhouden; eetlijst bijhouden; gewicht bijhouden',
  'diet-kitchen': 'diëten; dieetmaaltijden; dieet koken',
  'blood-glucose-measurement': 'bloedsuikers meten; bloedsuiker',
  'infusion-insertion': 'infuus inbrengen; infuus aanleggen; infuus aanprikken',
  'infusion-care': 'infuuspompen; infuus verzorgen',
  'tracheostomy-care': 'tracheacanules',
  'pain-pump': 'morfinepomp; pijnpomp',
  'palliative-care': 'mensen die gaan sterven; laatste fase; palliatief; hospice; stervende',
  'last-offices': 'overledene verzorgen',
  'pain-assessment': 'pijnscore; pijn meten; pijn observeren',
  'grief-support': 'verlies steunen; rouw begeleiden; verlies en rouw',
  'vital-signs': 'vitale functies; bloeddruk meten; vitale controles; bloeddruk bewaken',
  'early-warning': 'vitale bedreiging; acute situaties beoordelen; vitaal bedreigde',
  'ecg-recording': 'hartfilmpjes',
  'plaster-cast': 'gips aanleggen; gips verwijderen',
  'diabetes-care': 'diabetes; diabetespatiënten',
  'chronic-care-support':
    'chronisch zieken; chronische aandoening; chronische ziekten; hart- en vaatziekten',
  'lifestyle-coaching': 'gezonder leven; leefstijl',
  'geriatric-care': 'kwetsbare ouderen; oudere patiënten',
  'cardiac-care': 'hartbewaking; hartfalen; hartpatiënten',
  'stroke-care': 'beroerte',
  'orthopaedic-rehabilitation': 'nieuwe heup; nieuwe knie; gebroken heup',
  'geriatric-rehabilitation':
    'revalidatieafdeling; revaliderende ouderen; geriatrische revalidatie',
  'goal-setting': 'doelen opstellen; doelen stellen; doelen bepalen',
  'fall-prevention': 'vallen voorkomen; valpreventie',
  'adl-training': 'adl training; zelfzorg oefenen',
  'aphasia-conversations': 'afasie',
  'discharge-planning': 'ontslag voorbereiden; ontslag regelen',
  'gait-training': 'looptherapie; looptraining; loop en oefentherapie',
  'physical-exercise-therapy': 'oefentherapie; oefenprogramma',
  'swallowing-assessment': 'slikproblemen onderzoeken; slikonderzoek',
  'speech-therapy': 'afasietherapie; logopedische behandeling',
  'hoist-transfers': 'transfers tillift; tilliften; passieve lift',
  'technical-home-care': 'medisch technisch team; technische handelingen thuis',
  'on-call-duty': 'bereikbare dienst; bereikbaarheidsdienst; achterwacht',
  'ecd-reporting': 'rapporteren; rapportages schrijven; verslag leggen',
  'hospital-record': 'HiX; patiëntendossier',
  'care-planning':
    'zorgplannen schrijven; zorgleefplan; begeleidingsplannen; ondersteuningsplan; behandelplan',
  'care-indication': 'indicaties stellen; indiceren',
  'personal-mentor':
    'persoonlijk begeleider; aanspreekpunt bewoners naasten; contactverzorgende; eerste aanspreekpunt cliënt',
  'family-conversations':
    'familiegesprekken; gesprekken met familie; aanspreekpunt familie; contact met familie; contact met naasten',
  'mdo-chairing': 'mdo voorzitten; zit het mdo voor; overleg voorzitten',
  'multidisciplinary-meeting': 'multidisciplinair overleg; deelnemen mdo',
  'dementia-support': 'dementie; psychogeriatrie; psychogeriatrische',
  'misunderstood-behaviour': 'onbegrepen gedrag; moeilijk verstaanbaar gedrag',
  'restraint-reduction': 'wet zorg en dwang',
  'informal-carer-support': 'mantelzorgers; mantelzorger ondersteunen',
  'client-conversations':
    'praatje maken; luisterend oor; gesprekken met cliënten; gesprekken met bewoners',
  'patient-education':
    'voorlichting geven; uitleg geven patiënten; instructie geven; familie leren',
  'advance-care-planning': 'wensen voor later; proactieve zorgplanning',
  'parent-instruction': 'ouders uitleggen; uitleg ouders; ouders leren',
  'postpartum-care': 'moeder en kind verzorgen; kraamgezin; kraamtijd',
  'newborn-care': 'baby in bad; baby in bad doen; baby verzorgen',
  'birth-assistance': 'assisteren bevalling',
  'daily-structure': 'structuur bieden; structuur dag; plannen van de dag; dagstructuur',
  'intellectual-disability-support': 'verstandelijke beperking; verstandelijk beperkte',
  'supported-communication': 'pictogrammen; spraakcomputers; gebaren ondersteunen',
  'de-escalation':
    'agressie; emoties oplopen; rustig blijven agressie; escalaties; deëscaleren; de-escalerend',
  'ambulatory-guidance': 'ambulant begeleider; ambulante begeleiding',
  'money-support':
    'post en geld; geld ondersteunen; hulp bij geld; geldzaken; financiën op orde; budget beheren',
  'supporting-independence': 'zelfredzaamheid; eigen regie',
  'recovery-oriented-care': 'herstelgericht; herstelondersteunend',
  'recovery-groups': 'herstelgroepen',
  'peer-support': 'ervaringsdeskundige; eigen ervaring inzetten',
  'day-activities': 'dagbesteding; dagopvang; activiteitenbegeleider',
  'organising-activities': 'activiteiten organiseren; activiteiten bedenken; uitstapjes',
  'creative-activities': 'schilderen; muziek; knutselen; creatieve activiteiten',
  'volunteer-coordination':
    'vrijwilligers aansturen; vrijwilligers begeleiden; vrijwilligers coördineren',
  'group-guidance': 'groep begeleiden; met een groep; groepsbegeleiding',
  'trauma-sensitive-work': 'traumasensitief',
  'youth-conversations':
    'gesprekken jongeren; gesprekken voeren met jongeren; praten met jongeren; spreekt jongeren aan; gesprekken kinderen',
  'young-adult-independence': 'jongeren zelfstandig wonen; voorbereiden op zelfstandig wonen',
  'professional-boundaries': 'grenzen stellen; afstand en nabijheid; grenzen bewaken',
  'child-safety': 'meldcode; kind veilig; veiligheid kind; kindermishandeling',
  'night-care': 'voor de nacht; in de nacht; nachtdiensten; slaapdiensten; nachten werken',
  'psycho-education': 'uitleggen diagnose; psycho-educatie',
  'crisis-intervention': 'bij een crisis; crisissituaties; crisis handelen',
  'compulsory-care-law': 'Wvggz; wet verplichte ggz',
  'psychosis-support': 'psychose; psychotische',
  'addiction-support': 'verslaving; verslaafde',
  'debt-support': 'schulden; schuldhulpverlening',
  'form-filling-help': 'formulieren invullen; hulp bij formulieren',
  'social-map': 'sociale kaart; doorverwijzen; verwijst door',
  'text-writing': 'brieven schrijven; teksten schrijven; heldere brieven',
  'plain-language': 'eenvoudige taal; begrijpelijke taal',
  'youth-work': 'jongerenwerker; jongerenwerk',
  'loneliness-approach': 'maatjesproject; eenzaamheid',
  'chain-collaboration':
    'samenwerken met politie; samenwerken met gemeente; samenwerken huisartsen; overleggen huisartsen; ketenpartners; samenwerkingspartners',
  'multiple-disability-care': 'meervoudige beperking; emb',
  'sensory-activities': 'snoezelen',
  'swimming-guidance': 'zwemmen',
  'play-activities': 'spelen met kinderen; kinderen spelen; peuters spelen; spelactiviteiten',
  'epilepsy-care': 'epilepsie',
  'job-coaching': 'jobcoach; begeleiden naar werk',
  'social-skills-training': 'sociale vaardigheden',
  'family-coaching': 'gezinnen begeleiden; gezinsbegeleider; gezinnen thuis',
  'parenting-support': 'opvoedvragen; opvoeding ondersteunen; opvoedondersteuning',
  'divorce-support': 'ouders scheiden; echtscheiding',
  'foster-care-support': 'pleeggezinnen; pleegkinderen',
  'psychological-treatment': 'psychologische behandeling; EMDR; cliënten behandelen',
  'mood-anxiety-support': 'depressie; angststoornis; angstklachten',
  teaching: 'collega’s trainen; klinische lessen; scholing geven; trainingen geven',
  'parkinson-care': 'parkinson',
  'meeting-place-hosting': 'buurthuis; inloop draaien; ontmoetingsplek',
  'neighbourhood-mediation': 'ruzie buren; burenruzies bemiddelen',
  'social-media': 'social media; sociale media',
  rostering: 'roosters; vervanging regelen; diensten ruilen; diensten inplannen',
  'route-planning': 'routes plannen; routes maken; roosters en routes',
  'telephone-contact':
    'telefoon beantwoorden; telefoon opnemen; telefonisch; contact met cliënten over',
  'working-under-pressure':
    'werken onder druk; bij drukte; stressbestendig; hoofd koel; drukke momenten',
  'reception-desk': 'balie; bezoekers ontvangen; receptioniste',
  'client-registration': 'patiënten inschrijven; cliënten inschrijven',
  'appointment-scheduling':
    'afspraken plannen; afspraken inplannen; agenda bijhouden; agendabeheer',
  'speaking-other-language': 'frans; tweede taal',
  cooking: 'koken; kok',
  'stock-management':
    'voorraad; bestellingen; boodschappen bestellen; bestelt boodschappen; voorraad aanvullen',
  'team-coordination':
    'leiding geven; leidinggeven; team aansturen; medewerkers aansturen; teamleider; teammanager; leidt keukenassistenten; leidt team',
  'budget-responsibility': 'begroting; budget bewaken',
  'absence-guidance': 'verzuim; ziekteverzuim',
  recruitment: 'sollicitatiegesprekken voeren; nieuwe collega’s werven',
  'quality-improvement': 'kwaliteit verbeteren; kwaliteit van zorg verbeteren; verbetert kwaliteit',
  'complaint-handling': 'klachten; klachten afhandelen',
  'coaching-colleagues': 'collega’s coachen; medewerkers coachen; coacht team; inwerken collega’s',
  'supervising-students': 'leerlingen begeleiden; stagiaires begeleiden; studenten begeleiden',
  'giving-feedback': 'feedback',
  'medical-secretarial-work':
    'medisch secretaresse; medische termen; brieven artsen; doktersbrieven',
  'minute-taking': 'notuleren; notulen',
  'privacy-careful-work': 'privacy; beroepsgeheim; geheimhouding',
  'building-maintenance': 'lampen vervangen; klein onderhoud; huismeester; kleine reparaties',
  gardening: 'tuin onderhouden; tuinonderhoud; groenonderhoud',
  'equipment-management': 'hulpmiddelen controleren; hulpmiddelen beheren; apparatuur controleren',
  'moving-furnishing': 'kamers verhuizen; kamers inrichten; meubels verplaatsen',
  'fire-evacuation-lead': 'ontruiming leiden; leidt ontruiming',
  'isolation-cleaning':
    'operatiekamers schoonmaken; schoonmaak operatiekamers; OK schoonmaken; maakt OK schoon; desinfecteren',
  'waste-handling': 'medisch afval; afval afvoeren; afval scheiden',
  'infection-prevention':
    'hygiënisch werken; hygiëneregels; infectiepreventie; hygiënevoorschriften',
  cleaning: 'schoonmaken; maakt schoon; schoonmaak; poetsen',
  laundry: 'de was doen; doet de was; wassen en strijken; kleren strijken',
  'household-support': 'huishoudelijke hulp; poetsen bij mensen thuis; hulp in de huishouding',
  'care-allocation-administration': 'indicaties verwerken; iWlz; zorgtoewijzing',
  'care-billing': 'zorg declareren; declaraties; declareert zorg',
  'data-entry': 'gegevens invoeren; gegevens verwerken',
  'data-analysis': 'power bi; cijfers analyseren; rapportages management',
  'invoice-processing': 'facturen',
  hospitality: 'gastvrouw; gastheer; koffie zetten; koffie schenken; zich welkom voelen; gastvrij',
  'food-safety': 'haccp; voedselveiligheid',
  'planning-own-work':
    'eigen werk plannen; werk zelfstandig; zelfstandig werken; werkt zelfstandig',
  'shared-household': 'huiskamer; woonkamer begeleiden',
  'nursing-home-care': 'in ons verpleeghuis; verpleeghuis; verpleeghuis bewoners; verpleeghuiszorg',
  'bathing-support': 'douchen; in bad helpen',
  'stoma-care': 'stoma; stoma’s verzorgen',
  'pressure-ulcer-prevention': 'doorligplekken; decubitus; wisselligging',
  'case-management': 'casemanager; regie houden; caseload',
  'sensory-regulation': 'prikkels; overprikkeling; prikkelarm',
  'travel-training': 'oefenen reizen; zelfstandig reizen; reizen met de bus',
  'brain-injury-support': 'hersenletsel',
  'emergency-care': 'spoedeisende hulp; SEH; spoedpost',
  suturing: 'hechten; wonden hechten',
  'patient-transport':
    'rolstoelbus; chauffeur; cliënten vervoeren; haalt ouderen op; ophalen busje; vervoer cliënten',
  driving: 'rijbewijs; rijbewijs b; eigen auto; eigen vervoer',
  'dysphagia-support': 'slikproblemen; veilig eten en drinken',
  'child-development': 'ontwikkeling kind; ontwikkeling volgen; ontwikkeling van kinderen',
  'adhd-support': 'druk gedrag; omgaan met druk gedrag',
  'preschool-language': 'VVE; voorlezen peuters; peuteropvang',
  'living-skills-training': 'woonbegeleider; huishouden ondersteunen; woonvaardigheden',
  'cognitive-rehabilitation': 'geheugen trainen; geheugentraining',
  'domestic-violence-support': 'thuis geweld; huiselijk geweld slachtoffers; vrouwenopvang geweld',
  'housing-support': 'zoeken woning; woning vinden; huisvesting regelen',
  'shift-leadership': 'dienst coördineren; begeleiden helpenden dienst; dienst leiden',
  'dialysis-care': 'dialyse; shunt aanprikken',
  'shared-decision-making': 'samen beslissen',
};

/**
 * Words that find a skill in a search box, but in a running vacancy text mean something else, or the
 * place, the branch or the colleagues rather than what is asked.
 */
export const TOO_COMMON: ReadonlySet<string> = new Set(
  (
    'somatiek; bellen; communicatie; onderhoud; behandelaar; technische dienst; technisch team; catering; spelen; aanvallen; trainer; gebaren; ' +
    'trauma; hechting; recruiter; isolatie; instructie geven; ontvangst; activiteiten; opvoeden; sterven thuis; ' +
    'coachen; aansturen; bestellen; inkoop; analist; scannen; vertalen; prikken; spuiten geven; motiveren; ' +
    'participatie; activering; huisbezoeken; wonen 24-uurs; ontruiming; facilitair; kwaliteitszorg; mobiliteit; transfers; ' +
    'intake; observatie; laboratorium; radiologie; ambulance; psychiatrie; chirurgie; energie verdelen; ' +
    'personeelszaken; klussen; waken; tweede spoor; samenwerken; hygiëne; zelfstandigheid; weerbaarheid; ' +
    'aanleggen; kolven; oefenen met cliënten; mediation; vergaderservice; lithium; huishouding; luisteren; ' +
    'doorverwijzen naar; dieet; oncologie; laatste zorg; evenementen; uitbraak; zelfstandig wonen; overdracht aan; ' +
    'woonvorm; lg; vg; or-lid; medezeggenschap; verzorgingshuis; verpleegkundig redeneren; kassa verkoop; ' +
    'verkoopmedewerker; magazijn; toezichthouder; werkplaats; presentatie; wasserij; archief; implementatie; prothese; transfer ziekenhuis'
  ).split('; '),
);
