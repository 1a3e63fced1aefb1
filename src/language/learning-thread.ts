/** Runs on a thread of its own: learns, or reads what was kept, and hands it over. */
import { parentPort } from 'node:worker_threads';
import { known } from './learned.ts';

parentPort?.postMessage(known());
