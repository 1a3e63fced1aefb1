/** Runs as a process of its own: learns, keeps it, and hands it over on its standard output. */
import { learnHere } from './learned.ts';
import { pack } from './packed.ts';

process.stdout.write(pack(learnHere()));
