import type { Request } from 'express';
import { Refused } from '../errors.ts';
import type { Practice } from '../practice/practice.ts';
import type { PracticeStore } from '../turn/stores.ts';

/** Characters of an id that a caller names. */
const MAX_ID = 128;

/** The practice the caller names (`?practice=`), or the only one. Rejects with Refused. */
export async function practiceAsked(
  request: Pick<Request, 'query'>,
  practices: Pick<PracticeStore, 'find' | 'ids'>,
): Promise<Practice> {
  const named = request.query.practice;
  if (typeof named === 'string') {
    const practice = named.length > MAX_ID ? null : await practices.find(named);
    if (practice === null) throw new Refused(404, 'NotFound', 'There is no such practice.');
    return practice;
  }
  const [id, another] = await practices.ids();
  if (another !== undefined) throw new Refused(400, 'BadArgument', 'Name the practice: ?practice=.');
  const only = id === undefined ? null : await practices.find(id);
  if (only === null) throw new Refused(503, 'ServiceUnavailable', 'There is no practice yet.');
  return only;
}
