import { Button, notify, Section, StateBadge, useFormats, useMessages } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { type DesksOfDayQuery, GiveDeskBackDocument } from '../../gql/daily.js';
import style from '../daily.module.css';
import { messages } from '../messages.js';
import { refreshed } from '../refresh.js';
import { useHalves } from '../words.js';

type Taking = DesksOfDayQuery['myTakings'][number];

/** What was taken of one place on one day is one line. */
function byDay(takings: readonly Taking[]): Taking[][] {
  const days = new Map<string, Taking[]>();
  for (const one of takings) {
    const key = `${one.onDay} ${one.place.id} ${one.lost}`;
    days.set(key, [...(days.get(key) ?? []), one]);
  }
  return [...days.values()];
}

/** What I took, from today on; what I lost of it is said. */
export function MyTakings({ takings }: { takings: readonly Taking[] }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const halves = useHalves();
  const back = useVerb(GiveDeskBackDocument, { refetch: refreshed });
  const give = async (ids: string[], place: string) =>
    (await back.tell({ ids })).done && notify({ text: words.givenBack({ place }) });
  if (takings.length === 0) return null;
  return (
    <Section title={words.myTakings}>
      <ul className={style.list}>
        {byDay(takings).map((parts) => {
          const [{ id, onDay, lost, place }] = parts as [Taking];
          return (
            <li key={id}>
              <div>
                <strong>{place.name}</strong>
                <div className={style.soft}>
                  {formats.date(onDay, { weekday: true })} · {halves(parts.map(({ half }) => half))}
                </div>
              </div>
              {lost ? (
                <StateBadge tone="refused">{words.lost}</StateBadge>
              ) : (
                <Button
                  onClick={() =>
                    give(
                      parts.map((one) => one.id),
                      place.name,
                    )
                  }
                >
                  {words.giveBack}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
