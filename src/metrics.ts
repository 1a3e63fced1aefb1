import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/**
 * Everything that is measured. Labels take codes of ours only (levels, reasons, lanes, fates); never an id, a name, an
 * address or a word, so that neither a person nor an unbounded number of series can appear in `/metrics`.
 */
export type Metrics = ReturnType<typeof openMetrics>;

/** Seconds: a message is to be durable in some milliseconds and answered within a second. */
const QUICK = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Opens a registry of its own. `process`: also memory, event loop and garbage collection of this process. */
export function openMetrics(options: { readonly process: boolean } = { process: true }) {
  const registry = new Registry();
  if (options.process) collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const counter = <L extends string>(name: string, help: string, labelNames: readonly L[] = []) =>
    new Counter<L>({ name: `porchlight_${name}`, help, labelNames: [...labelNames], registers });
  const gauge = <L extends string>(name: string, help: string, labelNames: readonly L[] = []) =>
    new Gauge<L>({ name: `porchlight_${name}`, help, labelNames: [...labelNames], registers });
  const seconds = <L extends string>(name: string, help: string, labelNames: readonly L[] = []) =>
    new Histogram<L>({
      name: `porchlight_${name}`,
      help,
      labelNames: [...labelNames],
      buckets: QUICK,
      registers,
    });
  return {
    registry,
    acceptSeconds: seconds('accept_seconds', 'From a message at the door until it is durable', ['channel']),
    turnSeconds: seconds('turn_seconds', 'Time in each stage of a turn; stage `all` is the whole turn', [
      'stage',
    ]),
    textsByLanguage: counter('texts_by_language_total', 'Texts understood, by the language they are in', [
      'language',
    ]),
    intents: counter('intents_total', 'What texts were understood to want, by how sure that is', [
      'intent',
      'confidence',
    ]),
    commits: counter('commits_total', 'Turns by what became of their commit', ['result']),
    setAside: counter(
      'set_aside_total',
      'Events and sessions kept aside, turns admitted as failed and replies ended because something stored cannot be read; staff were told',
    ),
    deliveries: counter('deliveries_total', 'Texts handed to a channel, by what became of them', [
      'channel',
      'fate',
    ]),
    deliveryFaults: counter('delivery_faults_total', 'Texts not sent, by what people must do about it', [
      'act',
    ]),
    deliverySeconds: new Histogram({
      name: 'porchlight_delivery_seconds',
      help: 'From a text being decided until the provider has it, by lane',
      labelNames: ['lane'],
      buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60, 300, 1800, 3600],
      registers,
    }),
    outboxTexts: gauge(
      'outbox_texts',
      'Texts that wait to be sent or whose sending is not settled, by lane',
      ['lane'],
    ),
    outboxOldestSeconds: gauge('outbox_oldest_seconds', 'Age of the oldest of these, 0 where there is none', [
      'lane',
    ]),
    leaseTakeovers: counter(
      'lease_takeovers_total',
      'Conversations taken over from a worker that died or hangs',
    ),
    redisSeconds: new Histogram({
      name: 'porchlight_redis_seconds',
      help: 'Time of a call to Redis, by script or command; the count is of round trips',
      labelNames: ['call'],
      buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 2.5],
      registers,
    }),
    sending: gauge('sending', 'Texts in the hands of this process: being sent, or asked about'),
    unknownFates: counter(
      'unknown_fates_total',
      'Texts whose sender vanished, by what the provider knew of them',
      ['found'],
    ),
    identityChecks: counter(
      'identity_checks_total',
      'Ways in which people showed who they are, by what became of it',
      ['way', 'result'],
    ),
    journeySteps: counter(
      'journey_steps_total',
      'Steps that people reached in finding a medical home and help of the community',
      ['journey', 'step'],
    ),
    ratings: counter('feedback_total', 'How people say it was, by what the question was about', [
      'about',
      'score',
    ]),
    withheld: counter('withheld_total', "The bot's texts that the guard on what leaves did not let out", [
      'why',
    ]),
    shed: counter('shed_total', 'Texts not taken in because there was too much to do', ['reason']),
    webhooks: counter('webhooks_total', 'What Twilio and the Bot Framework posted, by what became of it', [
      'webhook',
      'result',
    ]),
    reconciliations: counter('reconciliations_total', "Looks through the provider's list of texts", [
      'result',
    ]),
    reconciliationFinds: counter(
      'reconciliation_finds_total',
      'Texts that were found in the list and not brought by a webhook, by who answers them',
      ['answered'],
    ),
    reconciliationAgeSeconds: new Histogram({
      name: 'porchlight_reconciliation_age_seconds',
      help: 'How old a text was when it was found in the list',
      buckets: [60, 120, 300, 900, 3600, 4 * 3600, 24 * 3600],
      registers,
    }),
    receipts: counter('receipts_total', "Providers' delivery statuses", ['status']),
    wakeLagSeconds: seconds('wake_lag_seconds', 'How late a conversation was woken after its moment'),
    handoffsOpen: gauge('handoffs_open', 'Handoffs that no person has ended yet', ['risk', 'state']),
    handoffsUnreadable: gauge(
      'handoffs_unreadable',
      'Entries of the queue whose words cannot be read: another key, or damage',
      [],
    ),
    handoffsOpened: counter('handoff_opened_total', 'Handoffs opened or raised', ['reason']),
    handoffWaitSeconds: new Histogram({
      name: 'porchlight_handoff_wait_seconds',
      help: 'From a handoff being opened until a person took it',
      labelNames: ['risk'],
      buckets: [60, 300, 900, 1800, 3600, 4 * 3600, 12 * 3600, 36 * 3600],
      registers,
    }),
    safetyVerdicts: counter('safety_verdicts_total', 'What the guard found in texts', ['level', 'kind']),
    modelCalls: counter(
      'model_calls_total',
      "Calls of the language model by skill, and why an answer wasn't used",
      ['skill', 'result'],
    ),
    modelSeconds: seconds('model_seconds', 'Time of a call of the language model, by skill', ['skill']),
    modelFaults: counter('model_faults_total', "Answers held back by a fence, by the first fence's kind", [
      'skill',
      'fault',
    ]),
    modelTokens: counter('model_tokens_total', 'Tokens that the language model took, in and out', ['way']),
    modelBudget: counter(
      'model_budget_total',
      "Calls by how much of the practice's budget of the day was left",
      ['state'],
    ),
    storeAway: counter('store_away_total', 'Calls that the store did not answer', ['operation']),
    storeFailovers: counter(
      'store_failovers_total',
      'Servers of the store that took the place of a master, as this process saw it',
    ),
    storeRedirects: counter(
      'store_redirects_total',
      'Calls whose keys were on another master (moved, asked), or between two (split)',
      ['kind'],
    ),
    storeUnconfirmed: counter(
      'store_unconfirmed_total',
      'Calls given up because replicas did not say in time that they have what was written',
    ),
    httpRequests: counter('http_requests_total', 'Requests by route and status', [
      'method',
      'route',
      'status',
    ]),
    httpSeconds: seconds('http_seconds', 'Time to answer a request', ['method', 'route']),
    auditChained: counter('audit_chained_total', 'Audit entries chained by this process'),
    auditUnchainedSeconds: gauge(
      'audit_unchained_seconds',
      'Age of the oldest audit entry that is not chained yet, of all practices',
    ),
    auditDoubtful: gauge(
      'audit_doubtful',
      'Practices whose audit chain does not go on from the head that was copied outside Redis',
    ),
    retained: counter('retention_total', 'What was removed for its age, or held by a legal hold', ['what']),
    signIns: counter('sign_ins_total', 'Sign-ins of staff by result', ['result']),
  };
}
