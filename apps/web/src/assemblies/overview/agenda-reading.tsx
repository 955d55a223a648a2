import { ResultBar, StateBadge, useMessages } from '@etabli/ui';
import type { ItemResultFragment } from '../../gql/assemblies.js';
import { messages as debate } from '../debate/messages.js';
import type { Amended } from '../debate/with-amendments.js';
import { messages as shared } from '../shared/messages.js';
import { partsOf, settled } from '../shared/results.js';
import { messages } from './messages.js';
import style from './overview.module.css';

/** The agenda as it was sent, each item with its text, and with its result once proclaimed. */
export const AgendaReading = ({ agenda }: { agenda: readonly Amended<ItemResultFragment>[] }) => (
  <ol className={style.agenda}>
    {agenda.map((item) => (
      <li key={item.id}>
        <Item item={item} />
      </li>
    ))}
  </ol>
);

function Item({ item }: { item: Amended<ItemResultFragment> }) {
  const words = useMessages(messages);
  const names = useMessages(shared);
  const debated = useMessages(debate);
  const { position, title, kind, text, textNow, speaker, withdrawnAt, votes, amendments } = item;
  const result = settled(votes)?.result;
  return (
    <>
      <div className={style.itemHead}>
        <h3>{names.item({ position, title })}</h3>
        {withdrawnAt ? (
          <StateBadge tone="closed">{names.withdrawn}</StateBadge>
        ) : (
          <span className={style.kind}>{kind === 'vote' ? names.vote : names.information}</span>
        )}
      </div>
      {speaker ? <p className={style.kind}>{words.speaker({ name: speaker })}</p> : null}
      {text === textNow ? null : <p className={style.kind}>{debated.textAmended}</p>}
      {textNow ? <p className={kind === 'vote' ? style.resolution : undefined}>{textNow}</p> : null}
      {amendments.map(({ id, number, proposer, state }) => (
        <p key={id} className={style.kind}>
          {names.amendment({ number, name: proposer.displayName })} :{' '}
          {debated[`state_${state}`].toLowerCase()}
        </p>
      ))}
      {result ? (
        <>
          <ResultBar parts={partsOf(result.counts)} sentence={result.summary} />
          <p className={style.kind}>
            {result.held} {result.majority}
          </p>
        </>
      ) : null}
    </>
  );
}
