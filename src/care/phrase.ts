/**
 * What is to be said, before it is words: a key of the catalogue in `locales/` with the values it takes. Pure code
 * decides phrases; the voice turns them into a person's language.
 */
export type Phrase = { readonly key: string; readonly values?: Readonly<Record<string, Value>> };

/** A value of a phrase. Lists are joined by line breaks; `verbatim` text is said as it was written, never translated. */
export type Value = string | number | Phrase | readonly Phrase[] | Verbatim | Moment | Amount;

/** The clinic's or the patient's own words: shown unchanged in every language. */
export type Verbatim = { readonly verbatim: string };

/**
 * A moment, said in the person's language: `at` in epoch milliseconds, `zone` an IANA time zone. `date` is a day that is
 * near (weekday, no year), `day` one that may be years off (with its year); with `-time` its hour as well.
 */
export type Moment = {
  readonly at: number;
  readonly zone: string;
  readonly as: 'date' | 'day' | 'time' | 'weekday' | 'date-time' | 'day-time';
};

/** So much of a unit of time, `to` of a range ("4 to 6 hours"): said with the plural that the language has. */
export type Amount = { readonly amount: number; readonly to?: number; readonly unit: TimeUnit };

export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** A phrase of the catalogue: `phrase('plan:empty')`. Keys are `namespace:dotted.path`. */
export function phrase(key: string, values?: Readonly<Record<string, Value>>): Phrase {
  return values === undefined ? { key } : { key, values };
}
