import { StateBadge, type Tone, useMessages } from '@etabli/ui';
import { messages } from '../messages.js';
import type { SeenState } from './day.js';
import style from './plan.module.css';

const tones: Record<SeenState, Tone> = {
  ...{ free: 'done', partly: 'going', shared: 'going', leaving: 'waiting', taken: 'closed' },
  ...{ merged: 'draft', closed: 'refused', hour: 'draft', offered: 'waiting', lent: 'done' },
};

/** How a place stands, by a word, a shape and a colour. */
export function PlaceStateBadge({ state }: { state: SeenState }) {
  const words = useMessages(messages);
  return (
    <span className={style.whole}>
      <StateBadge tone={tones[state]}>{state === 'hour' ? words.byTheHour : words[`is_${state}`]}</StateBadge>
    </span>
  );
}
