import { settingsWithoutEffect } from '../../src/config/without-effect.ts';
import { readConfig } from '../../src/config.ts';

test('settings that nothing uses yet are named, the others are not', () => {
  const config = readConfig({
    PORT: '3978',
    OPENAI_API_KEY: 'key',
    FHIR_BASE_URL: 'https://ehr.example/fhir',
  });
  expect(settingsWithoutEffect(config)).toEqual(['FHIR_BASE_URL']);
  expect(settingsWithoutEffect(readConfig({}))).toEqual([]);
});
