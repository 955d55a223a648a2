import { figuresSentence } from '@etabli/commissions/rules/round-sentences';
import type { Figures } from '@etabli/commissions/rules/rounds';
import { Section, Stack, Tag, useFormats, useLocale, useMessages } from '@etabli/ui';
import { LineFacts } from './line-row.js';
import type { Meeting } from './meeting-page.js';
import style from './meetings.module.css';
import { messages } from './messages.js';
import type { Line, Sheet } from './use-sheet.js';

/** The notes to read: for everyone once published, for the others meanwhile. */
export function ReadNotes({ meeting, sheet }: { meeting: Meeting; sheet: Sheet }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const there = sheet.people.filter(({ present }) => present).map(({ name }) => name);
  return (
    <>
      {meeting.publishedAt ? (
        <p className={style.soft}>
          {words.publishedOn({ date: formats.instant(meeting.publishedAt, {}) })}{' '}
          <a href={meeting.notes?.href} target="_blank" rel="noreferrer">
            {words.download}
          </a>
        </p>
      ) : null}
      {there.length > 0 ? (
        <Section title={meeting.publishedAt ? words.wasThere : words.there}>
          <p>{there.join(', ')}</p>
        </Section>
      ) : null}
      <Section title={words.notes}>
        <ol className={style.points}>
          {sheet.points.map(({ id, title, state }) => (
            <li key={id} className={`${style.point} ${style.read}`}>
              <h3>
                {title} {state === 'postponed' ? <Tag>{words.postponed}</Tag> : null}
              </h3>
              <ReadLines lines={sheet.lines.filter(({ pointId }) => pointId === id)} sheet={sheet} />
            </li>
          ))}
        </ol>
      </Section>
      <Corrections corrections={sheet.corrections} />
    </>
  );
}

function ReadLines({ lines, sheet }: { lines: readonly Line[]; sheet: Sheet }) {
  const words = useMessages(messages);
  const { locale } = useLocale();
  if (lines.length === 0) return <p className={style.soft}>{words.nothingNoted}</p>;
  const cameOut = (line: Line): string => {
    const round = sheet.rounds.find(({ id }) => id === line.roundId);
    return round?.figures ? figuresSentence(round.figures as Figures, round.options, locale) : '';
  };
  return (
    <Stack gap={1}>
      {lines.map((line) => (
        <div key={line.id} className={style.readLine} data-kind={line.kind}>
          {line.kind === 'note' ? null : <Tag>{words[`kind_${line.kind}`]}</Tag>}
          <p>{line.text}</p>
          {line.kind === 'action' || line.kind === 'decision' ? (
            <span className={style.soft}>
              <LineFacts line={line} cameOut={cameOut(line)} />
            </span>
          ) : null}
        </div>
      ))}
    </Stack>
  );
}

function Corrections({ corrections }: Pick<Sheet, 'corrections'>) {
  const words = useMessages(messages);
  const formats = useFormats();
  if (corrections.length === 0) return null;
  return (
    <Section title={words.corrections}>
      {corrections.map(({ id, text, by, at }) => (
        <div key={id}>
          <p>{text}</p>
          <p className={style.soft}>
            {words.correctionBy({ name: by ?? words.someone, date: formats.instant(at, {}) })}
          </p>
        </div>
      ))}
    </Section>
  );
}
