import { Asking } from './acts.tsx';
import { at } from './api.ts';
import type { PersonAnswer } from './person-answer.ts';
import { fill, type Words } from './words.ts';

/** A link by which somebody outside reads what the family shares, and ending it for them. */
export function SharedLink({
  one,
  may,
  busy,
  change,
  words,
  until,
}: {
  one: NonNullable<PersonAnswer['shares']>[number];
  may: boolean;
  busy: boolean;
  change: (to: string, body: unknown) => Promise<boolean>;
  words: Words;
  until: string;
}) {
  const text = words.person;
  return (
    <>
      <strong>{one.to}</strong>
      {` · ${text[`share-${one.what}`]} · ${fill(text['share-until'], { at: until })} `}
      {may && (
        <Asking
          ask={`share-${one.id}`}
          title={text['share-end']}
          label={fill(text['share-end-of'], { to: one.to })}
          words={words}
          busy={busy}
          done={() => change(`/shares/${at(one.id)}/end`, {})}
        >
          <p>{text['share-end-body']}</p>
        </Asking>
      )}
    </>
  );
}
