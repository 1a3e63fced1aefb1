// What many write: Express, Twilio's library for the signature, TwiML and the texts, and what is known of a number in Redis.
import express from 'express';
import twilio from 'twilio';
import type RequestClient from 'twilio/lib/base/RequestClient.js';
import { openRedis, setting } from './common.ts';

/** Twilio's own client, led to the driver. */
class ToDriver extends twilio.RequestClient {
  override request<T>(request: RequestClient.RequestOptions<T>) {
    return super.request<T>({
      ...request,
      uri: request.uri.replace('https://api.twilio.com', setting('TWILIO_API_URL')),
    });
  }
}

const redis = await openRedis();
const client = twilio(setting('TWILIO_ACCOUNT_SID'), setting('TWILIO_AUTH_TOKEN'), {
  httpClient: new ToDriver(),
});
const url = `${setting('PUBLIC_URL')}/twilio/messages`;
const app = express();

app.post(
  '/twilio/messages',
  express.urlencoded({ extended: false }),
  twilio.webhook(setting('TWILIO_AUTH_TOKEN'), { url }),
  async (request, response) => {
    const { From: from, Body: text } = request.body as Record<string, string>;
    const key = `session:${from}`;
    const session = JSON.parse((await redis.get(key)) ?? '{"count":0}') as { count: number };
    await redis.set(key, JSON.stringify({ count: session.count + 1, last: text }));
    response.type('text/xml').send(new twilio.twiml.MessagingResponse().toString());
    await client.messages.create({ to: from ?? '', from: setting('TWILIO_FROM'), body: text ?? '' });
  },
);
app.listen(Number(setting('PORT')), '127.0.0.1', () => process.stdout.write('listening\n'));
