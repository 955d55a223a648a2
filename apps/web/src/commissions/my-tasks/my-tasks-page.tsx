import { useQuery } from '@apollo/client/react';
import { Empty, Page, Section, useFormats, useLocale, useMessages } from '@etabli/ui';
import { Answered } from '../../app/answered.js';
import { today } from '../../app/civil-today.js';
import { useDeeds } from '../../app/offline/deeds-context.js';
import { useKeptShell } from '../../app/offline/shell.js';
import { type MyTaskFragment, MyTasksDocument, type MyTasksQuery } from '../../gql/commissions.js';
import { messages } from './messages.js';
import style from './my-tasks.module.css';
import { QuickNote } from './quick-note.js';
import { MyTaskRow } from './task-row.js';
import { type Part, partsOf, withDeeds } from './week.js';

const ALL = { limit: 200, offset: 0, filter: { mine: true, finished: false } };
const FREE = { limit: 10, offset: 0, filter: { free: true, finished: false } };

/** My week: what I took, day after day, and what waits for somebody; with or without network. */
export function Component() {
  const words = useMessages(messages);
  const opensOffline = useKeptShell();
  const query = useQuery(MyTasksDocument, { variables: { mine: ALL, free: FREE } });
  return (
    <Page title={words.title} lead={words.lead} width="reading">
      <QuickNote />
      <Answered query={query}>{(data) => <Week data={data} />}</Answered>
      {opensOffline ? <p className={style.soft}>{words.opensOffline}</p> : null}
    </Page>
  );
}

function Week({ data }: { data: MyTasksQuery }) {
  const words = useMessages(messages);
  const now = today(useLocale().timeZone);
  const { deeds, waiting } = useDeeds();
  const { mine, free } = withDeeds({ mine: data.mine.items, free: data.free.items }, waiting);
  const takeable = free.filter(({ viewerCan }) =>
    viewerCan.some(({ action, allowed }) => action === 'take' && allowed),
  );
  return (
    <>
      {mine.length === 0 ? <Empty title={words.emptyTitle}>{words.emptyText}</Empty> : null}
      {partsOf(mine, now).map((part) => (
        <PartOfWeek key={`${part.kind}${part.day}`} part={part} now={now} deeds={deeds} />
      ))}
      {takeable.length > 0 ? (
        <Section title={words.free} lead={words.freeLead}>
          <Rows tasks={takeable} deeds={deeds} now={now} />
        </Section>
      ) : null}
    </>
  );
}

type Doing = ReturnType<typeof useDeeds>['deeds'];

function PartOfWeek({ part: { kind, day, tasks }, now, deeds }: { part: Part; now: string; deeds: Doing }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const named = day ? formats.date(day, { weekday: true, year: false }) : '';
  return (
    <Section title={day === now ? words.today : words.part({ kind, day: named })}>
      <Rows tasks={tasks} deeds={deeds} now={now} />
    </Section>
  );
}

const Rows = ({ tasks, deeds, now }: { tasks: readonly MyTaskFragment[]; deeds: Doing; now: string }) => (
  <ul className={style.tasks}>
    {tasks.map((task) => (
      <li key={task.id}>
        <MyTaskRow task={task} deeds={deeds} now={now} />
      </li>
    ))}
  </ul>
);
