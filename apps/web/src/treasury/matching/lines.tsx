import { useMessages } from '@etabli/ui';
import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useCan } from '../../app/viewer.js';
import type { MatchingQuery } from '../../gql/treasury.js';
import { HandDialog } from './hand-dialog.js';
import style from './matching.module.css';
import { messages } from './messages.js';
import { Pair } from './pair.js';
import { useMatching } from './use-matching.js';

export type Line = MatchingQuery['bankMatching']['lines'][number];

/** Where the focus goes once what was pressed above the list is gone. */
export const LINES = 'lines-of-bank';

/** The lines one under the other, each joined to what it is; all of it by keyboard. */
export function Lines({ lines: listed, left }: { lines: readonly Line[]; left: number }) {
  const words = useMessages(messages);
  const writes = useCan()('treasury.write');
  const { leave, lines } = useLeaving(listed);
  const [ranks, setRanks] = useState<Record<string, number>>({});
  const [byHand, setByHand] = useState<Line | null>(null);
  const { at, go, row, back } = useRoving(lines, byHand !== null);
  const rankOf = ({ id, proposals }: Line) => Math.min(ranks[id] ?? 0, Math.max(0, proposals.length - 1));
  const choose = (line: Line, rank: number) => {
    const count = line.proposals.length;
    if (count > 0) setRanks({ ...ranks, [line.id]: (rank + count) % count });
  };
  const match = (line: Line) => {
    const key = line.proposals[rankOf(line)]?.key;
    if (key) void leave({ lineId: line.id, key });
    else setByHand(line);
  };
  const press = (line: Line) => (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const step = new Map([
      ['ArrowDown', () => go(1)],
      ['ArrowUp', () => go(-1)],
      ['ArrowRight', () => choose(line, rankOf(line) + 1)],
      ['ArrowLeft', () => choose(line, rankOf(line) - 1)],
      ...(writes
        ? ([
            [' ', () => match(line)],
            ['Enter', () => setByHand(line)],
          ] as const)
        : []),
    ]).get(event.key);
    if (!step) return;
    event.preventDefault();
    // A key that is held down goes along the lines, and matches only the one it was pressed on.
    if (event.repeat && !event.key.startsWith('Arrow')) return;
    step();
  };
  return (
    <section id={LINES} tabIndex={-1} aria-label={words.list} onFocus={back}>
      <p className={style.keys}>{words.keys}</p>
      <ol className={style.lines}>
        {lines.map((line, index) => (
          <Pair
            key={line.id}
            ref={row(index)}
            line={line}
            rank={rankOf(line)}
            reachable={index === at}
            writes={writes}
            onPress={press(line)}
            onChoose={(rank) => choose(line, rank)}
            onMatch={() => match(line)}
            onByHand={() => setByHand(line)}
          />
        ))}
      </ol>
      {left > lines.length ? (
        <p className={style.soft}>{words.shown({ shown: lines.length, left })}</p>
      ) : null}
      {byHand ? <HandDialog line={byHand} onClose={() => setByHand(null)} /> : null}
    </section>
  );
}

/** A line goes away as soon as it is pressed, so that the next one is there at once; refused, it comes back. */
function useLeaving(listed: readonly Line[]) {
  const { accept } = useMatching();
  const [leaving, setLeaving] = useState<readonly string[]>([]);
  const leave = async (accepted: { lineId: string; key: string }) => {
    setLeaving((before) => [...before, accepted.lineId]);
    await accept([accepted]);
    setLeaving((before) => before.filter((id) => id !== accepted.lineId));
  };
  return { leave, lines: listed.filter(({ id }) => !leaving.includes(id)) };
}

/**
 * One line of the list has the focus; when it goes away, at once or behind a window, the one that takes its place has it. The
 * list keeps it while it is empty, for what may come back.
 */
function useRoving(lines: readonly Line[], behind: boolean) {
  const count = lines.length;
  const [wanted, setWanted] = useState(0);
  const at = Math.min(wanted, count - 1);
  const rows = useRef(new Map<number, HTMLElement>());
  const inside = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each line that went away, and when the window in front closes
  useEffect(() => {
    const holder = document.activeElement;
    const lost = holder === document.body || holder?.id === LINES;
    if (inside.current && lost) rows.current.get(at)?.focus();
  }, [lines, behind]);
  const go = (step: number) => {
    const next = Math.max(0, Math.min(count - 1, at + step));
    setWanted(next);
    rows.current.get(next)?.focus();
  };
  const row = (index: number) => (element: HTMLElement | null) => {
    if (!element) return void rows.current.delete(index);
    rows.current.set(index, element);
    element.onfocus = () => {
      inside.current = true;
      setWanted(index);
    };
  };
  // The list itself holds the focus only in place of a line that went away while nobody looked.
  const back = ({ target, currentTarget }: FocusEvent) => {
    if (target === currentTarget) rows.current.get(at)?.focus();
  };
  return { at, go, row, back };
}
