import { Notice, useMessages } from '@etabli/ui';
import type { ReactNode } from 'react';
import style from './count.module.css';
import { messages } from './messages.js';
import type { Counting } from './use-counting.js';

/** A figure that two people counted otherwise. */
export interface Gap {
  label: string;
  mine: number;
  theirs: number;
  name: string;
}

interface Props {
  counting: Pick<Counting, 'state' | 'needed' | 'countedBy'> & { mine: object | null };
  /** Where what one counted differs from what another did; known once one has counted. */
  gaps: Gap[];
  /** The count that stands. */
  agreed: ReactNode;
}

/** Where two counts stand: who is awaited, where they differ, or the count that was found twice. */
export function Standing({ counting, gaps, agreed }: Props) {
  const words = useMessages(messages);
  const { state, needed, countedBy: names, mine } = counting;
  if (needed === 1) return null;
  return (
    <div role="status" className={style.standing}>
      {state === 'none' ? <p>{words.two}</p> : null}
      {state === 'awaited' ? <p>{mine ? words.otherAwaited : words.oneCounted({ names })}</p> : null}
      {state === 'differ' ? (
        <Notice tone="waiting">
          <p>{words.differ({ names })}</p>
        </Notice>
      ) : null}
      {state === 'differ' && gaps.length > 0 ? <Differences gaps={gaps} /> : null}
      {agreed}
    </div>
  );
}

/** Figure by figure, what one counted beside what the other did. */
function Differences({ gaps }: Pick<Props, 'gaps'>) {
  const words = useMessages(messages);
  return (
    <table className={style.differences}>
      <thead>
        <tr>
          <th scope="col">{words.where}</th>
          <th scope="col">{words.you}</th>
          <th scope="col">{words.other}</th>
        </tr>
      </thead>
      <tbody>
        {gaps.map(({ label, mine, theirs, name }) => (
          <tr key={`${label}.${name}`}>
            <th scope="row">{label}</th>
            <td>{mine}</td>
            <td>{words.theirs({ name, theirs })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
