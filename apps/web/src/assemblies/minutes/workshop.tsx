import { Button, RefusalNotice, useMessages } from '@etabli/ui';
import type { KeyboardEvent } from 'react';
import { Clashes } from './clashes.js';
import { Margin } from './margin.js';
import { messages } from './messages.js';
import style from './minutes.module.css';
import type { MinutesOf, Text } from './minutes-page.js';
import { NextStep } from './next-step.js';
import { Sheet } from './sheet.js';
import { type Secretary, useWriting } from './use-writing.js';

/** Where the secretary works: what is next, the page itself, and what it lacks in the margin. */
export function Workshop({ data, text }: { data: MinutesOf; text: Text }) {
  const secretary = useWriting(text);
  const shortcut = (event: KeyboardEvent) => {
    if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (secretary.count > 0 && !secretary.busy) void secretary.save();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for Ctrl+S from the fields inside; the button does the same
    <div className={style.bench} onKeyDown={shortcut}>
      <NextStep data={data} text={text} unsaved={secretary.count > 0} />
      <div className={style.page}>
        <Clashes text={text} secretary={secretary} />
        <Sheet data={data} text={text} secretary={secretary} />
        <SaveBar secretary={secretary} />
      </div>
      <Margin data={data} text={text} secretary={secretary} />
    </div>
  );
}

/** Stays in sight while something is not saved. */
function SaveBar({ secretary }: { secretary: Secretary }) {
  const words = useMessages(messages);
  const { count, busy, refusal, clashes, save } = secretary;
  return (
    <div className={style.bar} hidden={count === 0} data-noprint>
      {refusal ? <RefusalNotice refusal={refusal} /> : null}
      {clashes.length === 0 ? (
        <Button weight="main" busy={busy} onClick={() => void save()}>
          {words.save}
        </Button>
      ) : null}
      <span role="status">{count > 0 ? words.unsaved({ count }) : null}</span>
    </div>
  );
}
