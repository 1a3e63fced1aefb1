import type { Config } from '../config.ts';
import type { App } from './app.ts';

/** What `npm run up` prints when everything runs: where to go and how to sign in. */
export function welcome(config: Config, app: App): string {
  const at = config.publicUrl;
  const lines = [
    '',
    'Porchlight is up, with a demo practice. Its patients are not real.',
    '',
    `  Patient chat      ${at}/`,
    `  Staff console     ${at}/staff`,
    ...(app.demoStaff === null
      ? []
      : [`                    sign in as ${app.demoStaff.email}, password ${app.demoStaff.password}`]),
    ...(app.simulator === null ? [] : [`  Phone simulator   ${at}/simulator`]),
    '',
    'Stop it with Ctrl-C.',
    '',
  ];
  return `${lines.join('\n')}\n`;
}
