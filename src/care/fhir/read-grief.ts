import type { Grief } from '../family.ts';
import { GRIEF_SYSTEM } from '../grief.ts';
import { isObject } from './r4.ts';
import type { Source } from './source.ts';

/**
 * Codes of a loss, where an EHR has them. SNOMED CT: miscarriage and its trimesters, tubal pregnancy, blighted ovum,
 * stillbirth. ICD-10-CM (2026): O00 ectopic, O02 (missed abortion, blighted ovum), O03 spontaneous abortion, O36.4
 * intrauterine death, P95 and Z37.1 stillbirth.
 */
const SNOMED = new Set(['17369002', '19169002', '85116003', '79586000', '35999006', '237364002']);
const ICD = /^(?:O00|O02|O03|O36\.?4|P95|Z37\.?1)/;

/**
 * What stops everything around a patient: what the family or staff said of it (the last of our Flags, also where it says
 * that it was lifted), their death on record, or a loss that the record dates after that. Null: nothing does.
 */
export function readGrief(source: Source): Grief | null {
  const last = source
    .all('Flag')
    .flatMap((flag) => griefOf(flag))
    .sort((one, other) => one.at - other.at)
    .at(-1);
  const [loss] = source
    .all('Condition')
    .flatMap((condition) => lossOf(condition))
    .filter((at) => last === undefined || at > last.at)
    .sort((one, other) => other - one);
  if (loss !== undefined && (last === undefined || last.kind !== 'death' || !last.stands))
    return { kind: 'pregnancy', at: loss, source: 'record', stands: true };
  return last ?? null;
}

function griefOf(flag: unknown): readonly Grief[] {
  if (!isObject(flag) || !isObject(flag.code) || !Array.isArray(flag.code.coding)) return [];
  const coding = flag.code.coding.find((one) => isObject(one) && one.system === GRIEF_SYSTEM);
  const kind = isObject(coding) && coding.code === 'pregnancy' ? 'pregnancy' : 'death';
  const { period } = flag;
  const start = isObject(period) ? Date.parse(String(period.end ?? period.start)) : Number.NaN;
  if (!isObject(coding) || Number.isNaN(start)) return [];
  const source = isObject(flag.author) ? 'staff' : 'family';
  return [{ kind, at: start, source, stands: flag.status === 'active' }];
}

function lossOf(condition: unknown): readonly number[] {
  if (!isObject(condition) || !isObject(condition.code) || !Array.isArray(condition.code.coding)) return [];
  const { verificationStatus: doubt, onsetDateTime, recordedDate } = condition;
  if (JSON.stringify(doubt ?? '').match(/entered-in-error|refuted/) !== null) return [];
  const isLoss = condition.code.coding.some((one) => {
    const code = isObject(one) && typeof one.code === 'string' ? one.code : '';
    return SNOMED.has(code) || ICD.test(code);
  });
  const at = Date.parse(String(onsetDateTime ?? recordedDate));
  return isLoss && !Number.isNaN(at) ? [at] : [];
}
