import { differences, type Stretch } from '@etabli/assembly/rules/wording';
import { typo } from '@etabli/kernel/locale';
import { useMessages } from '@etabli/ui';
import { useMemo } from 'react';
import { messages } from './messages.js';
import style from './wording.module.css';

interface Props {
  before: string;
  after: string;
  /** Only one of the two texts, with its own marks; both in one when left out. */
  side?: 'before' | 'after';
}

/** What an amendment changes in a text: words taken away struck through, words put in underlined, and said when read aloud. */
export function Wording({ before, after, side }: Props) {
  const stretches = useMemo(() => differences(typo(before), typo(after)), [before, after]);
  const hidden: Stretch['kind'] | null = side === 'before' ? 'inserted' : side === 'after' ? 'removed' : null;
  const shown = stretches.filter(({ kind }) => kind !== hidden);
  return (
    <p className={style.text}>
      {shown.map((stretch, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is its place in the text
        <Piece key={place} stretch={stretch} />
      ))}
    </p>
  );
}

function Piece({ stretch: { kind, text } }: { stretch: Stretch }) {
  const words = useMessages(messages);
  if (kind === 'kept') return text;
  const Mark = kind === 'inserted' ? 'ins' : 'del';
  return (
    <Mark>
      <span className="unseen">{kind === 'inserted' ? words.inserted : words.removed}</span>
      {text}
    </Mark>
  );
}
