import { useQuery } from '@apollo/client/react';
import { useMessages } from '@etabli/ui';
import { useCan } from '../../app/viewer.js';
import { OpenCallsDocument, type OpenCallsQuery } from '../../gql/commissions.js';
import type { TodayAnswer, TodayLine } from '../../today/today.js';
import { messages } from './messages.js';

type Call = OpenCallsQuery['missionCalls'][number];

/** The calls that ask the viewer; for who looks after commissions, every mission that waits for somebody. */
export function useToday(): TodayAnswer {
  const words = useMessages(messages);
  const keeps = useCan()('commissions.write');
  const { data, loading } = useQuery(OpenCallsDocument, { fetchPolicy: 'cache-and-network' });
  const asked = ({ id, mission, lastDay }: Call): TodayLine => ({
    key: `mission.call.${id}`,
    urgency: mission.standing === 'orphan' ? 'today' : 'soon',
    ...(lastDay ? { at: lastDay } : {}),
    sentence: words.todayAsked({ title: mission.title }),
    detail: words.todayIn({ name: mission.commission.name }),
    action: { label: words.take, to: `missions/${mission.id}` },
  });
  const followed = ({ id, mission, lastDay }: Call): TodayLine => ({
    key: `mission.orphan.${id}`,
    urgency: mission.standing === 'orphan' ? 'late' : 'soon',
    ...(lastDay ? { at: lastDay } : {}),
    sentence: (mission.standing === 'orphan' ? words.todayOrphan : words.todayLeaving)({
      title: mission.title,
    }),
    detail: words.todayIn({ name: mission.commission.name }),
    action: { label: words.seeMission, to: `missions/${mission.id}` },
  });
  const lines = (data?.missionCalls ?? []).flatMap((call) => {
    if (keeps) return [followed(call)];
    return call.asksViewer ? [asked(call)] : [];
  });
  return { lines, loading: loading && !data };
}
