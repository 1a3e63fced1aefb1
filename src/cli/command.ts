import type { Command } from 'commander';

/** Adds a command that takes `--practice`. */
export function command(parent: Command, name: string, description: string): Command {
  return parent
    .command(name)
    .description(description)
    .option('--practice <id>', 'which practice; default: the only one');
}

/** Waits for a command's work, whose answer is the exit code. */
export function finish(work: Promise<number>): Promise<void> {
  return work.then((code) => {
    process.exitCode = code;
  });
}
