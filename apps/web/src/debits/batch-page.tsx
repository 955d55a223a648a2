import { useQuery } from '@apollo/client/react';
import { Button, Facts, Notice, notify, Page, Section, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { abilities } from '../app/abilities.js';
import { Answered } from '../app/answered.js';
import { useVerb } from '../app/client/use-verb.js';
import { useInside } from '../app/viewer.js';
import {
  ApproveDebitsDocument,
  CollectDebitsDocument,
  OneDebitBatchDocument,
  type OneDebitBatchQuery,
} from '../gql/debits.js';
import { useTreasuryNews } from '../treasury/use-treasury-news.js';
import { BatchState } from './batch-state.js';
import { CancelDialog } from './cancel-dialog.js';
import { DebitLine } from './debit-line.js';
import style from './debits.module.css';
import { Download } from './download.js';
import { leaving } from './leaving.js';
import { messages } from './messages.js';

export type Batch = OneDebitBatchQuery['debitBatch'];
export const seen = ['OneDebitBatch', 'DebitBatches'];

/** One batch: who did what, the one next step, and each debit. */
export function Component() {
  const { id = '' } = useParams();
  const query = useQuery(OneDebitBatchDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  useTreasuryNews(seen);
  return <Answered query={query}>{({ debitBatch }) => <Known batch={debitBatch} />}</Answered>;
}

function Known({ batch }: { batch: Batch }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const { collectedOn, presentBy, totalCents, debits, steps, preparedBy, recordedAt, viewerCan } = batch;
  const { why } = abilities(viewerCan);
  const decided = steps.some(({ step }) => step === 'approved' || step === 'cancelled');
  return (
    <Page
      title={words.batchOf({ day: formats.date(collectedOn) })}
      lead={words.batchLead({ money: formats.money(totalCents), count: leaving(debits) })}
      state={<BatchState steps={steps} />}
      back={{ to: inside('tresorerie/prelevements'), label: words.batches }}
      action={<NextStep batch={batch} />}
      width="reading"
    >
      {decided ? null : (
        <Notice tone="waiting">
          <p>{why('approve') ?? words.approveText}</p>
        </Notice>
      )}
      <Facts
        facts={[
          { label: words.presentBy, value: formats.date(presentBy) },
          {
            label: words.step_prepared,
            value: words.doneBy({ name: preparedBy?.displayName ?? '', at: formats.instant(recordedAt) }),
          },
          ...steps.map(({ step, by, recordedAt: at, reason }) => ({
            label: words[`step_${step}`],
            value: [words.doneBy({ name: by?.displayName ?? '', at: formats.instant(at) }), reason]
              .filter(Boolean)
              .join(' · '),
          })),
        ]}
      />
      <Section title={words.debits} actions={<Cancel batch={batch} />}>
        <ul className={style.list}>
          {debits.map((debit) => (
            <DebitLine key={debit.id} debit={debit} />
          ))}
        </ul>
      </Section>
    </Page>
  );
}

/** The one thing to do next, for who may do it. */
function NextStep({ batch: { id, viewerCan, steps } }: { batch: Batch }) {
  const words = useMessages(messages);
  const approving = useVerb(ApproveDebitsDocument, { refetch: seen });
  const collecting = useVerb(CollectDebitsDocument, { refetch: seen });
  const { can } = abilities(viewerCan);
  const approve = async () => {
    if ((await approving.tell({ id })).done) notify({ text: words.approved });
  };
  const collect = async () => {
    if ((await collecting.tell({ id })).done) notify({ text: words.collected });
  };
  if (can('approve')) {
    return (
      <Button weight="main" busy={approving.busy} onClick={approve}>
        {words.approve}
      </Button>
    );
  }
  if (can('collect')) {
    return (
      <Button weight="main" busy={collecting.busy} onClick={collect}>
        {words.collect}
      </Button>
    );
  }
  const first = !steps.some(({ step }) => step === 'downloaded');
  return can('download') ? <Download id={id} first={first} /> : null;
}

function Cancel({ batch: { id, viewerCan } }: { batch: Batch }) {
  const words = useMessages(messages);
  const [open, setOpen] = useState(false);
  if (!abilities(viewerCan).can('cancel')) return null;
  return (
    <>
      <Button weight="quiet" onClick={() => setOpen(true)}>
        {words.cancelBatch}
      </Button>
      {open ? <CancelDialog id={id} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
