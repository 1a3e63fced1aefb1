import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chartOf } from '../../src/care/chart-from-fhir.ts';
import { explainItem } from '../../src/care/explain.ts';
import { planItems } from '../../src/care/plan.ts';
import { createVoice } from '../../src/language/voice.ts';

const root = resolve(__dirname, '../..');
const voice = createVoice(join(root, 'locales'));

/** Each item of the demo patients' plans as it is said at first, by language: what a model is to put into other words. */
export const DEMO_ITEMS: readonly {
  readonly patient: string;
  readonly id: string;
  readonly language: string;
  readonly text: string;
}[] = globSync('demo/patients/*.json', { cwd: root })
  .toSorted()
  .flatMap((file) => {
    const { entry } = JSON.parse(readFileSync(join(root, file), 'utf8')) as {
      entry: { resource: { resourceType: string; id: string } }[];
    };
    const resources = entry.map(({ resource }) => resource);
    const patient = resources.find(({ resourceType }) => resourceType === 'Patient')?.id ?? '';
    return planItems(chartOf(resources, patient)).flatMap((item) =>
      voice.locales.map((language) => ({
        patient,
        id: item.id,
        language,
        text: voice.say(language, explainItem(item, 0)),
      })),
    );
  });
