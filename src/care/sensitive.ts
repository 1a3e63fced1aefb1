import { folded } from './normal.ts';

/**
 * Words that mark what a text message or a relative's phone must not show by default: mental health, substance use,
 * reproductive and sexual health, violence, infections with stigma, end of life, social hardship on record. Wide on
 * purpose: withholding costs a call to the office, showing cannot be undone. English and Spanish, without accents.
 * The groups follow 42 CFR Part 2 (substance use) and HL7's sensitivity codes
 * (https://terminology.hl7.org/ValueSet-v3-InformationSensitivityPolicy.html).
 */
const stems = [
  // Mental health
  'psychiatr',
  'psiquiatr',
  'psychotherap',
  'psicoterap',
  'psycholog',
  'psicolog',
  'psychodynamic',
  'psychosis',
  'psychotic',
  'psicosis',
  'mental health',
  'salud mental',
  'mental status',
  'depress',
  'depres',
  'anxiety',
  'ansiedad',
  'bipolar',
  'schizo',
  'esquizo',
  'suicid',
  'self harm',
  'self-harm',
  'autoles',
  'eating disorder',
  'anorexia nervosa',
  'bulimi',
  'cognitive and behav',
  'cognitive behav',
  'cognitivo conductual',
  'posttraumatic',
  'post-traumatic',
  'ptsd',
  'trauma therap',
  'stress (finding)',
  'panic',
  'phq-',
  'gad-7',
  // Substance use
  'alcohol',
  'drug abuse',
  'drug addict',
  'drug detox',
  'drug dependen',
  'drug overdose',
  'drug use',
  'detoxific',
  'addict',
  'adiccion',
  'substance abuse',
  'substance use',
  'substance misuse',
  'substance depend',
  'consumo de sustancias',
  'opioid',
  'opiaceo',
  'heroin',
  'cocaine',
  'overdose',
  'sobredosis',
  'withdrawal',
  // Reproductive and sexual health
  'pregnan',
  'embaraz',
  'antenatal',
  'prenatal',
  'postnatal',
  'postpartum',
  'posparto',
  'obstet',
  'miscarr',
  'abort',
  'fetal',
  'fetus',
  'childbirth',
  'parto',
  'contracep',
  'anticoncep',
  'sterilization',
  'esterilizacion',
  'fertilit',
  'sexual',
  'sexually',
  'chlamydia',
  'clamidia',
  'gonorr',
  'syphil',
  'sifil',
  'herpes',
  'hiv',
  'vih',
  'human immunodeficiency',
  'hpv',
  'erectile',
  'genital',
  'gender dysphoria',
  'transgender',
  'vasectom',
  'tubal ligation',
  'stillb',
  // Violence
  'abuse',
  'abuso',
  'violence',
  'violencia',
  'victim',
  'assault',
  'agresion',
  'maltrat',
  'neglect',
  'rape',
  'molest',
  // End of life
  'hospice',
  'hospicio',
  'terminal care',
  'palliative',
  'paliativ',
  'end of life',
  'do not resuscitate',
  // Social hardship, other stigma
  'homeless',
  'housing unstable',
  'criminal',
  'prison',
  'incarcerat',
  'refugee',
  'immigra',
  'inmigra',
  'unemploy',
  'desemple',
  'illiter',
  'food insecurity',
  'hepatitis c',
  'hepatitis b',
  'genetic carrier',
  'intimate partner',
  'limited social contact',
  'social isolation',
  'has a criminal record',
  'received certificate of high school',
  'not in labor force',
];

/** Names of medicines that tell such a condition by themselves (generic stems and common names). */
const medicines = [
  // HIV
  'tenofovir',
  'emtricitabine',
  'efavirenz',
  'dolutegravir',
  'bictegravir',
  'lamivudine',
  'abacavir',
  'raltegravir',
  // Substance use
  'naltrexone',
  'buprenorphine',
  'methadone',
  'naloxone',
  'disulfiram',
  'acamprosate',
  // Mental health
  'fluoxetine',
  'sertraline',
  'citalopram',
  'escitalopram',
  'paroxetine',
  'venlafaxine',
  'duloxetine',
  'bupropion',
  'mirtazapine',
  'trazodone',
  'quetiapine',
  'olanzapine',
  'risperidone',
  'aripiprazole',
  'haloperidol',
  'clozapine',
  'lithium',
  'alprazolam',
  'diazepam',
  'clonazepam',
  'lorazepam',
  'buspirone',
  // Reproductive health
  'ethinyl estradiol',
  'norethindrone',
  'levonorgestrel',
  'medroxyprogesterone',
  'etonogestrel',
  'mifepristone',
  'misoprostol',
  'norgestimate',
  'mestranol',
  'drospirenone',
  'sildenafil',
  'tadalafil',
  'clomiphene',
  'seasonique',
  'natazia',
  'mirena',
  'nexplanon',
  'jolivette',
  'ortho tri',
  'nuvaring',
  'kyleena',
  'liletta',
];

const pattern = new RegExp(`(?:^|[^a-z])(?:${[...stems, ...medicines].map(escaped).join('|')})`);

/** What looks sensitive and is not: words that hold a stem with another meaning. */
const harmless = /depressor|alcohol (?:wipe|swab|pad)s?/g;

/** True when any of the texts must not be shown in a text message. */
export function isSensitive(...texts: readonly (string | null | undefined)[]): boolean {
  return texts.some((text) => text != null && pattern.test(folded(text).replace(harmless, ' ')));
}

/** Codes of categories that are sensitive whatever the words (US Core and Gravity category codes). */
export function isSensitiveCategory(code: string | undefined): boolean {
  return (
    code === 'sdoh' ||
    code === 'mental-health' ||
    code === 'social-history' ||
    code === 'functional-status-mental'
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
