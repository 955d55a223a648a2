import { Button, Menu, Row, useFormats, useMessages } from '@etabli/ui';
import { type KeyboardEvent, useState } from 'react';
import { KindButton } from './kind-button.js';
import { LineDetails } from './line-details.js';
import style from './meetings.module.css';
import { messages } from './messages.js';
import { useLine } from './use-line.js';
import type { Line, Sheet, useCompany } from './use-sheet.js';
import { WhoWrites } from './who-writes.js';

interface Props {
  line: Line;
  people: Sheet['people'];
  company: ReturnType<typeof useCompany>;
}

/** One line of the notes, written in place. */
export function LineRow({ line, people, company }: Props) {
  const words = useMessages(messages);
  const [open, setOpen] = useState(false);
  const { text, clash, type, save, turn, strike, keepTheirs, keepMine } = useLine(line);
  const keys = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.currentTarget.blur();
  };
  const hasDetails = line.kind === 'action' || line.kind === 'decision';
  return (
    <li className={style.line} data-kind={line.kind}>
      <KindButton kind={line.kind} onTurn={(kind) => void turn(kind)} />
      <textarea
        className={style.text}
        rows={1}
        aria-label={words.line}
        value={text}
        onChange={(event) => {
          type(event.currentTarget.value);
          company.writes(line.id);
        }}
        onKeyDown={keys}
        onBlur={() => {
          company.leave();
          void save();
        }}
      />
      <Menu
        compact
        label={words.more}
        items={[
          ...(hasDetails ? [{ label: words.details, onPick: () => setOpen(true) }] : []),
          { label: words.strike, onPick: () => void strike() },
        ]}
      />
      <div className={style.under}>
        {hasDetails ? <Details line={line} onOpen={() => setOpen(true)} /> : null}
        <WhoWrites company={company} blockId={line.id} />
      </div>
      {clash ? (
        <div role="alert" className={style.clash}>
          <p>{words.clash({ name: clash.by ?? words.someone })}</p>
          <span className={style.soft}>{words.theirs({ name: clash.by ?? words.someone })}</span>
          <blockquote>{clash.text}</blockquote>
          <span className={style.soft}>{words.mine}</span>
          <blockquote>{text}</blockquote>
          <Row gap={1}>
            <Button onClick={keepTheirs}>{words.keepTheirs}</Button>
            <Button onClick={keepMine}>{words.keepMine}</Button>
          </Row>
        </div>
      ) : null}
      {open ? <LineDetails line={line} people={people} onClose={() => setOpen(false)} /> : null}
    </li>
  );
}

function Details({ line, onOpen }: { line: Line; onOpen: () => void }) {
  const words = useMessages(messages);
  return (
    <>
      <LineFacts line={line} />
      <Button weight="quiet" onClick={onOpen}>
        {words.details}
      </Button>
    </>
  );
}

/** Who does an action and by when; how a decision was taken, or what came out of its round, and until when. */
export function LineFacts({ line, cameOut = '' }: { line: Line; cameOut?: string }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const { kind, ownerName, dueOn, doneAt, taskId, method, reviewOn, why } = line;
  const said =
    kind === 'action'
      ? [
          ownerName ?? words.nobodyYet,
          dueOn ? words.byDate({ date: formats.date(dueOn) }) : '',
          doneAt ? words.done : taskId ? words.onBoard : '',
        ]
      : [
          cameOut || words[`method_${method}`],
          reviewOn ? words.review({ date: formats.date(reviewOn) }) : '',
          why,
        ];
  return <span>{said.filter(Boolean).join(' · ')}</span>;
}
