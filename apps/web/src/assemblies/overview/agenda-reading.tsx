import { ResultBar, StateBadge, useFormats, useMessages } from '@etabli/ui';
import type { AssemblyOverviewQuery } from '../../gql/assemblies.js';
import { messages as debate } from '../debate/messages.js';
import type { Amended } from '../debate/with-amendments.js';
import { FollowUp } from '../decisions/follow-up.js';
import { messages as shared } from '../shared/messages.js';
import { partsOf, settled } from '../shared/results.js';
import { useFileLink } from '../shared/use-file-link.js';
import { messages } from './messages.js';
import style from './overview.module.css';

/** An item as it is read; with what some readers are not given: who had it added, what there is to read, amendments, follow-up. */
type Extra = 'proposal' | 'documents' | 'textNow' | 'amendments' | 'followUp';
type Full = Amended<AssemblyOverviewQuery['assembly']['agenda'][number]>;
type Read = Omit<Full, Extra> & Partial<Pick<Full, Extra>>;

/** The agenda as it was sent, each item with its text, and with its result once proclaimed. */
export const AgendaReading = ({ agenda }: { agenda: readonly Read[] }) => (
  <ol className={style.agenda}>
    {agenda.map((item) => (
      <li key={item.id}>
        <Item item={item} />
      </li>
    ))}
  </ol>
);

function Item({ item }: { item: Read }) {
  const words = useMessages(messages);
  const names = useMessages(shared);
  const debated = useMessages(debate);
  const { position, title, kind, text, textNow = text, speaker, withdrawnAt, votes } = item;
  const { proposal, documents = [], amendments = [] } = item;
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
      {proposal ? (
        <p className={style.kind}>
          {words.askedBy({ name: proposal.proposer.displayName, others: proposal.supporters - 1 })}
        </p>
      ) : null}
      {text === textNow ? null : <p className={style.kind}>{debated.textAmended}</p>}
      {textNow ? <p className={kind === 'vote' ? style.resolution : undefined}>{textNow}</p> : null}
      {amendments.map(({ id, number, proposer, state }) => (
        <p key={id} className={style.kind}>
          {names.amendment({ number, name: proposer.displayName })} :{' '}
          {debated[`state_${state}`].toLowerCase()}
        </p>
      ))}
      {documents.length > 0 ? <ToRead documents={documents} /> : null}
      {result ? (
        <>
          <ResultBar parts={partsOf(result.counts)} sentence={result.summary} />
          <p className={style.kind}>
            {result.held} {result.majority}
          </p>
          {result.verdict === 'adopted' && item.followUp !== undefined ? (
            <FollowUp item={item} followUp={item.followUp} />
          ) : null}
        </>
      ) : null}
    </>
  );
}

/** What there is to read about an item. */
function ToRead({ documents }: Pick<Full, 'documents'>) {
  const words = useMessages(messages);
  const formats = useFormats();
  const linkOf = useFileLink();
  return (
    <ul className={style.documents}>
      {documents.map(({ id, file }) => (
        <li key={id}>
          <a href={linkOf(file)} target="_blank" rel="noreferrer">
            {words.openFile({ name: file.name, size: formats.size(file.size) })}
          </a>
        </li>
      ))}
    </ul>
  );
}
