// A real OpenID provider on loopback, for tests: `node issuer.mjs <port> <redirect uri>`. Prints "ready".
import Provider from 'oidc-provider';

const [port, redirect] = process.argv.slice(2);
const people = {
  ana: { email: 'ana@clinic.example', email_verified: true, name: 'Ana', groups: ['porchlight-nurse'] },
  eve: { email: 'ana@clinic.example', email_verified: false, name: 'Eve', groups: ['porchlight-admin'] },
  new: { email: 'new@clinic.example', email_verified: true, name: 'Nia New', groups: ['staff', 'agent'] },
  out: { email: 'out@clinic.example', email_verified: true, name: 'Out', groups: ['visitors'] },
};
const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [
    {
      client_id: 'porchlight',
      client_secret: 'a-secret-of-the-test',
      redirect_uris: [redirect],
      response_types: ['code'],
      grant_types: ['authorization_code'],
    },
  ],
  pkce: { required: () => true },
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'groups'] },
  findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, ...people[id] }) }),
  features: { devInteractions: { enabled: true } },
  cookies: { keys: ['only for the test'] },
});
provider.listen(Number(port), '127.0.0.1', () => process.stdout.write('ready\n'));
