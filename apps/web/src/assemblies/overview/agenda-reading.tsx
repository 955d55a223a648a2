import { ResultBar, StateBadge, useMessages } from '@etabli/ui';
import type { AssemblyOverviewQuery } from '../../gql/assemblies.js';
import { FollowUp } from '../decisions/follow-up.js';
import { messages as shared } from '../shared/messages.js';
import { partsOf, settled } from '../shared/results.js';
import { messages } from './messages.js';
import style from './overview.module.css';

type AgendaItem = AssemblyOverviewQuery['assembly']['agenda'][number];

/** The agenda as it was sent, each item with its text, and with its result once proclaimed. */
export const AgendaReading = ({ agenda }: { agenda: readonly AgendaItem[] }) => (
  <ol className={style.agenda}>
    {agenda.map((item) => (
      <li key={item.id}>
        <Item item={item} />
      </li>
    ))}
  </ol>
);

function Item({ item }: { item: AgendaItem }) {
  const words = useMessages(messages);
  const names = useMessages(shared);
  const { position, title, kind, text, speaker, withdrawnAt, votes } = item;
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
      {text ? <p className={kind === 'vote' ? style.resolution : undefined}>{text}</p> : null}
      {result ? (
        <>
          <ResultBar parts={partsOf(result.counts)} sentence={result.summary} />
          <p className={style.kind}>{result.majority}</p>
          {result.verdict === 'adopted' ? <FollowUp item={item} followUp={item.followUp} /> : null}
        </>
      ) : null}
    </>
  );
}
