import type { Command } from 'commander';
import { command, finish } from './command.ts';

/** Adds the commands for what a practice brings: its settings, the homes and help near it, the pages it has signed. */
export function addPracticeCommands(program: Command): void {
  const practice = program.command('practice').description('practices and their settings');
  command(practice, 'load', 'make or change a practice')
    .argument('<file>', 'a practice file (docs/practice-file.md)')
    .option('--dry-run', 'say what would become another, and whose it was; write nothing')
    .action(async (file, options) => finish((await import('./practice.ts')).loadPractice(file, options)));

  command(practice, 'check', 'what is missing or doubtful in the set-up; 1 when something is missing').action(
    async (options) => finish((await import('./check.ts')).checkPractice(options)),
  );

  const directory = program.command('directory').description('medical homes that patients may look for');
  command(directory, 'load', 'load CSV, or FHIR of a Plan-Net directory (docs/directory.md)')
    .argument('<path>', 'a file, or a folder of files that belong together')
    .option('--replace', 'remove all homes that are not in it')
    .action(async (path, options) => finish((await import('./directory.ts')).loadHomes(path, options)));

  const community = program
    .command('community')
    .description('food, rides, homes and other help near patients');
  command(
    community,
    'load',
    'load HSDS (Open Referral): JSON of 3.x, or a folder of CSV tables (docs/directory.md)',
  )
    .argument('<path>', 'a file, or a folder of files that belong together')
    .option('--replace', 'remove all services that are not in it')
    .action(async (path, options) => finish((await import('./directory.ts')).loadHelp(path, options)));

  command(
    community,
    'referrals',
    'how families’ ways to help stand: requested, accepted, completed, failed',
  ).action(async (options) => finish((await import('./directory.ts')).listReferrals(options)));

  const content = program
    .command('content')
    .description('the pages that a clinician has signed and patients are answered from');
  command(content, 'add', 'add or replace pages: Markdown, HTML or PDF, each with what is said of it')
    .argument('<files...>')
    .option('--id <id>', 'by which it is known; default: the name of the file')
    .option('--title <title>', 'what patients read as its name')
    .option('--language <language>', 'the language it is in, such as es')
    .option('--owner <who>', 'who sees to it that it stays right')
    .option('--signed-by <clinician>', 'who signed it; unsigned pages are read by nobody')
    .option('--signed-on <day>', 'such as 2026-11-23')
    .option('--expires-on <day>', 'the last day on which it holds')
    .option(
      '--decision <words>',
      'a choice it helps with, in the words people have for it; several parted by ;',
    )
    .action(async (files, options) => finish((await import('./content.ts')).addContent(files, options)));
  command(content, 'list', 'the pages, who owns and who signed them').action(async (options) =>
    finish((await import('./content.ts')).listContent(options)),
  );
  command(content, 'check', 'what is unsigned, expired or about to; 1 when a page is read by nobody').action(
    async (options) => finish((await import('./content.ts')).checkContent(options)),
  );
  command(content, 'remove', 'take a page away')
    .argument('<id>')
    .action(async (id, options) => finish((await import('./content.ts')).removeContent(id, options)));
  command(content, 'gaps', 'questions that no page answered, without names').action(async (options) =>
    finish((await import('./content.ts')).listGaps(options)),
  );
}
