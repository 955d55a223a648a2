import { ResultBar, StateBadge, useFormats, useMessages } from '@etabli/ui';
import type { ItemResultFragment } from '../../gql/assemblies.js';
import { messages as shared } from '../shared/messages.js';
import { partsOf, settled } from '../shared/results.js';
import { useFileLink } from '../shared/use-file-link.js';
import { messages } from './messages.js';
import style from './overview.module.css';

/** An item as it is read; who had it added, when members asked for it, and what there is to read about it. */
type Asked = 'proposal' | 'documents';
type Read = Omit<ItemResultFragment, Asked> & Partial<Pick<ItemResultFragment, Asked>>;

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
  const { position, title, kind, text, speaker, withdrawnAt, votes, proposal, documents = [] } = item;
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
      {text ? <p className={kind === 'vote' ? style.resolution : undefined}>{text}</p> : null}
      {documents.length > 0 ? <ToRead documents={documents} /> : null}
      {result ? (
        <>
          <ResultBar parts={partsOf(result.counts)} sentence={result.summary} />
          <p className={style.kind}>{result.majority}</p>
        </>
      ) : null}
    </>
  );
}

/** What there is to read about an item. */
function ToRead({ documents }: Pick<ItemResultFragment, 'documents'>) {
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
