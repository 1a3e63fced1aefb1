import { settingsWithoutEffect } from '../../src/config/without-effect.ts';
import { readConfig } from '../../src/config.ts';

test('settings that nothing uses yet are named, the others are not', () => {
  const config = readConfig({
    PORT: '3978',
    OPENAI_API_KEY: 'key',
    FHIR_BASE_URL: 'https://ehr.example/fhir',
    MICROSOFT_APP_ID: 'app',
    MICROSOFT_APP_PASSWORD: 'password',
  });
  expect(settingsWithoutEffect(config)).toEqual([
    'FHIR_BASE_URL',
    'MICROSOFT_APP_ID',
    'MICROSOFT_APP_PASSWORD',
  ]);
  expect(settingsWithoutEffect(readConfig({}))).toEqual([]);
});
