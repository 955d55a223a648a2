import { Button, Empty, Page, Skeleton, useFormats, useLocale, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { today as civilToday } from '../app/civil-today.js';
import { useViewer } from '../app/viewer.js';
import { messages } from './messages.js';
import { AT_MOST, waiting } from './today.js';
import { useToday } from './today-context.js';
import { TodayLines } from './today-lines.js';

/** What is expected of me? Five lines at most, each with its action; the others one press away. */
export function Component() {
  const words = useMessages(messages);
  const formats = useFormats();
  const { timeZone } = useLocale();
  const { user, person } = useViewer();
  const { lines, loading } = useToday();
  const [all, setAll] = useState(false);
  const shown = all ? lines : lines.slice(0, AT_MOST);
  const date = formats.date(civilToday(timeZone), { weekday: true, year: false });
  // Until every area has answered, nothing is not known to be nothing.
  const count = loading && lines.length === 0 ? null : waiting(lines);
  const name = (person?.displayName ?? user.name).split(' ')[0] ?? '';
  return (
    <Page title={words.greeting({ name })} lead={words.lead({ date, count })} width="reading">
      {loading && lines.length === 0 ? <Skeleton lines={5} /> : null}
      {!loading && lines.length === 0 ? <Empty title={words.emptyTitle}>{words.emptyText}</Empty> : null}
      {shown.length > 0 ? <TodayLines lines={shown} main /> : null}
      {lines.length > shown.length ? (
        <div>
          <Button onClick={() => setAll(true)}>{words.others({ count: lines.length - shown.length })}</Button>
        </div>
      ) : null}
    </Page>
  );
}
