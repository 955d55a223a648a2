import { useQuery } from '@apollo/client/react';
import { type Urgency, urgencies } from '@etabli/membership/rules/monday';
import { Button, Empty, notify, Page, Section, useFormats, useLocale, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { Answered } from '../app/answered.js';
import { today as civilToday } from '../app/civil-today.js';
import { useVerb } from '../app/client/use-verb.js';
import { BringLineBackDocument, MondayLinesDocument, type MondayToldFragment } from '../gql/monday.js';
import { Only } from '../members/words/only.js';
import { AsideDialog } from './aside-dialog.js';
import { MondayLine } from './line.js';
import { messages } from './messages.js';
import style from './monday.module.css';

type Line = MondayToldFragment['lines'][number];

/** What the house expects of who keeps it: lines grouped by urgency, each with its one action. It ends. */
export const Component = () => (
  <Only permission="commissions.write">
    <Monday />
  </Only>
);

function Monday() {
  const words = useMessages(messages);
  const formats = useFormats();
  const { timeZone } = useLocale();
  // Read again on each visit: what was dealt with meanwhile is gone.
  const query = useQuery(MondayLinesDocument, { fetchPolicy: 'cache-and-network' });
  const date = formats.date(civilToday(timeZone), { weekday: true, year: false });
  const count = query.data?.monday.lines.length;
  return (
    <Page title={words.title} lead={count === undefined ? null : words.lead({ date, count })}>
      <Answered query={query}>{({ monday }) => <Told monday={monday} />}</Answered>
    </Page>
  );
}

function Told({ monday: { lines, aside } }: { monday: MondayToldFragment }) {
  const words = useMessages(messages);
  const [dating, setDating] = useState<Line | null>(null);
  const groups = urgencies
    .map((urgency) => ({ urgency, lines: lines.filter((line) => line.urgency === urgency) }))
    .filter((group) => group.lines.length > 0);
  return (
    <>
      {groups.map((group) => (
        <Group key={group.urgency} {...group} first={lines[0]} onDate={setDating} />
      ))}
      {lines.length === 0 ? (
        <Empty title={words.end}>{words.emptyText}</Empty>
      ) : (
        <p className={style.end}>{words.end}</p>
      )}
      {aside.length > 0 ? <Aside aside={aside} /> : null}
      {dating ? <AsideDialog line={dating} onClose={() => setDating(null)} /> : null}
    </>
  );
}

interface GroupProps {
  urgency: Urgency;
  lines: readonly Line[];
  first: Line | undefined;
  onDate: (line: Line) => void;
}

function Group({ urgency, lines, first, onDate }: GroupProps) {
  const words = useMessages(messages);
  return (
    <Section title={words[urgency]}>
      <ol className={style.lines}>
        {lines.map((line) => (
          <MondayLine key={line.key} line={line} first={line === first} onDate={() => onDate(line)} />
        ))}
      </ol>
    </Section>
  );
}

/** What somebody put aside, out of the way but not out of sight. */
function Aside({ aside }: { aside: MondayToldFragment['aside'] }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const verb = useVerb(BringLineBackDocument, { refetch: ['MondayLines'] });
  const bringBack = async (key: string) => {
    if ((await verb.tell({ key })).done) notify({ text: words.back });
  };
  return (
    <details className={style.aside}>
      <summary>{words.asideTitle({ count: aside.length })}</summary>
      <ul className={style.lines}>
        {aside.map(({ line, until, by }) => {
          const date = formats.date(until, { weekday: true, year: false });
          return (
            <li key={line.key} data-urgency="aside">
              <div className={style.words}>
                <span className={style.sentence}>{line.sentence}</span>
                <span className={style.detail}>
                  {by ? words.asideBy({ name: by, date }) : words.asideUntil({ date })}
                </span>
              </div>
              <div className={style.acts}>
                <Button
                  busy={verb.busy}
                  aria-label={words.bringBackLine({ line: line.sentence })}
                  onClick={() => void bringBack(line.key)}
                >
                  {words.bringBack}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
