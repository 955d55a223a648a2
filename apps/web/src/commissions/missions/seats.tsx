import { Section, Timeline, useFormats, useLocale, useMessages } from '@etabli/ui';
import { today } from '../../app/civil-today.js';
import { messages } from './messages.js';
import type { Mission } from './mission-page.js';

/** Everybody who held a mission or stood by, latest first. */
export function Seats({ mission: { seats } }: { mission: Mission }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const day = today(useLocale().timeZone);
  if (seats.length === 0) return null;
  // Held and handed on the same day: that day was its last.
  const until = (from: string, last: string | null) =>
    last && words.historyUntil({ until: formats.date(last < from ? from : last) });
  const held = (kind: Mission['seats'][number]['kind'], last: string | null) => {
    if (kind === 'deputy') return words.historyDeputy;
    return last && last < day ? words.historyHeld : words.historyHolder;
  };
  const happenings = seats.map(({ id, kind, startsOn, endsOn, person: { displayName: name } }) => ({
    key: id,
    at: startsOn,
    what: held(kind, endsOn)({ name }),
    detail: until(startsOn, endsOn),
  }));
  return (
    <Section title={words.history}>
      <Timeline label={words.history} happenings={happenings} />
    </Section>
  );
}
