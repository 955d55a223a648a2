import type { Channel } from './count-sheets.js';
import type { Counts } from './kinds.js';
import type { Outcome } from './outcome.js';

/** How a vote was held; `circle`: aloud, in an election without candidate. */
type HowHeld = Outcome['method'] | 'circle';

/** What is told of how a vote was held. */
export type Held = Pick<Outcome, 'channels'> & { method: HowHeld };

/** The words of one language for how a vote was held. */
export interface HeldWords {
  methods: Record<HowHeld, string>;
  channels: Record<Channel, string>;
  and: string;
  /** Between what two channels brought. */
  between: string;
  /** Said instead of what each channel brought, where that could reveal a vote. */
  untold: string;
  counts: (counts: Counts) => string;
}

/** How a vote was held: `Vote à bulletin secret, en ligne et sur papier.`, then what each channel brought, where it may be told. */
export function heldIn(words: HeldWords, { method, channels = [] }: Held): string {
  const used = method === 'hands' ? [] : channels.map(({ channel }) => words.channels[channel]);
  const how = `${[words.methods[method], used.join(words.and)].filter(Boolean).join(', ')}.`;
  if (channels.length < 2) return how;
  const told = channels.flatMap(({ channel, counts }) =>
    counts ? [`${words.channels[channel]}, ${words.counts(counts)}`] : [],
  );
  return `${how} ${told.length > 0 ? `${capital(told.join(words.between))}.` : words.untold}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
