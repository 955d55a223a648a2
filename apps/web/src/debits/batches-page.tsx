import { useQuery } from '@apollo/client/react';
import { ButtonLink, Empty, Link, Notice, Page, useFormats, useMessages } from '@etabli/ui';
import { Answered } from '../app/answered.js';
import { useCan, useInside } from '../app/viewer.js';
import { type BatchHeadFragment, DebitBatchesDocument, type DebitBatchesQuery } from '../gql/debits.js';
import { useTreasuryNews } from '../treasury/use-treasury-news.js';
import { BatchState } from './batch-state.js';
import style from './debits.module.css';
import { messages } from './messages.js';
import { DebitTabs } from './tabs.js';

/** Every batch, and the way to prepare the next. */
export function Component() {
  const query = useQuery(DebitBatchesDocument, { fetchPolicy: 'cache-and-network' });
  useTreasuryNews(['DebitBatches']);
  return <Answered query={query}>{(data) => <Known data={data} />}</Answered>;
}

function Known({ data: { debitBatches, creditor, proposedCreditor } }: { data: DebitBatchesQuery }) {
  const words = useMessages(messages);
  const inside = useInside();
  const writes = useCan()('treasury.write');
  const ready = Boolean(creditor?.creditorId);
  const prepare =
    writes && ready ? (
      <ButtonLink weight="main" to={inside('tresorerie/prelevements/preparer')}>
        {words.prepare}
      </ButtonLink>
    ) : null;
  const none = debitBatches.length === 0;
  return (
    <Page
      back={{ to: inside('tresorerie'), label: words.treasury }}
      title={words.batches}
      lead={words.batchesLead}
      action={none ? null : prepare}
      width="reading"
    >
      <DebitTabs current="prelevements" />
      {ready ? null : (
        <Notice tone="waiting">
          <p>{proposedCreditor ? words.accountWaits : words.accountMissing}</p>
          <Link to={inside('tresorerie/compte')}>{words.seeAccount}</Link>
        </Notice>
      )}
      {none ? (
        <Empty title={words.noneTitle} action={prepare}>
          {words.noneText}
        </Empty>
      ) : (
        <ul className={style.list}>
          {debitBatches.map((batch) => (
            <OneBatch key={batch.id} batch={batch} />
          ))}
        </ul>
      )}
    </Page>
  );
}

function OneBatch({ batch }: { batch: BatchHeadFragment }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const { id, collectedOn, totalCents, preparedBy } = batch;
  return (
    <li>
      <div className={style.head}>
        <Link to={inside(`tresorerie/prelevements/${id}`)}>
          {words.batchOf({ day: formats.date(collectedOn) })}
        </Link>
        <BatchState steps={batch.steps} />
      </div>
      <p className={style.soft}>
        {words.batchLine({ money: formats.money(totalCents), name: preparedBy?.displayName ?? '' })}
      </p>
    </li>
  );
}
