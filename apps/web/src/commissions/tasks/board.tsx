import { Tabs, useMessages, useWide } from '@etabli/ui';
import { type TouchEvent, useRef } from 'react';
import type { BoardQuery } from '../../gql/commissions.js';
import { BoardColumn } from './column.js';
import { messages } from './messages.js';
import style from './tasks.module.css';
import { useBoardMoves } from './use-board-moves.js';
import type { useLooking } from './use-looking.js';

/** How far a finger travels before it means the next column. */
const SWIPE_PX = 60;

interface Props {
  board: BoardQuery['board'];
  address: ReturnType<typeof useLooking>;
}

/** The columns side by side; on a phone one at a time, the next one a swipe or a tab away. */
export function Board({ board, address }: Props) {
  const words = useMessages(messages);
  const wide = useWide();
  const { shown, move, byKey } = useBoardMoves(board.columns);
  const { looking, openId, openAt, at, change } = address;
  const stages = shown.map(({ stage }) => stage);
  const here = Math.max(
    0,
    stages.findIndex(({ id }) => id === looking.stage),
  );
  const swipe = useSwipe((step) => {
    const next = stages[here + step];
    if (next) change({ stage: next.id });
  });
  const columnsShown = wide ? shown : shown.slice(here, here + 1);
  const column = (each: (typeof shown)[number]) => (
    <BoardColumn
      key={each.stage.id}
      column={each}
      stages={stages}
      openId={openId}
      openAt={openAt}
      restAt={at({ view: 'list', stage: each.stage.id })}
      onMove={(wanted) => void move(wanted)}
      byKey={byKey}
    />
  );
  if (wide) return <div className={style.board}>{columnsShown.map(column)}</div>;
  return (
    <>
      <Tabs
        label={words.columns}
        current={at({ stage: stages[here]?.id ?? '' })}
        tabs={shown.map(({ stage, total }) => ({
          to: at({ stage: stage.id }),
          label: `${stage.name} ${total}`,
        }))}
      />
      <div {...swipe}>{columnsShown.map(column)}</div>
    </>
  );
}

/** A finger that goes sideways, further than up or down. */
function useSwipe(onSwipe: (step: 1 | -1) => void) {
  const from = useRef<{ x: number; y: number } | null>(null);
  return {
    onTouchStart: ({ touches }: TouchEvent) => {
      const touch = touches[0];
      from.current = touch ? { x: touch.clientX, y: touch.clientY } : null;
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const touch = changedTouches[0];
      if (!from.current || !touch) return;
      const [dx, dy] = [touch.clientX - from.current.x, touch.clientY - from.current.y];
      from.current = null;
      if (Math.abs(dx) > SWIPE_PX && Math.abs(dx) > 2 * Math.abs(dy)) onSwipe(dx < 0 ? 1 : -1);
    },
  };
}
