/**
 * CommonJS transform on purpose: `--experimental-vm-modules` disables V8's compile cache and makes every test file that
 * imports Bot Framework more than twice as slow. So in our own code: named exports only, no top-level await outside
 * `src/main.ts` and `src/cli.ts`, the global `jest`.
 */
const esmOnly = [
  'temporal-polyfill',
  'temporal-spec',
  'temporal-utils',
  'fast-check',
  'pure-rand',
  'jose',
  'openid-client',
  'oauth4webapi',
  'commander',
  'preact',
];
const swc = (importInterop, syntax) => [
  '@swc/jest',
  {
    jsc: { parser: { syntax }, target: 'es2024' },
    module: { type: 'commonjs', importInterop },
    sourceMaps: 'inline',
  },
];

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: {
    '\\.ts$': swc('node', 'typescript'),
    '/node_modules/.+\\.m?js$': swc('swc', 'ecmascript'),
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  testTimeout: 20_000,
  maxWorkers: 2,
  workerIdleMemoryLimit: '700MB',
};
