// The floor: `node:http`, `redis` and `undici`, an echo and nothing else. With DURABLE it acknowledges only what it has
// written down: once by its id, into a list of the number, with a counter, in one atomic step.
import { createServer } from 'node:http';
import { acknowledge, formOf, openRedis, openSender, setting } from './common.ts';

const COMMIT = `if not redis.call('SET', KEYS[1], '1', 'NX', 'EX', 691200) then return 0 end
redis.call('RPUSH', KEYS[2], ARGV[1])
return redis.call('INCR', KEYS[3])`;

const isDurable = process.env.DURABLE === '1';
const redis = await openRedis();
const send = openSender();
const sha = await redis.scriptLoad(COMMIT);

createServer((request, response) => {
  void formOf(request).then(async (form) => {
    const from = form.get('From') ?? '';
    const text = form.get('Body') ?? '';
    if (isDurable) {
      const keys = [`seen:${form.get('MessageSid')}`, `mail:${from}`, `count:${from}`];
      await redis.evalSha(sha, { keys, arguments: [text] });
      acknowledge(response);
    } else {
      acknowledge(response);
      await redis.incr(`count:${from}`);
    }
    await send(from, text);
  });
}).listen(Number(setting('PORT')), '127.0.0.1', () => process.stdout.write('listening\n'));
