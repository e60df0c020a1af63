import type { GroupPhrases } from './phrase.ts';

export const digitalPhrases: GroupPhrases = {
  'ecd-reporting': `
    rapporteer*; rapport* ecd|dossier|ons|cliënt*|digitaal|zorg; verslagleg*; ecd*;
    dossier schrijf|bijhoud|noteer|leg|vul|rapporteer|vastleg|registreer; epd;
    ONS schrijf|rapporteer|nedap|noteer|dossier|vastleg|registreer;
    noteer digitaal|dossier|bevinding*|alles; schrijf op hoe|ging;
    vastleg dossier|bevinding*|digitaal|zorg; elektronisch* dossier*; cliëntdossier*;
    puur van jezelf; verslag leg|schrijf cliënt*; ysis;
    rapportage* schrijf|maak|verzorg|cliënt*|dagelijks; zorgdossier*; draagt over via dossier;
    user|mijn caress; caress*; pluriform; plancare; qic; digitaal rapporteer; rapporteren;
    rapportages schrijven; verslag leggen; rapport*;
    dossier* bijhoud|werk|rapporteer|schrijf|houd|actueel|registreer|digitaal|elektronisch;
    registreer* zorg|dossier|digitaal|bevinding*|systeem;
    verslag* cliënt*|zorg|digitaal|leg|legg*; administratie* cliëntdossier|zorg|dossier;
    digitale rapportage; zorgregistratie;
    kraamdossier; schrijf dossier|digitale|tablet alles|op; zorgdossier; dossier bijwerk|bij werk; leg vast dossier|bevinding*; rapporteer tablet|telefoon`,
  'care-technology': `
    zorgtechnologie; domotica; technologie zorg|slim*|inzet|werk|hulpmiddel*;
    slimme inco*|hulpmiddel*|sensor*|zorg|technologie; zorginnovatie*; digitale hulpmiddelen;
    technologische; e-health toepassing*; leefpatroon*; zorgtechnologisch*; slim luier*;
    personenalarmering; ehealth zorg; innovatieve hulpmiddel*;
    slim* technolog*|hulpmiddel*|sensor*|inco*|bril*|app*; zorgtechnolog*; digitale zorg;
    technolog* zorg|inzet|gebruik|werk|omarm`,
  'video-care': `
    beeldbel*; beeldzorg*; videobel*; zorg op afstand; beeldscherm cliënt* zorg|contact|advies;
    beeldbellen; videoconsult*; schermzorg; consult* op afstand; digitale zorg afstand;
    beeldschermzorg`,
  'remote-monitoring': `
    telemonitor*; thuismeting*; metingen thuis volg|patiënt*|afstand|scherm; thuismonitor*;
    monitor* afstand; monitoring op afstand; medische service centrum; virtuele zorg; luscii;
    telebegeleid*; patiënten op afstand; monitoringscentrum; zorgcentrale meting*;
    waarden* afstand bewaak|volg|beoordeel`,
  'alarm-response': `
    alarm* opvolg|reageer|beantwoord|afhandel|beoordeel|ga|handel|af;
    sensor* reageer|beoordeel|alarm*|melding*|volg; alarmopvolg*;
    bel|belletje*|bellen bewoner*|reageer|beantwoord reageer|sensor*;
    oproep* bewoner*|cliënt*|zorg reageer|beantwoord|opvolg; alarmering*; noodoproep*;
    zorgoproep*; zorgcentrale; belsysteem; alarmknop; zorgalarm*; personenalarm* opvolg;
    uitluist*; valalarm; reageren op alarmen; alarmen beantwoorden; alarmering opvolgen`,
  'office-software': `
    excel; word en excel; MS office; office* vaardig*|pakket|programma|365; microsoft*;
    powerpoint; outlook; MS teams; office 365; digitaal vaardig;
    computer* vaardig*|werk|overweg|programma's; computervaardig*; digitaal* vaardig*|handig;
    handig computer*|digitaal; pc-vaardig*; tekstverwerk*; computer*; office; ms-office;
    word excel`,
  'digital-coaching': `
    digicoach*; digitaal coach*|collega*|vaardig* help|coach|ondersteun;
    digitale vaardighe* collega*|cliënt*|vergroot|help;
    collega* vastlop*|computer|digitaal|systeem help|workshop|naast|ondersteun|uitleg;
    digivaardig*; collega* digitaal|ict help; digi-coach; digitale coach;
    keyuser*|key-user*|key user*; help* collega* systeem|app|tablet|computer; schuift naast`,
  'application-support': `
    functioneel beheer*; applicatiebeheer*; functioneel beheerder;
    gebruiker* vraag|systeem|ondersteun|help|beantwoord|applicatie*|helpdesk; updates test;
    helpdesk*; applicatie* beheer|ondersteun|inricht; servicedesk*; nieuwe versies;
    systeembeheer*; test updates|release*|versies; inrichting ecd|epd|systeem; ict-support*;
    ict-medewerker; functioneel applicatie*; incidenten gebruikers;
    autorisatie* beheer|gebruiker*`,
  'data-analysis': `
    cijfers* analyseer|overzicht|uitleg|verzamel|maak|stuur|vertaal|rapport*|duid;
    data* analyseer|analyse|gedreven|analist|verzamel|inzicht; dashboard*; power bi;
    analyseer* verzuim*|cijfers|gegevens|data|ontwikkeling*|trend*; managementinformatie;
    overzicht* maak productiv*|cijfers|maand; data-analy*; stuurinformatie; kpi*;
    rapportages maak|opstel|management; kengetal*; productiecijfers; statisti*; verzuimcijfers;
    business intelligence; sql; maandrapportage*; benchmark*; tabellen grafiek*;
    cijfers analyseren; rapportages management;
    in beeld breng productie|cijfers|wachttijden|resultaten; cijfers;
    rapportages analyseer|maak|stuur|opstel|lever; analyseert; inzicht* cijfers|data|productie;
    productie* wachttijd*|cijfers|bewaak|volg; data; trends; resultaten monitor|analyseer|meet;
    kpi's; onderzoek* gegevens analyseer; overzicht* samenstel|opstel|lever;
    overzicht* excel|controller|cijfer*|maak maand*; rapportage* power|bi|cijfer*|management*|stuur*; dashboard*; Power BI`,
  'privacy-careful-work': `
    privacy*; AVG; vertrouwelijk* gegeven*|omga|informatie|behandel; discreet*; discretie;
    integer* omga|gegevens|discreet; geheimhoud*; beroepsgeheim*; wie gegevens zien|mag;
    privacygevoelig*; gegevensbescherming; persoonsgegevens; vertrouwelijk*; zwijgplicht; privacy;
    beroepsgeheim; geheimhouding; discreet; zorgvuldig gegevens|informatie|privacy; integer;
    persoonlijke|vertrouwelijke gegevens|informatie netjes|zorgvuldig|omga|discreet`,
  'digital-transfer': `
    digitaal overdra*|verwijz*|verstuur|bericht*; zorgmail; zorgdomein; zorgverwijz*;
    gegevens* veilig verstuur|stuur|uitwissel|digitaal; eoverdracht; e-overdracht; edifact;
    gegevensuitwisseling; POINT; lsp; veilig mailen; digitale overdracht*; siilo;
    verzend|verstuur beveiligd*|veilig*|zorgmail|digitaal; verwijs* digitaal|zorgdomein`,
  'speech-reporting': `
    spraakgestuurd*; spraak* rapporteer*|rapport*|inspreek|herken*; inspreek* rapport*;
    spraakherkenning; rapport* inspreek; spreekt rapportage* in; dicteer*;
    spraakgestuurd rapporteren; attendi`,
  'medication-dispenser': `
    dispenser*; medido*; medicijndispenser*; medicatiedispenser; medimi; evondos`,
  'digital-medication-record': `
    medicij*|medicatie aftekenen|afteken|teken digitaal|app|tablet|telefoon|dubbele|af;
    digitale toedien*; medimo; medicheck; ncare; toedienregistratie*; aftekenlijst*;
    teken af tablet|digitaal|app; digitaal aftekenen; edts; tekent tablet|app af;
    toedienlijst digitaal`,
  'social-robots': `
    robot* zorg|sociaal|inzet|bewoner*|tessa; tovertafel*; beleeftafel*; zorgrobot*; tessa; zora;
    beleefwand*; qwiek*; crdl; braintrainer*; interactieve projectie; beleeftv;
    virtual reality|vr-bril*; robothond|robotkat|robotdier*; belevingstafel`,
  'gp-system': `
    HIS; medicom; promedico; promedico-asp; huisartsinformatiesysteem; bricks;
    huisarts* systeem|dossier; microhis; omnihis; his-ervaring; chipsoft huisarts*;
    medicom-ervaring`,
  'hospital-record': `
    hix*; Epic; chipsoft; patiëntendossier*; ziekenhuis* dossier|informatiesysteem;
    elektronisch patiëntendossier; ezis; nexus; ziekenhuisdossier; zis; hix; HiX;
    patiëntendossier`,
  'rostering-software': `
    aysist*; ONS planning; rooster* programma|systeem|software|app;
    planningssysteem|planningsprogramma|planningssoftware; monaco; intus*; inplanning; ortec*;
    harmony; dyflexis; shiftmanager; owinsp*; sdb planning; planningstool; roosterpakket;
    beaufort rooster*; verlof verwerk|invoer dienst*|ruil*|systeem|ziekmeld*;
    ziekmelding* verlof verwerk; verlofaanvra* verwerk; roosterapp`,
  'social-media': `
    social media*; sociale media; website bijhoud|beheer|onderhoud|actueel|vul|plaats; instagram;
    facebook; linkedin post*|bericht*|plaats; posts plaats|maak; tiktok; webcontent;
    contentkalender*; online community; nieuwsberichten plaats; social media`,
  'ai-tools': `
    AI; chatgpt; kunstmatige intelligentie; copilot; ai-tools; ai-toepass*; taalmodel*;
    generatieve`,
  'digital-safety': `
    phishing; informatiebeveilig*; wachtwoord*; digitaal veilig; nen 7510; nen7510; cyber*;
    digitale veiligheid; datalek*; veilig* systemen toegang; informatieveilig*; clean desk`,
};
