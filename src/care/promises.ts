import type { Chart, Promised } from './chart.ts';

/** Marks a Task of ours as something promised to a patient. */
const CODE = { system: 'urn:porchlight:task', code: 'promise', display: 'Promise to the patient' } as const;

/** How a promise ended: kept, or taken back. */
export type Ending = 'kept' | 'taken-back';

/** A promise's change: the chart after it, and the FHIR Task to write. */
export type PromiseWritten = {
  readonly chart: Chart;
  readonly resource: Readonly<Record<string, unknown>> & {
    readonly resourceType: 'Task';
    readonly id: string;
  };
};

/** The chart with a promise in it, new or changed. */
export function withPromise(chart: Chart, promised: Promised): PromiseWritten {
  const others = (chart.promises ?? []).filter(({ id }) => id !== promised.id);
  const status = promised.state === 'asked' ? 'requested' : 'accepted';
  return { chart: { ...chart, promises: [...others, promised] }, resource: taskOf(chart, promised, status) };
}

/** The chart without a promise that was kept or taken back. */
export function withoutPromise(chart: Chart, promised: Promised, ending: Ending): PromiseWritten {
  const promises = (chart.promises ?? []).filter(({ id }) => id !== promised.id);
  const status = ending === 'kept' ? 'completed' : 'cancelled';
  return { chart: { ...chart, promises }, resource: taskOf(chart, promised, status) };
}

/** FHIR R4 Task: requested until staff agree, accepted until it is done. */
function taskOf(chart: Chart, promised: Promised, status: string): PromiseWritten['resource'] {
  const reference = `Patient/${chart.patient.id}`;
  return {
    resourceType: 'Task',
    id: promised.id,
    status,
    intent: promised.state === 'asked' ? 'proposal' : 'order',
    code: { coding: [CODE] },
    description: promised.what,
    for: { reference },
    ...(promised.goalId === undefined ? {} : { focus: { reference: `Goal/${promised.goalId}` } }),
    authoredOn: new Date(promised.madeAt).toISOString(),
    requester: promised.by === 'patient' ? { reference } : { display: promised.by },
    restriction: { period: { end: new Date(promised.dueAt).toISOString() } },
  };
}

type Task = {
  readonly id?: string | undefined;
  readonly status?: string | undefined;
  readonly code?:
    | { readonly coding?: readonly { readonly code?: string | undefined }[] | undefined }
    | undefined;
  readonly description?: string | undefined;
  readonly authoredOn?: string | undefined;
  readonly focus?: { readonly reference?: string | undefined } | undefined;
  readonly requester?: { readonly display?: string | undefined } | undefined;
  readonly restriction?: { readonly period?: { readonly end?: string | undefined } | undefined } | undefined;
};

/** The promises that stand, out of Tasks; without one the chart says nothing of promises. */
export function readPromises(tasks: readonly object[]): { readonly promises?: readonly Promised[] } {
  const promises = (tasks as readonly Task[]).flatMap((task): readonly Promised[] => {
    const dueAt = Date.parse(task.restriction?.period?.end ?? '');
    const isOurs = (task.code?.coding ?? []).some(({ code }) => code === CODE.code);
    const stands = task.status === 'requested' || task.status === 'accepted';
    if (!isOurs || !stands || task.id === undefined || Number.isNaN(dueAt)) return [];
    const goalId = task.focus?.reference?.replace(/^Goal\//, '');
    return [
      {
        id: task.id,
        what: task.description ?? '',
        dueAt,
        state: task.status === 'requested' ? 'asked' : 'agreed',
        by: task.requester?.display ?? 'patient',
        madeAt: Date.parse(task.authoredOn ?? '') || dueAt,
        ...(goalId === undefined ? {} : { goalId }),
      },
    ];
  });
  return promises.length === 0 ? {} : { promises };
}
