import { Button, Notice, useMessages } from '@etabli/ui';
import { useEffect, useRef } from 'react';
import { messages } from './messages.js';
import style from './minutes.module.css';
import type { Text } from './minutes-page.js';
import { headingOf, runsOf } from './runs.js';
import type { Secretary } from './use-writing.js';
import type { Clash } from './writing.js';

/** Both texts of each passage that two people wrote, side by side, and the choice between them. */
export function Clashes({ text, secretary }: { text: Text; secretary: Secretary }) {
  const words = useMessages(messages);
  const box = useRef<HTMLDivElement>(null);
  const clashing = secretary.clashes.length > 0;
  useEffect(() => {
    if (clashing) box.current?.focus();
  }, [clashing]);
  if (!clashing) return null;
  const runs = runsOf(text.blocks);
  return (
    <div ref={box} role="alert" tabIndex={-1}>
      <Notice tone="waiting">
        <h2 className={style.clashTitle}>{words.clashTitle}</h2>
        <p>{words.clashLead}</p>
        {secretary.clashes.map((clash) => (
          <Choice
            key={clash.blockId}
            heading={headingOf(runs, clash.blockId) ?? words.sheet}
            clash={clash}
            settle={(next) => secretary.settle(clash, next)}
          />
        ))}
      </Notice>
    </div>
  );
}

interface ChoiceProps {
  heading: string;
  clash: Clash;
  settle: (text: string) => void;
}

function Choice({ heading, clash: { saved, yours }, settle }: ChoiceProps) {
  const words = useMessages(messages);
  return (
    <section className={style.clash} aria-label={heading}>
      <h3>{heading}</h3>
      <div className={style.sides}>
        <div>
          <h4>{words.theirs}</h4>
          <blockquote className={style.quote}>{saved || words.empty}</blockquote>
          <Button onClick={() => settle(saved)}>{words.keepTheirs}</Button>
        </div>
        <div>
          <h4>{words.yours}</h4>
          <blockquote className={style.quote}>{yours || words.empty}</blockquote>
          <Button onClick={() => settle(yours)}>{words.keepMine}</Button>
        </div>
      </div>
      {saved && yours ? (
        <Button weight="quiet" onClick={() => settle(`${saved}\n\n${yours}`)}>
          {words.both}
        </Button>
      ) : null}
    </section>
  );
}
