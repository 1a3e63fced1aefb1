import type { SecretStore } from '../turn/stores.ts';
import type { Sealers } from './sealing.ts';

/** The practices' signing keys, as the sealers keep them: made once at random, wrapped under PHI_KEYS. */
export function createSecretStore(sealers: Sealers): SecretStore {
  return {
    async signingKey(practice) {
      return (await sealers.of(practice)).signingKey;
    },
  };
}
