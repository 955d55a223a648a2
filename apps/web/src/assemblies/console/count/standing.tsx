import { Notice, ResultBar, useMessages } from '@etabli/ui';
import { partsOf } from '../../shared/results.js';
import style from './count.module.css';
import { messages } from './messages.js';
import type { Counting } from './use-counting.js';

/** Where two counts stand: who is awaited, where they differ, or the count that was found twice. */
export function Standing({ counting }: { counting: Counting }) {
  const words = useMessages(messages);
  const { state, needed, countedBy, agreed, mine } = counting;
  const names = countedBy.join(', ');
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
      {state === 'differ' ? <Differences counting={counting} /> : null}
      {agreed ? <ResultBar parts={partsOf(agreed)} sentence={words.agreed({ names })} /> : null}
    </div>
  );
}

/** Bucket by bucket, what one counted beside what the other did. */
function Differences({ counting: { differences, mine } }: { counting: Counting }) {
  const words = useMessages(messages);
  if (!mine) return null;
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
        {differences.map(({ bucket, mine: counted, theirs, name }) => (
          <tr key={`${bucket}.${name}`}>
            <th scope="row">{words[bucket]}</th>
            <td>{counted}</td>
            <td>{words.theirs({ name, theirs })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
