import { begin, visitOf } from './begin.ts';

// The first that runs, and small: on a slow line the conversation is begun while the rest of the page is still coming.
const visit = visitOf(location, navigator.languages);
/** A link from a text opens a conversation that is there already. */
const isLinked = new URLSearchParams(location.hash.slice(1)).has('k');
const begun = isLinked ? null : begin(visit);

import('./main.tsx').then(
  ({ openPage }) => openPage(visit, begun),
  // Without the rest there is still the page's own 911 line.
  () => undefined,
);
