import style from '../contracts.module.css';
import { useContractWords } from '../words.js';

interface Hand {
  id: string;
  party: 'house' | 'occupant';
  signedAs: string;
  drawing?: string | null;
  recordedAt: string;
}

/** Who signed, how and when. */
export function Hands({ hands }: { hands: readonly Hand[] }) {
  const { words, formats } = useContractWords();
  if (hands.length === 0) return null;
  return (
    <ul className={style.list}>
      {hands.map(({ id, party, signedAs, drawing, recordedAt }) => (
        <li key={id}>
          <div>
            {words.signedBy({ name: signedAs, party: words[`party_${party}`] })}
            <div className={style.soft}>{formats.instant(recordedAt, {})}</div>
          </div>
          {drawing ? (
            <svg
              className={style.drawing}
              viewBox="0 0 300 100"
              role="img"
              aria-label={words.signatureOf({ name: signedAs })}
            >
              <path d={drawing} />
            </svg>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
