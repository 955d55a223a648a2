import { Button, Disclosure, notify, useFormats, useMessages, useWide } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { EndSeriesDocument, ResumeSeriesDocument, type SeriesHereFragment } from '../../gql/commissions.js';
import { messages } from './messages.js';
import style from './tasks.module.css';
import { seen } from './use-task-verb.js';

interface Props {
  series: readonly SeriesHereFragment[];
  /** May the viewer say that it comes back no more? */
  arranges: boolean;
}

/** « Ce qui revient » : each rhythm in words, with its next day. */
export function SeriesOfBoard({ series, arranges }: Props) {
  const words = useMessages(messages);
  const wide = useWide();
  if (series.length === 0) return null;
  return (
    <Disclosure
      face={words.series({ count: series.length })}
      className={style.filterButton}
      align={wide ? 'end' : 'start'}
    >
      {() => (
        <ul className={style.series}>
          {series.map((each) => (
            <li key={each.id}>
              <strong>{each.title}</strong>
              <SeriesFacts series={each} arranges={arranges} />
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}

/** When a task comes back, and how to stop it. */
export function SeriesFacts({ series, arranges }: { series: SeriesHereFragment; arranges: boolean }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const ending = useVerb(EndSeriesDocument, { refetch: seen });
  const resuming = useVerb(ResumeSeriesDocument, { refetch: seen });
  const { id, title, rhythmWords, nextOn, endedAt } = series;
  if (endedAt) return null;
  const end = async () => {
    const said = await ending.tell({ id });
    if (said.done) notify({ text: words.seriesEnded({ title }), undo: () => resuming.tell({ id }) });
  };
  return (
    <p className={style.soft}>
      {words.comesBack({ rhythm: rhythmWords, next: nextOn ? formats.date(nextOn) : '' })}{' '}
      {arranges ? (
        <Button weight="quiet" aria-label={words.endSeries({ title })} onClick={() => void end()}>
          {words.endSeriesShort}
        </Button>
      ) : null}
    </p>
  );
}
