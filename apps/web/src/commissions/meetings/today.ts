import { useQuery } from '@apollo/client/react';
import { useFormats, useLocale, useMessages } from '@etabli/ui';
import { abilities } from '../../app/abilities.js';
import { today as civilToday } from '../../app/civil-today.js';
import { MyMeetingsDocument, type MyMeetingsQuery } from '../../gql/commissions.js';
import type { TodayAnswer, TodayLine } from '../../today/today.js';
import { messages } from './messages.js';

type Meeting = MyMeetingsQuery['myMeetings'][number];

/** The meetings one is called to: to answer, to go to, to write in, to publish. */
export function useToday(): TodayAnswer {
  const words = useMessages(messages);
  const formats = useFormats();
  const { timeZone } = useLocale();
  const now = civilToday(timeZone);
  const { data, loading } = useQuery(MyMeetingsDocument);
  const lineOf = (meeting: Meeting): TodayLine | null => {
    const { id, title, startsAt, state, invitedAt, viewerAnswer, viewerCan } = meeting;
    const line = { key: `meeting.${id}`, at: startsAt };
    const to = `reunions/${id}`;
    const day = civilToday(timeZone, new Date(startsAt));
    const values = { title, date: formats.instant(startsAt, { weekday: true, year: false }) };
    if (state === 'held' && day < now) {
      return abilities(viewerCan).can('publish')
        ? {
            ...line,
            urgency: 'soon',
            sentence: words.todayPublish(values),
            action: { label: words.todayPublishAction, to },
          }
        : null;
    }
    if (state === 'held') {
      return {
        ...line,
        urgency: 'today',
        sentence: words.todayHeld(values),
        action: { label: words.todayHeldAction, to },
      };
    }
    if (day < now || viewerAnswer === 'no') return null;
    const urgency = day === now ? 'today' : viewerAnswer === 'yes' ? 'know' : 'soon';
    return invitedAt && viewerAnswer === null
      ? {
          ...line,
          urgency,
          sentence: words.todayAnswer(values),
          action: { label: words.todayAnswerAction, to },
        }
      : {
          ...line,
          urgency,
          sentence: words.todayMeeting(values),
          action: { label: words.todayMeetingAction, to },
        };
  };
  const lines = (data?.myMeetings ?? []).map(lineOf).filter((line) => line !== null);
  return { lines, loading: loading && !data };
}
