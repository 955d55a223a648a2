import { StateBadge, useMessages } from '@etabli/ui';
import type { ItemResultFragment } from '../../gql/assemblies.js';
import { messages as debate } from '../debate/messages.js';
import type { Amended } from '../debate/with-amendments.js';
import { AfterElection } from '../elections/after-election.js';
import { Candidates } from '../elections/candidates.js';
import { messages as elections } from '../elections/messages.js';
import { VoteFigures } from '../elections/vote-figures.js';
import { messages as shared } from '../shared/messages.js';
import { settled } from '../shared/results.js';
import { messages } from './messages.js';
import style from './overview.module.css';

interface Props {
  agenda: readonly Amended<ItemResultFragment>[];
  assembly: { id: string; state: string };
}

/** The agenda as it was sent, each item with its text, and with its result once proclaimed. */
export const AgendaReading = ({ agenda, assembly }: Props) => (
  <ol className={style.agenda}>
    {agenda.map((item) => (
      <li key={item.id}>
        <Item item={item} assembly={assembly} />
      </li>
    ))}
  </ol>
);

function Item({ item, assembly }: { item: Amended<ItemResultFragment>; assembly: Props['assembly'] }) {
  const words = useMessages(messages);
  const names = useMessages(shared);
  const elects = useMessages(elections);
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
          <span className={style.kind}>
            {item.election ? elects.tag : kind === 'vote' ? names.vote : names.information}
          </span>
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
      {item.election ? (
        <Candidates
          assembly={assembly}
          election={item.election}
          put={votes.some(({ cancelledAt }) => !cancelledAt)}
        />
      ) : null}
      {result ? (
        <>
          <VoteFigures {...result} sentence={result.summary} />
          <p className={style.kind}>
            {result.held} {result.majority}
          </p>
        </>
      ) : null}
      {item.election ? <AfterElection assemblyId={assembly.id} election={item.election} /> : null}
    </>
  );
}
