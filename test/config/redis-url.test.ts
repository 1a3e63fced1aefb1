import { readRedisAddress } from '../../src/config/redis-url.ts';
import { readConfig } from '../../src/config.ts';

const nothing = {
  tls: false,
  username: null,
  password: null,
  places: [],
  database: 0,
  master: '',
  path: '',
};

test.each([
  ['redis://redis', { kind: 'single', places: [{ host: 'redis', port: 6379 }] }],
  [
    'rediss://:p%40ss:word@h:7000/2',
    { kind: 'single', tls: true, password: 'p@ss:word', places: [{ host: 'h', port: 7000 }], database: 2 },
  ],
  [
    'redis+cluster://ana:p%2Cq%2Fr@h1:1,[::1]:2,10.0.0.3',
    {
      kind: 'cluster',
      username: 'ana',
      password: 'p,q/r',
      places: [
        { host: 'h1', port: 1 },
        { host: '::1', port: 2 },
        { host: '10.0.0.3', port: 6379 },
      ],
    },
  ],
  ['rediss+cluster://h1:1', { kind: 'cluster', tls: true, places: [{ host: 'h1', port: 1 }] }],
  [
    'redis+sentinel://:secret@s1,s2:5/clinic',
    {
      kind: 'sentinel',
      password: 'secret',
      places: [
        { host: 's1', port: 26379 },
        { host: 's2', port: 5 },
      ],
      master: 'clinic',
    },
  ],
  [
    'rediss+sentinel://s1/clinic/3',
    { kind: 'sentinel', tls: true, places: [{ host: 's1', port: 26379 }], master: 'clinic', database: 3 },
  ],
  ['unix:///run/a%20folder/s', { kind: 'socket', path: '/run/a folder/s' }],
])('%s is understood', (url, told) => {
  expect(readRedisAddress(url)).toEqual({ ...nothing, ...told });
});

test.each([
  'http://h',
  'redis://',
  'redis://h:70000',
  'redis://h1,h2',
  'redis://h/one',
  'redis://h?db=1',
  'redis://:%E0%A4%A@h',
  'redis+cluster://h1:1,,h2',
  'redis+cluster://h1/1',
  'redis+sentinel://s1:1',
  'redis+sentinel://s1/name/1/2',
  'unix://relative',
])('%s is no address of Redis', (url) => {
  expect(readRedisAddress(url)).toBeNull();
  expect(() => readConfig({ REDIS_URL: url })).toThrow(/REDIS_URL: must be like/);
});

test('replicas are a small whole number, and need a Redis of the operator’s own', () => {
  expect(readConfig({}).redisReplicas).toBe(0);
  expect(readConfig({ REDIS_REPLICAS: '1', REDIS_URL: 'redis://h' }).redisReplicas).toBe(1);
  expect(() => readConfig({ REDIS_REPLICAS: '1' })).toThrow(/REDIS_REPLICAS: is set, but/);
  expect(() => readConfig({ REDIS_REPLICAS: '1.5', REDIS_URL: 'redis://h' })).toThrow(
    /REDIS_REPLICAS: must be a whole number/,
  );
});
