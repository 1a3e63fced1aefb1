// A bare waterfall of botbuilder-dialogs with its state in Redis, behind `node:http`.
import { createServer } from 'node:http';
import {
  ActivityTypes,
  BotAdapter,
  type ConversationReference,
  ConversationState,
  type ResourceResponse,
  type Storage,
  type StoreItems,
  TurnContext,
} from 'botbuilder-core';
import { DialogSet, DialogTurnStatus, TextPrompt, WaterfallDialog } from 'botbuilder-dialogs';
import { acknowledge, formOf, openRedis, openSender, setting } from './common.ts';

const redis = await openRedis();
const send = openSender();

const storage: Storage = {
  async read(keys) {
    const items: StoreItems = {};
    for (const key of keys) {
      const value = await redis.get(key);
      if (value !== null) items[key] = JSON.parse(value);
    }
    return items;
  },
  async write(changes) {
    for (const [key, value] of Object.entries(changes)) await redis.set(key, JSON.stringify(value));
  },
  async delete(keys) {
    await redis.del(keys);
  },
};

class ToTwilio extends BotAdapter {
  override async sendActivities(
    context: TurnContext,
    activities: Parameters<BotAdapter['sendActivities']>[1],
  ) {
    const sent: ResourceResponse[] = [];
    for (const activity of activities) {
      if (activity.type === ActivityTypes.Message) await send(context.activity.from.id, activity.text ?? '');
      sent.push({ id: '' });
    }
    return sent;
  }
  override async updateActivity() {}
  override async deleteActivity() {}
  override async continueConversation(_: Partial<ConversationReference>) {}
  take(from: string, text: string): Promise<void> {
    const context = new TurnContext(this, {
      type: ActivityTypes.Message,
      channelId: 'sms',
      conversation: { id: from, isGroup: false, conversationType: '', name: '' },
      from: { id: from, name: '' },
      recipient: { id: 'bot', name: '' },
      text,
    });
    return this.runMiddleware(context, answer);
  }
}

const state = new ConversationState(storage);
const dialogs = new DialogSet(state.createProperty('dialogs'));
dialogs.add(new TextPrompt('text'));
dialogs.add(
  new WaterfallDialog('goal', [
    (step) => step.prompt('text', step.context.activity.text),
    (step) => step.prompt('text', step.context.activity.text),
    (step) => step.prompt('text', step.context.activity.text),
    async (step) => {
      await step.context.sendActivity(step.context.activity.text);
      return step.endDialog();
    },
  ]),
);

async function answer(context: TurnContext): Promise<void> {
  const open = await dialogs.createContext(context);
  const result = await open.continueDialog();
  if (result.status === DialogTurnStatus.empty) await open.beginDialog('goal');
  await state.saveChanges(context);
}

const adapter = new ToTwilio();
createServer((request, response) => {
  void formOf(request).then(async (form) => {
    await adapter.take(form.get('From') ?? '', form.get('Body') ?? '');
    acknowledge(response);
  });
}).listen(Number(setting('PORT')), '127.0.0.1', () => process.stdout.write('listening\n'));
