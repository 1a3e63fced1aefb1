import './main/kept-code.ts';
import { Command, CommanderError } from 'commander';
import { command, finish } from './cli/command.ts';
import { addPracticeCommands } from './cli/practice-commands.ts';
import { Faults, Refused, StoreAway } from './errors.ts';

/** The command line. Each command's work is in src/cli/, loaded when it is called. Exit codes: see each command's help. */

// `porchlight classify | head`: whoever reads has had enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const program = new Command('porchlight')
  .description('Porchlight from a terminal: works on REDIS_URL, or on the private Redis under DATA_DIR')
  .exitOverride();

command(program, 'chat', 'talk to the bot in the terminal')
  .option('--as <patient>', 'as this patient (FHIR Patient.id)')
  .option('--locale <language>', 'in this language, such as es')
  .action(async (options) => finish((await import('./cli/chat.ts')).chat(options)));

command(program, 'import', 'load FHIR R4: bundles of any type, single resources, NDJSON, gz')
  .argument('<paths...>', 'files or folders')
  .action(async (paths, options) => finish((await import('./cli/import.ts')).importFiles(paths, options)));

program
  .command('classify')
  .description(
    'JSONL {"id","text","locale"?} in, JSONL with safety and intent out; needs no server and no Redis',
  )
  .action(async () => finish((await import('./cli/classify.ts')).classify()));

command(program, 'explain', "a patient's care plan in plain words, as the bot would say it")
  .usage('--patient <id> [--locale <language>] [--practice <id>]')
  .requiredOption('--patient <id>', 'FHIR Patient.id')
  .option('--locale <language>', 'in this language', 'en')
  .action(async (options) => finish((await import('./cli/explain.ts')).explain(options)));

program
  .command('term')
  .description('what the bot says a word means: "A1C" or a question about it; needs no server and no Redis')
  .argument('<words>', 'the word, as a patient would write it')
  .option('--locale <language>', 'in this language', 'en')
  .option('--file <practice.yaml>', 'with the own words of this practice file, loaded or not')
  .action(async (words, options) => finish((await import('./cli/term.ts')).term(words, options)));

command(program, 'enroll', 'tie a phone number to a patient, as staff would')
  .usage('(--patient <id> --phone <E.164> | --jsonl) [options]')
  .option('--patient <id>', 'FHIR Patient.id')
  .option('--phone <E.164>', 'such as +12025550123')
  .option('--locale <language>', 'the language they chose')
  .option('--proxy <relationship>', 'the phone is not the patient’s but this relation’s, such as mother')
  .option('--name <name>', 'what this relation is called, as the patient will see it')
  .option(
    '--right <rights>',
    'what they may do: see, ask, decide, emergency, with commas; else by the relation',
  )
  .option('--also', 'whoever has this phone already is the same person, and speaks for this patient too')
  .option('--consented', 'staff checked who it is and took consent in person')
  .option('--invite', 'write to them first, in waking hours, and ask for their consent')
  .option('--jsonl', 'read many from stdin, one JSON object of the same fields a line')
  .action(async (options, called: Command) => {
    const isWhole = options.patient !== undefined && options.phone !== undefined;
    if (options.jsonl !== true && !isWhole) called.error('error: give --patient and --phone, or --jsonl');
    const alone = [
      'patient',
      'phone',
      'locale',
      'proxy',
      'name',
      'right',
      'also',
      'consented',
      'invite',
    ].find((name) => name in options);
    if (options.jsonl === true && alone !== undefined) {
      called.error(`error: with --jsonl each line has its own "${alone}": leave --${alone} out`);
    }
    await finish((await import('./cli/enroll.ts')).enroll(options));
  });

addPracticeCommands(program);

const staff = program.command('staff').description('staff accounts');
command(staff, 'add', 'make a local staff account, or change it')
  .usage('<email> --role <role> [options]')
  .argument('<email>')
  .requiredOption('--role <role>', 'agent, nurse, supervisor or admin')
  .option('--name <name>', 'what patients read; default: made from the e-mail address')
  .option('--password-stdin', 'read the password from stdin; otherwise one is made and printed')
  .action(async (email, options) => finish((await import('./cli/staff.ts')).addStaff(email, options)));

const handoffs = program.command('handoffs').description('the queue of people who wait');
handoffs
  .command('list', { isDefault: true })
  .description('who waits, the most urgent first')
  .option('--practice <id>', 'which practice; default: the only one')
  .action(async (options) => finish((await import('./cli/handoffs.ts')).listHandoffs(options)));
for (const [name, description] of [
  ['claim', 'take one: the bot is silent from then on'],
  ['release', 'give it back to the queue'],
  ['resolve', 'end it and give the conversation back to the bot'],
] as const) {
  command(handoffs, name, description)
    .argument('<id>')
    .action(async (id, options) =>
      finish((await import('./cli/handoffs.ts')).actOnHandoff(name, { ...options, id })),
    );
}
command(handoffs, 'reply', 'say something to the patient')
  .argument('<id>')
  .argument('<text...>')
  .action(async (id, text, options) =>
    finish(
      (await import('./cli/handoffs.ts')).actOnHandoff('reply', { ...options, id, text: text.join(' ') }),
    ),
  );

program
  .command('access')
  .description('who may know what: the table of docs/access.md')
  .action(async () => finish(Promise.resolve((await import('./cli/access.ts')).printAccess())));

command(program, 'export', 'all that is held on a patient, as one FHIR Bundle')
  .usage('--patient <id> [--practice <id>]')
  .requiredOption('--patient <id>', 'FHIR Patient.id')
  .action(async (options) => finish((await import('./cli/export.ts')).exportPatient(options)));

command(program, 'erase', 'remove all that is held on a patient, leaving an audit entry')
  .usage('--patient <id> [--yes] [--practice <id>]')
  .requiredOption('--patient <id>', 'FHIR Patient.id')
  .option('--yes', 'do not ask: it cannot be undone')
  .action(async (options) => finish((await import('./cli/erase.ts')).erasePatient(options)));

command(program, 'retention', 'what is too old by the rules of the practice; removes nothing without --run')
  .option('--run', 'remove it now, leaving audit entries')
  .action(async (options) => finish((await import('./cli/retention.ts')).retention(options)));

command(program, 'rehearse', "play conversations against the practice's settings: a pass or fail for each")
  .argument('[folder]', 'of transcripts (*.txt), or one of them', undefined)
  .option('--no-model', 'without the language model, although one is set')
  .option('--sheet', 'with a sheet against HL7 CMHAFF AIG.6')
  .option('--compare <model>', 'the same with another model, side by side; 1 where it does worse')
  .option('--prompts', "in their place the prompts' evaluation sets; [folder] then names one prompt")
  .action(async (folder, { prompts = false, ...options }) =>
    finish(
      prompts
        ? (await import('./cli/prompts.ts')).tryPrompts({ ...options, task: folder })
        : (await import('./cli/rehearse.ts')).rehearseFolder({ ...options, folder }),
    ),
  );

const programs = program
  .command('program')
  .description('programs over time (docs/programs.md): what they say, and for whom they run');
command(programs, 'list', 'those that the practice has').action(async (options) =>
  finish((await import('./cli/program.ts')).listPrograms(options)),
);
programs
  .command('check')
  .description(
    'what a program file would say and when, in each language; says what is wrong with it, and where',
  )
  .argument('<file>', 'a program file')
  .action(async (file) => finish(Promise.resolve((await import('./cli/program.ts')).checkProgram(file))));
command(programs, 'load', "make it the practice's own")
  .argument('<file>', 'a program file')
  .action(async (file, options) => finish((await import('./cli/program.ts')).loadProgram(file, options)));
for (const [name, description] of [
  ['start', 'begin one for a patient'],
  ['pause', 'say nothing more of it for now'],
  ['resume', 'go on with it'],
  ['stop', 'end it'],
] as const) {
  command(programs, name, description)
    .argument('<program>', 'its id')
    .requiredOption('--patient <id>', 'FHIR Patient.id')
    .option('--proxy <relationship>', 'in the conversation of this relation, such as mother')
    .option('--from <day>', 'the day it counts from, such as a discharge; default: now')
    .action(async (id, options) =>
      finish((await import('./cli/program.ts')).actOnProgram(name, id, options)),
    );
}

const locales = program.command('locales').description('the texts in each language, and who has read them');
locales
  .command('list', { isDefault: true })
  .description('how each language stands; 1 when texts are missing or too long')
  .option('--locale <language>', 'all that waits in this language')
  .action(async (options) => finish((await import('./cli/locales.ts')).showLocales(options)));
locales
  .command('export')
  .description('one language as a file for translators (CSV)')
  .requiredOption('--locale <language>', 'such as vi')
  .option('--to <file>', 'where to; default: standard output')
  .action(async (options) => finish((await import('./cli/locales.ts')).exportLocale(options)));
locales
  .command('import')
  .description('take a translators’ file back, texts and reviews; 1 when some rows did not land')
  .argument('<file>', 'what `locales export` wrote and a translator changed')
  .requiredOption('--locale <language>', 'such as vi')
  .action(async (file, options) => finish((await import('./cli/locales.ts')).importLocale(file, options)));

const audit = program.command('audit').description('who saw or changed what');
command(
  audit,
  'verify',
  "walk each practice's audit chain: 0 whole, 1 broken, 2 when it cannot be read",
).action(async (options) => finish((await import('./cli/audit.ts')).verify(options)));

command(audit, 'who', "who looked at a patient's record or changed it: day, role and what")
  .requiredOption('--patient <id>', 'FHIR Patient.id')
  .action(async (options) => finish((await import('./cli/audit-who.ts')).whoLooked(options)));

usageAfterError(program, 'porchlight');

/** What was wrong comes first, then how the command is called. */
function usageAfterError(told: Command, name: string): void {
  told.showHelpAfterError(`Usage: ${name} ${told.usage()}`);
  for (const inner of told.commands) usageAfterError(inner, `${name} ${inner.name()}`);
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = tell(error);
}

/** Says what was wrong in a line each, and with what status the program ends: 2 for a call that cannot be served. */
function tell(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Faults) {
    for (const fault of error.faults)
      process.stderr.write(`${error.subject}: ${fault.path}: ${fault.message}\n`);
    return 2;
  }
  if (error instanceof Refused) {
    process.stderr.write(`${error.message}\n`);
    return error.status === 400 || error.status === 404 ? 2 : 1;
  }
  if (error instanceof StoreAway) {
    process.stderr.write('The store does not answer. Is Redis running, and is REDIS_URL right?\n');
    return 2;
  }
  // Not one of ours: its message may hold anything, so only its name and place are shown.
  const { name, stack } = error instanceof Error ? error : { name: 'Error', stack: '' };
  const frames = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  process.stderr.write(`Something went wrong (${name}).\n${frames.slice(0, 8).join('\n')}\n`);
  return 1;
}
