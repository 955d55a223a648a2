import { useQuery } from '@apollo/client/react';
import { useFormats, useMessages } from '@etabli/ui';
import { abilities } from '../app/abilities.js';
import { BatchesToApproveDocument } from '../gql/debits.js';
import type { TodayAnswer } from '../today/today.js';
import { messages } from './messages.js';

/** Batches that wait for the viewer as the second person. */
export function useToday(): TodayAnswer {
  const words = useMessages(messages);
  const formats = useFormats();
  const { data, loading } = useQuery(BatchesToApproveDocument);
  const waiting = (data?.debitBatches ?? []).filter(({ viewerCan }) => abilities(viewerCan).can('approve'));
  const lines = waiting.map(({ id, collectedOn }) => ({
    key: `debits.approval.${id}`,
    urgency: 'today' as const,
    sentence: words.todayApprove({ day: formats.date(collectedOn) }),
    action: { label: words.todayLook, to: `tresorerie/prelevements/${id}` },
    at: collectedOn,
  }));
  return { lines, loading: loading && !data };
}
