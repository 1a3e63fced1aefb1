/** Where a time zone is said on an address or a patient: https://hl7.org/fhir/R4/extension-timezone.html */
const TIMEZONE = 'http://hl7.org/fhir/StructureDefinition/timezone';

/**
 * The zones of states and territories of the United States, by postal code (49 CFR 71; https://www.iana.org/time-zones).
 * Where a state has several, all that a town of it may be in: an hour that must suit suits in all of them.
 */
const STATES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    'America/New_York': 'CT DC DE GA MA MD ME NC NH NJ NY OH PA RI SC VA VT WV',
    'America/Chicago': 'AL AR IA IL LA MN MO MS OK WI',
    'America/Denver': 'CO MT NM UT WY',
    'America/Los_Angeles': 'CA WA',
    'America/Phoenix America/Denver': 'AZ',
    'America/New_York America/Chicago': 'FL KY TN',
    'America/Indiana/Indianapolis America/Chicago': 'IN',
    'America/Detroit America/Menominee': 'MI',
    'America/Chicago America/Denver': 'KS ND NE SD TX',
    'America/Boise America/Los_Angeles': 'ID OR',
    'America/Los_Angeles America/Denver': 'NV',
    'America/Anchorage America/Adak': 'AK',
    'Pacific/Honolulu': 'HI',
    'America/Puerto_Rico': 'PR VI',
    'Pacific/Guam': 'GU MP',
    'Pacific/Pago_Pago': 'AS',
  }).flatMap(([zones, states]) => states.split(' ').map((state) => [state, zones.split(' ')])),
);

/**
 * The time zones (IANA) that a FHIR Patient may live in: what the record says itself, else those of the state of the
 * address they live at. None when it does not tell.
 */
export function zonesOf(patient: {
  readonly extension?: unknown;
  readonly address?: unknown;
}): readonly string[] {
  const addresses = objects(patient.address).filter((one) => one.use !== 'old' && one.use !== 'billing');
  const home = addresses.find((one) => one.use === 'home') ?? addresses[0];
  const said = zoneSaid(patient) ?? (home === undefined ? null : zoneSaid(home));
  if (said !== null) return [said];
  if (home === undefined || !isAmerican(home.country) || typeof home.state !== 'string') return [];
  return STATES[home.state.trim().toUpperCase()] ?? [];
}

function zoneSaid(element: { readonly extension?: unknown }): string | null {
  const zone = objects(element.extension).find((one) => one.url === TIMEZONE)?.valueCode;
  return typeof zone === 'string' && isZone(zone) ? zone : null;
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function isAmerican(country: unknown): boolean {
  return (
    country === undefined || (typeof country === 'string' && /^(us|usa|united states.*)$/i.test(country))
  );
}

function objects(list: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(list) ? list.filter((one) => typeof one === 'object' && one !== null) : [];
}
