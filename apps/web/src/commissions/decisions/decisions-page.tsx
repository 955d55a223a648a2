import { useQuery } from '@apollo/client/react';
import { Button, Empty, Page, Skeleton, useMessages } from '@etabli/ui';
import { useDeferredValue, useState } from 'react';
import { useCan } from '../../app/viewer.js';
import { DecisionLogDocument, type DecisionLogQueryVariables } from '../../gql/commissions.js';
import { Decision } from './decision.js';
import style from './decisions.module.css';
import { Filters } from './filters.js';
import { LogDialog } from './log-dialog.js';
import { messages } from './messages.js';
import { useFilters } from './use-filters.js';

const STEP = 50;
type Method = NonNullable<DecisionLogQueryVariables['page']['method']>;

/** What the house decided, searched for ever. */
export function Component() {
  const words = useMessages(messages);
  const can = useCan();
  const filters = useFilters();
  const [logging, setLogging] = useState(false);
  const [limit, setLimit] = useState(STEP);
  const { mots, commission, source, methode, vigueur, revoir } = useDeferredValue(filters.value);
  const page = {
    ...{ search: mots, limit, commissionId: commission || null, source: source || null },
    ...{ method: (methode || null) as Method | null, inForce: vigueur === '1', toReview: revoir === '1' },
  };
  const { data, previousData } = useQuery(DecisionLogDocument, { variables: { page } });
  const log = (data ?? previousData)?.decisions;
  return (
    <Page
      title={words.title}
      lead={words.lead}
      action={
        can('commissions.work') || can('commissions.write') ? (
          <Button weight="main" onClick={() => setLogging(true)}>
            {words.log}
          </Button>
        ) : null
      }
    >
      <Filters filters={filters} />
      {log ? (
        <p role="status" className={style.soft}>
          {words.found({ total: log.total })}
        </p>
      ) : (
        <Skeleton lines={6} />
      )}
      {log?.total === 0 ? (
        <Empty title={filters.any ? words.nothing : words.empty}>
          {filters.any ? words.nothingText : words.emptyText}
        </Empty>
      ) : null}
      <ul className={style.list}>
        {(log?.items ?? []).map((decision) => (
          <li key={decision.id}>
            <Decision decision={decision} />
          </li>
        ))}
      </ul>
      {log && log.items.length < log.total && limit < 200 ? (
        <div>
          <Button onClick={() => setLimit(limit + STEP)}>{words.more}</Button>
        </div>
      ) : null}
      {logging ? <LogDialog onClose={() => setLogging(false)} /> : null}
    </Page>
  );
}
