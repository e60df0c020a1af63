import type { HealthWords } from '../health-words.ts';

/** Medicines by kind and by name; the endings of the international names find the others. */
export const MEDICATION: readonly HealthWords[] = [
  {
    kind: 'medication',
    rule: 'medication',
    leaning: 'own',
    words: `pijnstiller, pijnstilling, pijnmedicatie, antidepressiva, antidepressivum, anti-depressiva, antipsychotica, antipsychoticum, slaappil, slaapmiddel, slaapmedicatie, slaaptablet, kalmeringsmiddel, kalmeringstablet, rustgevers, tranquillizer, ssri, benzo, benzodiazepine,
      bloedverdunner, bloeddrukverlager, betablokker, beta-blokker, cholesterolverlager, plastabletten, plaspillen, maagbeschermer, maagzuurremmer, ontstekingsremmer, spierverslapper, antihistamine, hormoonpillen, schildkliermedicatie,
      antibiotica, antibioticum, antibioticakuur, penicilline, corticosteroiden, steroiden, prednison, prednisolon, dexamethason, cortisonenspuit, cortisone, cortisonespuit, biologicals, mtx, methotrexaat, immuunsuppressiva, afweeronderdrukkers,
      oxazepam, temazepam, diazepam, valium, lorazepam, alprazolam, xanax, zolpidem, melatonine, paracetamol, ibuprofen, diclofenac, naproxen, tramadol, oxycodon, fentanyl, oxynorm, morfinepleister, codeine, lyrica, pregabaline, gabapentine, amitriptyline, nortriptyline, sumatriptan,
      sertraline, citalopram, escitalopram, paroxetine, seroxat, fluoxetine, prozac, venlafaxine, efexor, duloxetine, mirtazapine, bupropion, seroquel, quetiapine, olanzapine, risperidon, aripiprazol, abilify, haldol, haloperidol, clozapine, lamotrigine, depakine, valproaat, carbamazepine, keppra, levetiracetam,
      ritalin, concerta, methylfenidaat, medikinet, dexamfetamine, strattera, atomoxetine, metformine, ozempic, semaglutide, saxenda, wegovy, thyrax, levothyroxine, euthyrox, tamoxifen, letrozol, humira, adalimumab, etanercept, enbrel, simvastatine, atorvastatine, metoprolol, enalapril, lisinopril, amlodipine, omeprazol, pantoprazol, ventolin, salbutamol, symbicort, pufje, pufjes, puffer, inhalator, inhaler, epipen, methadon, refusal, disulfiram, naltrexon, medicinale wiet, medicinale cannabis, cbd-olie, wietolie, levodopa, tysabri, sinemet, ascal, eliquis, rivaroxaban, acenocoumarol, clopidogrel, furosemide, hydroxychloroquine, plaquenil, sulfasalazine, colchicine, allopurinol, tamsulosine, imigran, botox, doxycycline, amoxicilline, augmentin, nitrofurantoine, flucloxacilline, azitromycine, tretinoine, roaccutane, isotretinoine, dupilumab, dupixent, ocrelizumab, rituximab, infliximab, tocilizumab, natalizumab, aimovig, candesartan, losartan, valsartan, bisoprolol, sotalol, flecainide, amiodaron, digoxine, spironolacton, hydrochloorthiazide, nitroglycerine, nitrospray, rosuvastatine, pravastatine, ezetimibe, apixaban, dabigatran, fraxiparine, insulinepomp, gliclazide, empagliflozine, liraglutide, victoza, mounjaro, strumazol, desloratadine, cetirizine, fexofenadine, montelukast, seretide, tiotropium, spiriva, topiramaat, baclofen, tizanidine, oxybutynine, mirabegron, etoricoxib, arcoxia, celecoxib, meloxicam, targin, palexia, tapentadol, buprenorfinepleister, fentanylpleister, rizatriptan, zolmitriptan, propranolol, clonidine, buspiron, trazodon, agomelatine, vortioxetine, imipramine, clomipramine, tranylcypromine, nortrilen, wellbutrin, zyban, lexapro, cipramil, zoloft, remeron, cymbalta, lamictal, tegretol, orfiril, zyprexa, risperdal, leponex, anafranil, truxal, promethazine, hydroxyzine, elvanse, lisdexamfetamine, intuniv, guanfacine, anastrozol, exemestaan, herceptin, trastuzumab, zoladex, lucrin, hormoonspuit, hormoonpleister, anticonceptiepil, ferritine-infuus, ijzerinfuus, ijzertabletten, b12-injectie, vitamine b12, ketamine, esketamine, spravato, varenicline, champix, buprenorfine, suboxone`,
  },
  {
    kind: 'medication',
    rule: 'medication',
    leaning: 'either',
    words: `medicatie, medicijn, medicijnen, medicamenten, medicament, geneesmiddel, pillen, insuline, insulinepomp, insulinespuit, lithium, morfine, opiaten, oogdruppels, medicatiegebruik, medicijngebruik`,
  },
];

export const MEDICATION_ENDINGS: readonly HealthWords[] = [
  {
    kind: 'medication',
    rule: 'medication',
    leaning: 'own',
    words: `medicatie, medicijn, medicijnen, pillen, tabletten, pleister, remmer, stiller, verdunner, blokker, verlager, druppels, zetpil, zalf`,
  },
  {
    kind: 'medication',
    rule: 'medication',
    leaning: 'own',
    words: `azepam, azolam, zolam, oxetine, triptyline, ipramine, codon, floxacine, cycline, cilline, mycine, statine, prazol, sartan, gliptine, glutide, dronaat, tinib, zumab, limumab, ximab, oxaban, lukast, fenidaat, amfetamine, azapine, tiapine, idone, triptan, gabaline, barbital, conazol, dipine, pamine, thiazide`,
  },
];

/** Whole words that end like a medicine and are none. */
export const NO_MEDICATION = `afremmer, dorststiller, hongerstiller, muurpleister, drempelverlager, advertentieblokker, kostenverlager`;
