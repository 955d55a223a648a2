import { Notice, useMessages } from '@etabli/ui';
import { VoteFigures } from '../elections/vote-figures.js';
import { resultsOf } from '../shared/results.js';
import style from './console.module.css';
import { underWay, type Vote } from './course.js';
import { messages } from './messages.js';

/** The result once proclaimed, and the votes set aside with their reason. */
export function PastVotes({ votes }: { votes: readonly Vote[] }) {
  const words = useMessages(messages);
  const results = underWay({ votes: [...votes] }) ? [] : resultsOf(votes);
  return (
    <>
      {votes
        .filter(({ cancelledAt }) => cancelledAt)
        .map(({ id, cancelReason }) => (
          <Notice key={id}>
            <p>{words.setAside({ reason: cancelReason ?? '' })}</p>
          </Notice>
        ))}
      {results.map((result) => (
        <section key={result.voteId} className={style.result} aria-label={words.resultSaid}>
          <VoteFigures {...result} sentence={result.summary} />
          {result.election ? null : <p>{result.proclamation}</p>}
          <p className={style.soft}>
            {result.held} {result.majority} {result.quorum}
          </p>
        </section>
      ))}
    </>
  );
}
