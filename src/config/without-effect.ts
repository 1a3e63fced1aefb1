import type { Config } from '../config.ts';
import type { SettingName } from './settings.ts';

/** Names of settings that are set but that nothing uses yet: whoever set them should know that before patients do. */
export function settingsWithoutEffect(config: Config): readonly SettingName[] {
  const names: SettingName[] = [];
  if (config.fhir !== null) {
    names.push('FHIR_BASE_URL');
    if (config.fhir.clientId !== null) names.push('FHIR_CLIENT_ID', 'FHIR_PRIVATE_KEY_FILE');
  }
  if (config.oidc !== null) names.push('OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET');
  return names;
}
