import type { GroupPhrases } from './phrase.ts';

export const welfarePhrases: GroupPhrases = {
  'community-work': `
    opbouwwerk*; buurt bewoners initiatief*|breng|samen|bewonersinitiatief*|verbeter;
    bewonersinitiatief*; wijk bewoner* samen|verbind|activeer|initiatief; leefbaarheid;
    buurtverbinder*; sociaal werker wijk*; bewoners initiatief*|actief|plannen;
    samenlevingsopbouw; buurtbewoners; wijkbewoners; wijkverbinder; bewonersgroep*`,
  'volunteer-coordination': `
    vrijwilliger* stuur|aanstuur|begeleid|werf|coördineer|inplan|ondersteun|coach|matchen|koppel|groep|samenwerk|enthousiasmeer|vind;
    vrijwilligerscoördin*; vrijwilligersbeleid; vrijwilligerswerk coördineer; vrijwilligerscoach;
    vrijwilligers aansturen; vrijwilligers begeleiden; vrijwilligers coördineren;
    vrijwilliger* werf|zoek|trommel|aanspreekpunt|inwerk|ploeg|plan|stuur|coördin*|begeleid*|ondersteun|begeleiden|behoud|motiveer|waardeer|inzet|optrommel|leid|koppel|netwerk;
    ploeg vrijwilliger*; aansturen vrijwilliger*`,
  'informal-carer-support': `
    mantelzorg*; partner overbelast*; overbelast* mantelzorg*|familie|partner|naaste; respijt*;
    mantelzorgondersteun*; ontlast mantelzorg*|familie|partner;
    naasten ondersteun|ontlast|overbelast*; respijtzorg; mantelzorgers; mantelzorger ondersteunen;
    mantelzorg* samen|betrek|ontlast|overbelast*|steun|volhoud*|oog; mantelzorger`,
  'loneliness-approach': `
    eenza*; spreekt niemand; sociaal isolement; isolement; niemand spreek|ziet dag*|weken;
    eenzaamheid; maatjesproject*; maatjesproject`,
  'debt-support': `
    schuld*; betalingsregeling*; schuldhulp*; deurwaarder*; schuldsaner*; bewindvoer*;
    betalingsachterstand*; schulddienst*; budgetcoach*; schuldenlast; vroegsignalering schuld*;
    geldzorgen; geldproblemen; schulden; schuldhulpverlening; beslaglegging*;
    schuld* aflos*|regel|help|sanering|afbetaal; betalingsregeling*`,
  'social-map': `
    sociale kaart; verwijs door|hulpverlen*|huisarts|instantie|organisatie|juiste;
    weet organisatie|hulp|aanbod|voorziening wijk|buurt|regio; doorverwijzen;
    toeleid* hulp|zorg|voorziening; verwijst door; wegwijs voorziening*|aanbod|instanties;
    kent voorziening*|aanbod|partij*|organisaties wijk|buurt|regio; toeleiden; doorverwijzing;
    wegwijs; verwijs|verwijst door|naar; aanbod wijk|buurt|regio|dorp ken|kent|verbind|verwijs;
    kent de weg|wijk|voorziening*; instanties wegwijs|weg;
    voorzieningen kent|ken|wegwijs|verwijs|buurt|wijk; toeleiding; naar de juiste hulp`,
  'needs-assessment-home': `
    wmo* onderzoek*|gesprek|aanvraag|vraag|melding|consulent|nodig|ondersteun*|indic*;
    wmo-consulent; ondersteuningsvraag onderzoek|thuis|verhelder; wmo-melding*;
    toegang* wmo|sociaal; hulpvraag verhelder|onderzoek thuis|inwoner|bewoner|gemeente;
    keukentafelgesprek*;
    breng kaart nodig|zorgvraag|situatie|behoefte*|hulpvraag; inventariseer zorgvraag|hulpvraag|behoefte*; hulpvraag verhelder|verduidelijk; wat nodig thuis bespreek|bekijk`,
  'organising-activities': `
    activiteit* organiseer|bedenk|opzet|regel|plan; activiteitenprogramma*;
    feest* organiseer|regel|avond|middag; uitje* organiseer|regel|maak|ga; uitstapje*; bingo*;
    evenement organiseer; activiteitenaanbod; activiteitenagenda; vakantie organiseer|begeleid;
    zomerfeest; activiteiten organiseren; activiteiten bedenken; uitstapjes;
    programma* verzin|bedenk|maak|organiseer|samenstel|opstel activiteit*|middag*|ouderen|bezoek*|bewoner*|verzin|elke;
    activiteit* organiseer|bedenk|verzin|opzet|voorbereid|uitvoer|ontwikkel|coördineer;
    iets te beleven|doen zorg|elke|dag; uitjes; themamiddag*|themaweek*;
    koersbal|biljart|soep|kaarten organiseer|samen; vrijetijdsactiviteit*; activiteiten op touw;
    activiteit* organiseer|bedenk|verzorg|plan|opzet|uitvoer; uitje*|uitstap* organiseer|plan|mee; feest* organiseer|bedenk|viering*; activiteitenprogramma*|activiteitenaanbod`,
  'creative-activities': `
    creatie*|crea activiteit*|begeleid|middag|cliënt;
    schilder* bewoner|cliënt|deelnemer|gast|samen|activiteit*; knutsel*; handwerk*;
    muziek maak|luister|zing* bewoner|cliënt|samen|gast; zing* bewoner*|samen|koor|liedjes;
    schilderen; tekenen; keramiek; bloemschik*; muziekactiviteit*; muziek; knutselen;
    creatieve activiteiten; spelletje*|zing*|bak*|muziek bewoner*|gast*|cliënt*|hen|samen;
    activiteiten zing*|knutsel*|muziek|schilder*`,
  'movement-activities': `
    beweeg* groep|activiteit|programma|les|leid; beweeggroep*;
    sport* cliënt|bewoner|begeleid|activiteit|deelnemer|jongere|organiseer|les; gymnastiek*;
    bewegingsagoog; sporten; beweegles*; stoelgym*; beweegactiviteit*; wandelgroep*;
    beweegprogramma*; bewegen stimuleer|samen|groep|gym; wandelclub; duofiets;
    fietst bewoner|cliënt; buurtsportcoach; bewegingsactivit*;
    beweeg* groep*|activiteit*|programma|leid|geef; wandelen|gym|sport samen|groep|bewoner*|cliënt*|jongere*`,
  'participation-support': `
    vrijwilligerswerk naar|toeleid|help|zoek|vinden; participatie* traject|begeleid|coach|inwoner;
    meedoen help|samenleving|maatschappij|weer; taalles help|toeleid|weg; participatiecoach*;
    participatiewet; dagbesteding vrijwilligerswerk werk; activeer bewoner|inwoner|deelnemer;
    bijstandsgerechtigd*; maatschappelijke participatie; inburger* traject;
    meedoen samenleving|maatschappij|wijk|buurt|dorp;
    baan|opleiding|werk|vrijwilligerswerk|sportclub|taalles zoek|help|toeleid|vooruit|vind|kijk bewoner*|gezin|deelnemer*|nieuwkomer*|inwoner*|samen;
    meedoen; deelnam* samenleving|maatschappij; participer*;
    maatschappelijk* deelnem*|participatie; stap naar werk|vrijwilligerswerk|opleiding`,
  'homeless-support': `
    dakloz*; daklo*; thuislo*; nachtopvang; maatschappelijke opvang;
    opvang dakloos|daklozen|zonder|straat; dak- en thuislozen; straatdokter; zwerf*;
    leger des heils; daklozenopvang; buitenslaper*; straat leven`,
  'youth-work': `
    jongerenwerk*; jongeren straat|hang*|buurt|wijk activiteit*|contact|opzoek|zoek;
    jongerencentrum; hangjongere*; straathoekwerk*; jeugdhonk; jongerenwerker;
    jongeren in de wijk; jongerenwerk`,
  'client-support': `
    onafhankelijk* cliënt* onderst*; cliëntondersteun*; rechten cliënt* leg|uitleg|opkom|bijsta;
    onafhankelijke cliëntondersteuning; bezwaar maken help|cliënt|inwoner;
    cliëntvertrouwenspersoon; belangenbehartig*; vertrouwenspersoon`,
  'form-filling-help': `
    formulier* help|invul|samen|vul;
    aanvraag* bijstand|toeslag*|help|invul|uitkering|voorziening cliënt*|bewoner*|inwoner*|samen|vraag|help;
    toeslag*; uitkering help|regel|aanvraag; bijzondere bijstand;
    regelingen uitleg|wegwijs|help|aanvraag; formulierenbrigade; digid help;
    voorliggende voorzieningen; aanvragen uitkering; vraagt aan bijstand; belastingaangifte;
    sociaal raads*; formulieren invullen; hulp bij formulieren;
    uitkering* aanvraag|aanvragen|help; toeslag* aanvraag|aanvragen|regel|help; aanvra* voorziening*|regeling*|uitkering* help`,
  'housing-support': `
    woning zoek|vind|vinden|help|inricht; verhuis help|cliënt*|begeleid|bewoner|nieuw; huisvest*;
    woonruimte*; huurcontract; inrichten woning|huis; housing first; huis|woning inrichten;
    urgentieverklaring; zoeken woning; woning vinden; huisvesting regelen;
    energie|zorgverzekering|huur|verzekeringen|gas regel;
    woning flat|huis|sleutel|inricht* help|gezin|regel; woning* zoek|vind|regel|toewijz*;
    flat huis sleutel;
    eigen woning|huis|huurwoning stap|zoek|toewerk|doorstroom|vind; verhui* begeleid|help|voorbereid|bereid naar|cliënt*|bewoner*; uitstroom woning*`,
  'refugee-support': `
    vluchteling*; asielzoeker*; statushouder*; nieuwkomer*; azc; asiel*; inburger*; oekra*; coa;
    statushouders`,
  'elderly-advice': `
    ouderenadvis*; ouderen advis*|bezoek|langs|wonen thuis|huisbezoek|langer;
    preventief huisbezoek; langer thuis wonen; huisbezoek* oudere*|75-plus*|senior*; ouderenwerk*;
    75-plussers; senioren adviseer|bezoek; welzijnsbezoek*`,
  'domestic-violence-support': `
    huiselijk geweld slachtoffer*|veilig*|afspraken|maak|begeleid|opvang|vrouw*|hulpverlen*|gezin;
    vrouwenopvang; geweld thuis|slachtoffer*|partner; veiligheidsplan*; partnergeweld;
    blijf-van-mijn-lijf*; slachtoffers geweld; huiselijk geweld; mishandelde vrouwen; oranje huis;
    eergerelateerd; thuis geweld; huiselijk geweld slachtoffers; vrouwenopvang geweld`,
  'neighbourhood-mediation': `
    buurtbemiddel*; buren ruzie|overlast|bemiddel|conflict; burenruzie*; burenoverlast;
    bemiddel* buren|bewoners|buurt; woonoverlast; ruzie buren; burenruzies bemiddelen;
    ruzie|conflict* buren|bewoners bemiddel*`,
  'meeting-place-hosting': `
    inloop* ontvang|draai|host|gast|buurt|begeleid|koffie; buurthuis; buurtkamer; inloophuis;
    ontmoetingscentrum; ontmoetingsruimte; wijkcentrum; inloop; huiskamer van de wijk;
    buurtcentrum; ontmoetingsplek; dorpshuis; ontmoeting bewoners; inloop draaien`,
  'lifestyle-coaching': `
    leefstijl*;
    gezonder|gezond leven|leefstijl|eten|bewegen coach|help|advies|begeleid|motiveer|stimuleer;
    stoppen met roken; gli; leefstijlcoach; stoppen roken; afvallen coach|begeleid|help|traject;
    beweegadvies; gezonde leefstijl; roken stoppen; overgewicht coach; gezonder leven; leefstijl;
    leefregel* bespreek|volhoud|coach`,
  'client-council-support': `
    cliëntenraad*; familieraad; bewonersraad; cliëntenraden; medezeggenschap cliënt*;
    cliëntenmedezeggenschap; wmcz;
    cliëntenraad; contact cliëntenraad|bewonersraad; familieraad; medezeggenschap cliënt*|bewoner*`,
  'school-social-work': `
    schoolmaatschappelijk*; maatschappelijk werk* school; schoolmaatschappelijk werk;
    school leerlingen zorgen|gesprek* maatschappelijk*; SMW; leerlingbegeleid*; schoolteam jeugd;
    leerlingenzorg; jeugdprofessional school`,
};
