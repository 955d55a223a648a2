import { Section, Timeline, useMessages } from '@etabli/ui';
import { messages } from './messages.js';
import { type Handover, useLineTitle } from './words.js';

type Event = Handover['events'][number];

/** Everything that happened in a handover, latest first: who gave, received, took or let go of what. */
export function Record({ handover: { events, lines } }: { handover: Handover }) {
  const words = useMessages(messages);
  const say = useSaying();
  const happenings = events.map((event) => ({
    key: event.id,
    at: event.recordedAt,
    what: say(event, lines),
    detail: [event.author && words.by({ name: event.author.displayName }), event.reason]
      .filter(Boolean)
      .join(' · '),
  }));
  return (
    <Section title={words.record}>
      <Timeline label={words.record} happenings={happenings} />
    </Section>
  );
}

function useSaying() {
  const words = useMessages(messages);
  const titleOf = useLineTitle();
  return ({ kind, lineId, person }: Event, lines: Handover['lines']): string => {
    const line = lines.find(({ id }) => id === lineId);
    const said = { what: line ? titleOf(line) : '', name: person?.displayName ?? '' };
    const sentence = words[`event_${kind.replaceAll('-', '_')}` as keyof typeof words];
    return typeof sentence === 'function' ? (sentence as (values: typeof said) => string)(said) : sentence;
  };
}
