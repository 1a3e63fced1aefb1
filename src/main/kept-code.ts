import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';

/**
 * Imported before anything large: from here on Node keeps what it compiles beside the libraries it is made of, where only
 * who may change those may write, and a start finds it there. Where nothing can be written nothing is kept.
 */
enableCompileCache(resolve(import.meta.dirname, '../../node_modules/.cache/porchlight'));
