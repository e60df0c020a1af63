import type { GroupPhrases } from './phrase.ts';

export const nursingPhrases: GroupPhrases = {
  'wound-care': `
    wond* verzorg|verbind|behandel|beoordeel|controleer|schoonmaak|uitvoer; wondzorg;
    wondverzorging; wondbehandeling; wondplan; verband wissel|verwissel|aanleg|verschoon|leg;
    wondcontrole*; decubituswond; verbandwissel*; wonden verzorgen; wonden verbinden;
    wond* verzorg|skintear*|beoordeel|verbind; skintear*; wondverzorg*; wonden; wondbeoordeling`,
  'complex-wound-care': `
    complexe|ingewikkelde|moeilijke|chronische wond*; wondconsulent; wondverpleegkundige;
    wondbeleid; wondexpert*; VAC|vac-therapie; negatieve druktherapie; ulcus cruris;
    wondbehandelplan; complexe wonden; complexe wonden verzorgen; complexe wondverzorging`,
  'compression-therapy': 'zwachtel*; compressietherapie; compressiezwachtel*',
  'stoma-care': `
    stoma*; stomazorg; colostoma; urostoma; stomazak*; stoma; stoma’s verzorgen`,
  'bladder-catheterisation': `
    katheter|blaaskatheter|cad|cat inbreng|plaats|breng|verwissel|zet; katheteriseer*;
    katheteriseren; katheterisatie; catheteriseren; catheters inbrengen; eenmalig katheter*;
    katheter inbrengen; katheters verwisselen; blaaskatheter`,
  'suprapubic-catheter': 'suprapubisch*; suprapubische; spc; suprapubische katheter',
  'catheter-care': `
    katheter|catheter|blaaskatheter verzorg|spoel|schoon|zak|controleer; katheterzorg;
    katheterzak*; urinezak*; verblijfskatheter; katheters verzorgen; katheterverzorging`,
  'bladder-irrigation': 'blaas spoel|spoelen; blaasspoel*; katheter spoel',
  enema: 'klysma*; microlax; klisma; darmspoel*',
  'nasogastric-tube': `
    maagsonde* inbreng|breng|plaats; neussonde; sonde inbreng|breng|plaats|neus; neus-maagsonde;
    maagsondes`,
  'tube-feeding': `
    sondevoeding*; voeding sonde|slangetje|slang; sonde voed|geef|toedien|voeding; via de sonde;
    voedingspomp`,
  'peg-care': `
    peg*; button|mic-key sonde|verzorg; peg-sonde; gastrostomie; slang*|sonde buik|buikwand;
    voedingsstoma; voeding|eten slang* buik`,
  'oxygen-therapy': `
    zuurstof*; zuurstof geef|toedien|instel; zuurstoftherapie; zuurstofconcentrator; optiflow`,
  'airway-suction': `
    slijm zuig|wegzuig|uitzuig|weghaal; uitzuig*; uitzuigen; luchtweg vrijhoud|uitzuig|vrij|zuig;
    mond|keel|canule uitzuig|zuig`,
  'tracheostomy-care': `
    canule|binnencanule wissel|verwissel|verzorg|reinig|schoon; tracheo*; tracheacanule;
    binnencanule; tracheostoma; canulezorg; tracheacanules`,
  'home-ventilation': `
    beadem* thuis|chronisch|kind|nacht|cliënt; thuisbeademing; beademingsapparaat; beademing;
    beademd`,
  suturing: `
    hecht|hechten wond*|snijwond; wond lijm|plak; hechtingen aanbreng|zet; wonden dicht;
    wonden hechten`,
  'stitch-removal': `
    hechting* verwijder|haal|uithaal|uit; agraves; krammen verwijder|haal; draadjes verwijder|uit`,
  'ear-syringing': `
    oren|oor spoel|uitspuit|uitspoel|spuit; oorspoel*; oren uitspuiten; oorsmeer; uitspuiten`,
  'technical-home-care': `
    medisch-technisch*; technisch thuisteam; mtt; verpleegtechnisch* handeling;
    technische handelingen; verpleegtechnische handelingen; technische thuiszorg;
    ziekenhuiszorg thuis|verplaatst; thuis technisch* handeling;
    specialistisch thuis zorg|verpleging; ziekenhuis verplaatste zorg; medisch technisch team;
    technische handelingen thuis; technisch team; verpleegtechnisch*;
    ziekenhuiszorg thuis|huis|keukentafel;
    specialistisch* verpleegkundig* thuis|team|zorg|handeling*; specialistische verpleging;
    voorbehouden handeling* thuis|risicovolle; complexe zorg thuis; verpleegtechnische`,
  'medication-administration': `
    medicijn|medicatie|medicament deel|uitdeel|uitzet|toedien|verstrek|geef|uitreik|aanreik|controleer;
    medicijn*|medicatie deelronde; deel medicijn|medicatie uit; medicatieronde; medicijnronde;
    medicatie*|medicijn* toedien; medicatie delen; medicijnen klaarzetten; medicatieverstrekking;
    medicatietoediening; medicatie geven; medicijnen uitzetten; medicatie verstrekken;
    psychofarmaca|tabletten|medicijn*|medicatie uitreik|reik|klaarzet|zet|deel|toedien|dien|geef|verstrek|aanreik;
    medicatie; medicijnen toedienen; medicatie uitdelen; medicatiezorg`,
  'medication-safety': `
    medicatieveilig*; dubbele controle; medicatiefout*;
    interactie bewaak|controleer|let|medicijn|medicatie; medicatieproces; medicatiebewaking;
    veilig medicatie|medicijn; medicatiecontrole; medicatiebeheer; interacties; tweede controle;
    controleer tweede collega* medic*|laten; medicatie* controleer veilig*|tweede|collega*|dubbel;
    veiligheid medic*`,
  'medication-review': `
    medicatiebeoordeling; medicatiereview;
    medicatie|medicijn nodig beoordeel|bespreek|arts|apotheker|apotheek; polyfarmacie;
    medicatiegebruik evalueer|beoordeel`,
  'pharmacy-preparation': `
    recept maak|gereed|klaarmaak|verwerk|aanschrijf|verwerken|klaar|bereid|controleer;
    apotheek balie|recept;
    medicijn|geneesmiddel klaarmaak|bereid|aflever|terhandstelling|uitgeven; ter hand stell*;
    aflever recept|medicijn|geneesmiddel; receptverwerking; geneesmiddelen*; apotheekbalie;
    baxteruitgifte`,
  'subcutaneous-injection': `
    subcutaan; onder de huid injecteer|spuit|prik|injectie; fraxi*; injectie geef|toedien|zet;
    injecteren; bloedverdunner spuit|prik; subcutane; subcutane injecties; injecties geven`,
  'intramuscular-injection': `
    intramusculair*; depot*; b12*; depotmedicatie; depotinjectie;
    spier injecteer|spuit|prik|injectie; depot zet|prik|geef; im-injectie*; spuiten zetten;
    injecties psychiatri*|depot*|spier; depotmedicatie; depot*`,
  'insulin-administration': `
    insuline spuit|geef|toedien|pen|inject|prik; insuline; insulinepen; insuline geven;
    insuline toedienen`,
  vaccination: `
    vaccin*; vaccinatie; griepprik*; inenten; reizigersvaccin*; prik geef kind|griep|corona|reis;
    rijksvaccinatieprogramma; griepspuit`,
  'iv-medication': `
    medicijn|medicatie|antibiotica infuus|intraveneus|iv|spuitpomp; intraveneus*; iv-medicatie;
    medicatie via infuus; spuitenpomp; intraveneuze;
    geef|toedien medicijn|medicatie|antibiotica infuus*|infusen|intraveneus|iv|spuitpomp;
    antibiotica|medicatie|medicijn*|pijnstilling infuus|picc*|lijn|intraveneus|iv|intraveneuze;
    iv-therapie`,
  'chemotherapy-administration': 'chemo*; cytostatica; immunotherapie; chemokuur',
  'infusion-insertion': `
    infuus|infuusnaald|infusen inbreng|prik|aanprik|breng|aanleg|plaats|prikken; infuus prikken;
    perifeer infuus; hypodermoclyse; infuus inbrengen; infuus aanleggen; infuus aanprikken`,
  'infusion-care': `
    infuus*|infusen verzorg|bedien|controleer|wissel|instel|aansluit|werk|bewaak; infuuspomp*;
    infuustherapie; infuuszorg; infuusbeleid; infuuspompen; infuus verzorgen;
    infuus|infusen medicatie|antibiotica|verzorg|aansluit|bedien|wissel; infuuspomp*`,
  'central-line-care': `
    picc*; port-a-cath; pac; centraal veneus|veneuze; centrale lijn; hickman; centraal-veneuze;
    midline; cvc; centraalveneuze`,
  'pain-pump': `
    pijnpomp*; morfinepomp; pomp morfine|pijn|pijnstill*; cadd*; pca-pomp; pijnstilling pomp;
    medicatiepomp; pijnpomp`,
  'palliative-sedation': `
    palliatieve sedatie; sedatie palliatief|laatste|uitvoer|levensfase|huisarts; midazolam`,
  'blood-drawing': `
    bloed afneem|prik|neem|afname; bloedafname; bloedprikken; venapunctie*; prikpost;
    bloed prikken; priklaborant; buisjes bloed; bloed prik`,
  'blood-glucose-measurement': `
    bloedsuiker*; glucose meet|prik|bepaal|waarde|curve; glucosecurve; bloedglucose;
    suiker prik|meet; vingerprik; dagcurve; glucosewaarde*; bloedsuikers meten; bloedsuiker`,
  'blood-transfusion': 'bloedtransfusie*; transfusie*; bloedproduct*; bloed toedien|geef',
  'prescribing-medication': `
    medicijn|medicatie|geneesmiddel|recept voorschrijf|voorschrijven|schrijf; voorschrijfbevoegd*;
    recept uitschrijf; voorschrijven`,
  'clinical-reasoning': `
    klinisch redeneren; klinisch redeneer; klinische blik; klinisch inzicht; klinisch denken;
    helder|kritisch nadenk patiënt|hand;
    situatie analyseer|beoordeel patiënt|interventie|inschat|gezondheid;
    verpleegkundig proces|diagnose|interventie; verpleegkundige diagnose; complexe zorgsituatie*;
    anamnese`,
  'vital-signs': `
    bloeddruk meet|controleer|bewaak|opneem|meten; saturatie;
    vitale functies|parameters|controles|waarden; pols temperatuur|bloeddruk|saturatie; bloeddruk;
    controles meet|uitvoer|vitaal; temperatuur meet|opneem lichaam|patiënt|bloeddruk|koorts;
    vitale; bloeddrukmeting; metingen verricht|uitvoer|doe bloeddruk|patiënt|cliënt;
    vitale functies; bloeddruk meten; vitale controles; bloeddruk bewaken;
    controles uitvoer|meet|vitaal|doe|loop; bloeddruk*; vitale*;
    meten bloeddruk|pols|temperatuur|saturatie; parameters; metingen verricht|doe|uitvoer;
    bloeddruk temperatuur; vitale waarden`,
  'early-warning': `
    EWS; mews; NEWS; early warning; vitaal bedreigd*;
    achteruitga patiënt|snel alarm|acuut|acute|slaat|herken|signaleer|ingrijp; vitaal bedreigd;
    acute achteruitgang; sbar; abcde*; herken benauwd|acuut|verslechter*|achteruitgang;
    acute situatie*|verslechtering herken|handel|reageer; spoed interventie team;
    instabiel patiënt; vitale bedreiging; acute situaties beoordelen; vitaal bedreigde;
    signaleer|herken complicatie*;
    EWS*; MEWS; achteruitgang vitaal|acuut|patiënt* herken|signaleer|snel; spoedinterventie*; rapid response; verslechter* herken|signaleer|toestand`,
  resuscitation: 'reanim*; reanimatie; aed; reanimatiecertificaat; bls',
  'manual-defibrillation': 'defibrill*; als-gecertificeerd; als provider',
  'first-aid': 'ehbo*; eerste hulp verleen|bied|geef; eerste hulp bij ongelukken',
  'ecg-recording': 'ecg*; hartfilm*; elektrocardiogram; hartfilmpjes',
  spirometry: 'longfunctie*; spirometrie*; blaastest*; longfunctieonderzoek',
  'pain-assessment': `
    pijn meet|score|scoor|observeer|inschat|beoordeel|bestrijd|registreer|volg; pijnscore*;
    pijnmeting; pijnanamnese; pijnbeleid; pijnobservatie; pijnscore; pijn meten; pijn observeren;
    pijn draaglijk|meet|score|scoor|bestrijd*|let|volg|observeer; pijnscore*; pijnbestrijding`,
  'medical-triage': `
    triage*; triëren; triagist; spoed|urgentie|dringend inschat|bepaal|beoordeel|inschatten; nts;
    triagewijzer; urgentie; telefonisch triage;
    hulpvraag beoordeel|inschat telefoon|spoed|urgent*`,
  'diabetes-care': `
    diabet*; diabeteszorg; suikerziekte; diabetescontrole*; diabetesspreekuur; diabetes;
    diabetespatiënten`,
  'copd-care': `
    copd*; astma*; longpatiënt*; longziekte*; inhaleer*; longverpleegkundige; inhalatie*;
    longaandoening*; longproblemen`,
  'cardiac-care': `
    hartfalen*; cardiologi*; hartpatiënt*; ritmestoornis*; hartinfarct*; hartziekte*;
    hartbewaking; ccu; telemetrie; hartklachten; hartritme*; hartfalen; hartpatiënten;
    hart vaatziekten|falen|ritme*; hart en vaat*; hartfalen; CVRM; hartpatiënt*`,
  'chronic-care-support': `
    chronisch zieken|ziek|ziekte|aandoening|patiënt; ketenzorg; cvrm; chronisch ziek*;
    zorgprogramma's; chronische zorg; jaarcontrole*; hart- en vaatziekten;
    praktijkondersteuner somatiek; poh somatiek; chronisch zieken; chronische aandoening;
    chronische ziekten; POH-S`,
  'geriatric-care': `
    kwetsbare ouderen|oudere|senioren; geriatri*; geriatrie; multimorbiditeit;
    ouderenzorg kwetsba*; oude patiënt; geriatrische; oudere patiënten; kwetsbare patiënten;
    kwetsbare ouderen`,
  'dialysis-care': `
    dialys*; hemodialyse; dialyse; shunt aanprik|prik; nierpatiënt*; dialyseren; shunt aanprikken`,
  'perioperative-care': `
    operatie voorbereid|opvang|na|voor|voor en na patiënt|verpleeg|zorg|bewaak;
    pre- en postoperatie*; postoperati*; preoperati*; pre-operatieve;
    chirurgisch patiënt|afdeling; na|voor operatie verpleeg|verzorg|begeleid|patiënt;
    perioperatie*; chirurgische patiënten;
    ingreep|operatie voorbereid|bereid|opvang|vangt|bewaak|herstel; operatie onderga* patiënt*`,
  'theatre-assistance': `
    operatieassistent*; instrumenteer*; omlopen instrumenteren; operatieteam;
    steriel operatie|ok|assisteer|instrumenten|veld; assisteer operatie|chirurg;
    instrumenten aanreik|aangeef operatie|chirurg; operatiekamer assisteer; omloop operatie|ok`,
  'minor-procedure-assistance': `
    ingreep|ingrepen|verrichting|behandeling|chirurgie kleine|klein|poliklinisch assisteer|help|ondersteun|voorbereid;
    kleine chirurgische; kleine chirurgie; kleine ingrepen; kleine verrichtingen;
    assisteer arts|huisarts|specialist|dermatoloog|verrichting|ingreep|spreekuur|onderzoek;
    behandelkamer aanreik|reik|assisteer|klaarmaak|voorbereid; poliklinische ingreep`,
  'intensive-care-monitoring': `
    intensive care; IC; ic-verpleegkundige; intensieve bewaking; medium care;
    bewaak ernstig zieke|kritiek; beademd patiënt*; kritiek ziek*`,
  'emergency-care': `
    spoedeisende hulp; seh; spoedzorg; spoedpost; spoedpatiënt*; spoedeisend*; acute zorg;
    acute opname|aoa; traumakamer; SEH`,
  'medical-imaging': `
    röntgen*; mri*; ct-scan; radiologi*; scan* maak; röntgenfoto*; beeldvorm* onderzoek;
    mammografie*; mri-scan*; mbb'er; radiodiagnostisch*; rontgen*; foto's en scans`,
  'urine-testing': `
    urine onderzoek|test|nakijk|controleer|stick|bekijk|beoordeel|nazien; urineonderzoek;
    urinesticks; urinetest; urinecontrole*; urine afneem|opvang`,
  'delirium-care': `
    delier*; acute verwardheid; acuut verward; delirant*; plotseling verward*; delierscreening;
    dos-score`,
  'parkinson-care': 'parkinson*; parkinson',
  'neuromuscular-care': `
    MS; als patiënt ziekte spier*; spierziekte*; multiple sclerose; neuromusculair*;
    neurologisch* aandoening*; als-patiënten; neurologische patiënten`,
  'oncology-care': 'oncologi*; kanker*; tumor*; kankerpatiënt*; oncologische',
  'anticoagulation-monitoring': `
    trombosedienst; inr; antistolling*; stolling meet|waarde; bloedverdunner controleer|meet;
    stollingswaarde*; inr-meting`,
  'insulin-pump-support': 'insulinepomp*; glucosesensor*; freestyle libre; cgm; sensortherapie',
  'diabetic-foot-care': `
    diabetische voet*; voetzorg diabetes; diabetes voet; diabetesvoet; simms; diabetisch* voet;
    voetonderzoek*; voetcontrole*;
    voet* controleer|controle diabet*|suiker*|spreekuur; voetcontrole*; voetscreening`,
  'parenteral-nutrition': 'TPV; parenterale voeding; voeding infuus|lijn|bloedvat; tpn',
  'drain-care': 'drain*; wonddrain*; thoraxdrain*; redon*',
  'nephrostomy-care': 'nefrostomie*; nefrodrain*; nierkatheter',
  'bladder-scan': 'blaasscan*; bladderscan; blaasecho; residu meet|scan',
  'peritoneal-dialysis': 'peritoneaal*; buikspoeling; buikdialyse; capd; pd-verpleegkundige',
  'masked-ventilation': `
    cpap; bipap; maskerbeademing; slaapapneu*; non-invasieve beademing; slaapbeademing; nippv`,
  'home-antibiotics': `
    antibiotica thuis; thuis antibiotica infuus; OPAT;
    antibiotica thuis|huis|picc*|mensen|thuissituatie`,
  'paediatric-nursing': `
    kinderverpleegkundige; zieke kinderen; kinderafdeling; kind*|kinderen verpleeg|ziek|opgenomen;
    kindergeneeskunde; kinderverpleging; verpleeg kinderen|baby; kinderpatiënt*; zieke kind;
    ervaring kinderen seh|verpleeg*|afdeling`,
  'child-home-nursing': `
    kinderthuiszorg; kind thuis verpleeg|zorg|thuissituatie; kinderverpleegkundige thuis*;
    verpleegkundig dagverblijf; intensieve kindzorg; verpleegkundig kinderdagverblijf;
    kind* thuiszorg; kinderen zorg thuis; verpleegkundig kinderzorghuis; kinderhospice`,
  'euthanasia-request': 'euthanasi*; levensbeëindiging',
  'outbreak-management': `
    uitbraak*; mrsa; norovirus; brmo; uitbraakteam; outbreak*; corona-uitbraak;
    infectie-uitbraak*`,
  'evidence-based-practice': `
    evidence*; evidence-based; wetenschappelijk onderzoek|literatuur|inzicht|bewijs;
    literatuur zoek|lees; onderzoek vertaal|toepas praktijk; nieuwste inzichten;
    nieuwste richtlijnen; kennis uit onderzoek; EBP; wetenschappelijke literatuur`,
  'anaesthesia-assistance': `
    anesthesie*; narcose*; anesthesiemedewerker; anesthesioloog assisteer|help|bijstaan`,
  'recovery-room-care': `
    recovery; verkoever*; uitslaapkamer; pacu; wakker narcose|operatie|verdoving`,
  'endoscopy-assistance': `
    scopie*; endoscopi*; kijkonderzoek*; coloscopie*; gastroscopie*; mdl; scopieën`,
  'sedation-monitoring': `
    roesje*; sedatie bewaak|praktijk|onderzoek; sedationist; sedatiepraktijkspecialist;
    procedurele sedatie`,
  'cath-lab-assistance': `
    hartkatheteris*; cathlab; dotter*; katheterisatiekamer; interventiecardiologie; HCK`,
  'elective-cardioversion': 'cardioversie*; ecv',
  'arterial-puncture': `
    arterie* bloed|prik|punctie|bloedgas*; bloedgas*; arteriepunctie; arterieel; slagader prik`,
  'ambulance-care': `
    ambulance*; ambulancezorg; ambulanceverpleegkundige; meldkamer ambulance`,
  'plaster-cast': `
    gips*; gipskamer; gipsverbandmeester; gips aanleg|verwijder|zaag; gips aanleggen;
    gips verwijderen`,
  'eye-examination': `
    ogen|oog meet|meten; gezichtsscherpte*; visus*; oogdruk*; oogmeting*; oogonderzoek*;
    gezichtsveld*; oogheelkund* onderzoek`,
  'hearing-test': `
    gehoor* test|meet|onderzoek; hoortest*; audiogram*; gehoortest*; audiometri*; gehoor meten;
    gehoorscreen*; gehoor* screen*`,
  'diagnostic-ultrasound': `
    echo's|echo's maak hart|buik|vaat|organen; echografi*; echocardiogra*; echografist; hartecho*;
    vaatecho; echolaborant`,
  radiotherapy: 'bestral*; radiotherapie*; bestraling; lineaire versneller',
  'laboratory-work': `
    laboratorium*; lab|laboratorium monster|analyse|onderzoek|bepaling;
    monster onderzoek|analyseer|verwerk; bloedmonster*; analist* lab|klinisch|chemisch;
    labonderzoek; bepalingen uitvoer;
    CRP*; crp; lab eigen test*|meting*|onderzoek*`,
  'cervical-smear': 'uitstrijkje*; uitstrijk*; baarmoederhalskanker',
  'wart-treatment': 'wrat*; wratten; stikstof* wrat|behandel|aanstip; wratjes',
  'repeat-prescriptions': `
    herhaalrecept*; herhaalmedicatie; herhaal recept|medicatie; receptenlijn; herhalingsrecept*`,
  'medication-reconciliation': `
    medicatie|medicijn opname|ontslag bespreek|nalopen|nagaan|verifieer|check|overzicht|kloppend;
    medicatieverificatie; medicatieoverzicht*; medicatieopname*; opnamegesprek medicatie;
    actueel medicatieoverzicht; amo`,
  'dental-assistance': `
    tandartsassistent*; tandarts assisteer|reik|aanreik|stoel; behandelkamer tandarts;
    mondzorgpraktijk assist*; tandartsstoel`,
  'dental-prevention': `
    gebitsreiniging; tandsteen*; mondhygiën*; gebit reinig; preventieassistent; poetsinstructie*;
    gaatjes voorkom; tandvlees*`,
  'heel-prick': 'hielprik*; hielprikscreening',
  'sexual-health-advice': `
    anticonceptie*; soa*; seksuele gezondheid; spiraal*; soa-test*; anticonceptie advies`,
  'skin-therapy': `
    huidtherap*; oedeem*; litteken*; acne*; lymfoedeem*; ontharing*; manuele lymfedrainage;
    overbeharing`,
  'foot-therapy': `
    podotherap*; voetklacht*; loopklacht*; steunzool*; steunzolen; zolen; looppatroon`,
};
