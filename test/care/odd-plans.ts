/** Shapes of FHIR R4 that other people's servers hold: each timing, fields without sentences, and what is broken. */
const subject = { reference: 'Patient/ana' };
const detail = (text: string, more: object = {}) => ({
  detail: { code: { text }, status: 'in-progress', ...more },
});
const times = (repeat: object) => ({ scheduledTiming: { repeat } });

export const oddPlans: readonly unknown[] = [
  { resourceType: 'Patient', id: 'ana', name: [{ family: 'Ruiz' }] },
  {
    resourceType: 'CarePlan',
    id: 'p',
    status: 'active',
    intent: 'plan',
    subject,
    period: { start: '2026-10-01' },
    description: '<b>Plan</b>',
    note: [{ text: 'Call 312-555-0100 if you gain 3 lb in 1 day.' }, {}],
    contained: [
      {
        resourceType: 'ServiceRequest',
        id: 'ice',
        status: 'active',
        intent: 'order',
        subject,
        code: { coding: [{ display: 'Ice (procedure)' }] },
        asNeededCodeableConcept: { text: 'swelling' },
        occurrenceTiming: { repeat: { count: 5, countMax: 7 } },
      },
      {
        resourceType: 'DeviceRequest',
        id: 'chair',
        status: 'active',
        intent: 'order',
        subject,
        codeCodeableConcept: { text: 'Wheelchair' },
        note: [{ text: 'Call 800 555 0100 if it breaks.' }],
      },
      {
        resourceType: 'CommunicationRequest',
        id: 'flu',
        status: 'active',
        payload: [{ contentString: 'Ask about flu shot' }],
      },
      { resourceType: 'CommunicationRequest', id: 'none', status: 'active' },
    ],
    activity: [
      detail('Walk', times({ frequency: 3, period: 1, periodUnit: 'wk', duration: 30, durationUnit: 'min' })),
      detail(
        'Check sugar',
        times({ frequency: 2, frequencyMax: 4, period: 1, periodUnit: 'd', when: ['ACM', 'HS'] }),
      ),
      detail(
        'Foot soak',
        times({
          frequency: 1,
          period: 4,
          periodMax: 6,
          periodUnit: 'h',
          boundsDuration: { value: 10, unit: 'days' },
        }),
      ),
      detail('Weigh', times({ dayOfWeek: ['mon', 'thu'], timeOfDay: ['08:00:00'] })),
      detail('Stretch', { scheduledTiming: { code: { coding: [{ code: 'TID' }] } } }),
      detail('Fluids', { dailyAmount: { value: 1500, unit: 'mL', comparator: '≤' } }),
      detail('Cast', { scheduledPeriod: { start: '2026-03-01', end: '2026-04-12' } }),
      detail('Night snack', {
        description: 'Do not eat at night.',
        ...times({
          frequency: 'often',
          period: -1,
          periodUnit: 'fortnight',
          when: [7, 'XX'],
          dayOfWeek: 'mon',
        }),
      }),
      detail('Odd', {
        scheduledTiming: { repeat: [], event: ['not a date', '2026-05-04'] },
        location: { display: 'Room 5' },
        quantity: { value: '3' },
      }),
      detail('Entered in Error', { status: 'entered-in-error' }),
      detail('Done already', { status: 'completed' }),
      { reference: { reference: '#ice' } },
      { reference: { reference: '#chair' } },
      { reference: { reference: '#flu' } },
      { reference: { reference: '#none' } },
      { reference: { reference: 'NutritionOrder/n' } },
      { reference: { reference: 'MedicationRequest/m' } },
      {
        reference: {
          reference: 'https://elsewhere.example/fhir/Task/gone',
          display: 'Task that is not here',
        },
      },
      {},
      null,
    ].filter((activity) => activity !== null),
  },
  {
    resourceType: 'NutritionOrder',
    id: 'n',
    status: 'active',
    intent: 'order',
    patient: subject,
    dateTime: '2026-10-01',
    excludeFoodModifier: [{ text: 'Shellfish' }],
    oralDiet: {
      type: [{ text: 'Low sodium diet' }],
      nutrient: [{ modifier: { text: 'Sodium' }, amount: { value: 2, unit: 'g' } }],
      schedule: [{ repeat: { frequency: 3, period: 1, periodUnit: 'd' } }],
    },
    note: [{ text: 'Call us if you swell.' }],
  },
  {
    resourceType: 'MedicationRequest',
    id: 'm',
    status: 'active',
    intent: 'order',
    subject,
    medicationReference: { reference: '#d' },
    contained: [{ resourceType: 'Medication', id: 'd', code: { text: 'Hierro 65 mg' } }],
    dosageInstruction: [
      { text: 'Tome 1 tableta con jugo.', additionalInstruction: [{ text: 'No lo tome con leche.' }] },
      {
        doseAndRate: [{ doseRange: { low: { value: 1 }, high: { value: 2 } } }],
        additionalInstruction: [{}],
      },
    ],
  },
  {
    resourceType: 'CarePlan',
    id: 'wrong',
    status: 'entered-in-error',
    intent: 'plan',
    subject,
    activity: [detail('Wrong plan')],
  },
];
