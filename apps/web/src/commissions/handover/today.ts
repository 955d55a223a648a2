import { useQuery } from '@apollo/client/react';
import { useLocale, useMessages } from '@etabli/ui';
import { today } from '../../app/civil-today.js';
import { useCan, useViewer } from '../../app/viewer.js';
import { type HandoverHeadFragment, HandoversDocument } from '../../gql/commissions.js';
import type { TodayAnswer, TodayLine } from '../../today/today.js';
import { messages } from './messages.js';
import { useCharge } from './words.js';

/** Handovers under way: for who leaves, for who comes, and for who looks after commissions. */
export function useToday(): TodayAnswer {
  const words = useMessages(messages);
  const charge = useCharge();
  const me = useViewer().person?.id;
  const keeps = useCan()('commissions.write');
  const day = today(useLocale().timeZone);
  const { data, loading } = useQuery(HandoversDocument, {
    variables: { withClosed: false },
    fetchPolicy: 'cache-and-network',
  });
  const sentence = (handover: HandoverHeadFragment): string | null => {
    const what = charge(handover);
    if (handover.leaver.id === me) return words.todayLeaver({ what });
    if (handover.successor?.id === me) return words.todaySuccessor({ what });
    return keeps ? words.todayKeeper({ what, name: handover.leaver.displayName }) : null;
  };
  const lines = (data?.handovers ?? []).flatMap((handover): TodayLine[] => {
    const said = sentence(handover);
    if (!said) return [];
    const { id, left, lastDay } = handover;
    return [
      {
        key: `handover.${id}`,
        urgency: lastDay < day ? 'late' : 'soon',
        at: lastDay,
        sentence: said,
        detail: left === 0 ? words.todayReady : words.left({ count: left }),
        action: { label: words.see, to: `passations/${id}` },
      },
    ];
  });
  return { lines, loading: loading && !data };
}
