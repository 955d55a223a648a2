import type { Happening } from '@etabli/ui';
import type { messages } from '../messages.js';
import type { One } from './application-page.js';

type Words = (typeof messages)['fr'];

/** All that happened to an application, the latest first: its steps and its offers. */
export function happenings(one: One, words: Words): Happening[] {
  const steps = one.steps.map(({ id, kind, recordedAt, reason, by, place }) => ({
    ...{ key: id, at: recordedAt },
    what: kind === 'skipped' ? words.step_skipped({ place: place?.name ?? '' }) : words[`step_${kind}`],
    detail: [reason, by ? words.by({ name: by.displayName }) : ''].filter(Boolean).join(' · '),
  }));
  const offers = one.offers.map(({ id, recordedAt, place, outcome }) => ({
    ...{ key: id, at: recordedAt, what: words.offered({ place: place.name }) },
    detail: words[`outcome_${outcome ?? 'open'}`],
  }));
  const written = { key: 'applied', at: one.appliedOn, what: words.step_applied };
  const sorted = [...steps, ...offers].sort((a, b) => (a.at < b.at ? 1 : -1));
  return [...sorted, written];
}
