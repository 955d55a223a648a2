import { Button, Notice, notify, Row, useMessages } from '@etabli/ui';
import { composedText } from './composed.js';
import { messages } from './messages.js';
import style from './minutes.module.css';
import type { MinutesOf, Text } from './minutes-page.js';
import type { Run } from './runs.js';
import type { Secretary } from './use-writing.js';

interface Props {
  run: Extract<Run, { kind: 'prose' }>;
  data: MinutesOf;
  text: Text;
  secretary: Secretary;
}

/** A passage written in place, growing with what is written; each way back can itself be undone. */
export function ProseEditor({ run: { block, heading }, data, text, secretary }: Props) {
  const words = useMessages(messages);
  const { id, hint, text: saved } = block;
  const value = secretary.writing.passages[id]?.text ?? saved;
  const composed = composedText(id, data.assembly.agenda, data.association.locale as 'fr' | 'en');
  const others = secretary.others.filter(({ blockId }) => blockId === id);
  const outdated = text.outdated.find(({ blockId }) => blockId === id);
  const putBack = (next: string) => {
    secretary.write(id, next);
    notify({ text: words.putBack, undo: () => secretary.write(id, value) });
  };
  return (
    <div className={style.writing} data-changed={value === saved ? undefined : true}>
      <div className={style.grow} data-text={value}>
        <textarea
          id={id}
          rows={1}
          value={value}
          placeholder={hint}
          aria-describedby={others.length > 0 ? `${id}-others` : undefined}
          aria-label={words.write({ heading: heading || words.sheet, hint })}
          onChange={(event) => secretary.write(id, event.currentTarget.value)}
        />
      </div>
      {others.length > 0 ? (
        <p className={style.others} id={`${id}-others`} data-noprint>
          {words.writesHere({ names: others.map(({ name }) => name) })}
        </p>
      ) : null}
      {value === saved && value === composed ? null : (
        <div className={style.ways} data-noprint>
          {value === saved ? null : <span>{words.changed}</span>}
          {value === saved || saved === composed ? null : (
            <Button weight="quiet" onClick={() => putBack(saved)}>
              {words.putBackSaved}
            </Button>
          )}
          {value === composed || outdated ? null : (
            <Button weight="quiet" onClick={() => putBack(composed)}>
              {words.putBackComposed}
            </Button>
          )}
        </div>
      )}
      {outdated && value === saved ? (
        <Notice tone="waiting">
          <p>{words.outdated}</p>
          <blockquote className={style.quote}>{outdated.composed || words.outdatedEmpty}</blockquote>
          <Row gap={1}>
            <Button onClick={() => putBack(outdated.composed)}>{words.takeComposed}</Button>
            <Button busy={secretary.busy} onClick={() => void secretary.confirm(id, saved)}>
              {words.keepMine}
            </Button>
          </Row>
        </Notice>
      ) : null}
    </div>
  );
}
