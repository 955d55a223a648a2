/** A column as a move sees it. */
export interface Standing {
  stage: { id: string };
  total: number;
  items: readonly { id: string }[];
}

/** A task that goes to a place of a column, counted without itself, from 0. */
export interface Move {
  id: string;
  stageId: string;
  at: number;
}

/** The columns as they will be once tasks have moved, one after the other: what is shown before the house has answered. */
export const withMoves = <Column extends Standing>(
  columns: readonly Column[],
  moves: readonly Move[],
): readonly Column[] => moves.reduce<readonly Column[]>(withMove, columns);

function withMove<Column extends Standing>(columns: readonly Column[], move: Move): readonly Column[] {
  const moved = columns.flatMap(({ items }) => items).find(({ id }) => id === move.id);
  if (!moved) return columns;
  return columns.map((column) => {
    const others = column.items.filter(({ id }) => id !== move.id);
    const left = column.total - (column.items.length - others.length);
    if (column.stage.id !== move.stageId) return { ...column, items: others, total: left };
    return { ...column, items: others.toSpliced(move.at, 0, moved), total: left + 1 };
  });
}

/** How the API is told where a task goes: right after its new neighbour, or before the first one. */
export function placeOf(
  columns: readonly Standing[],
  { id, stageId, at }: Move,
): { stageId: string; afterId?: string; beforeId?: string } {
  const column = columns.find(({ stage }) => stage.id === stageId);
  const others = (column?.items ?? []).filter((each) => each.id !== id);
  const [before, after] = [others[at - 1]?.id, others[at]?.id];
  if (before) return { stageId, afterId: before };
  return after ? { stageId, beforeId: after } : { stageId };
}

/** Where a task stands now. */
export function standingOf(columns: readonly Standing[], id: string): { column: number; at: number } | null {
  for (const [column, { items }] of columns.entries()) {
    const at = items.findIndex((each) => each.id === id);
    if (at >= 0) return { column, at };
  }
  return null;
}

/** The keys that move a task, with Alt. */
export const isMoveKey = (key: string): boolean => /^Arrow(Up|Down|Left|Right)$/.test(key);

/** Where an arrow key takes a task: along its column, or to the top of the one beside. Null where there is no way on. */
export function moveByKey(columns: readonly Standing[], id: string, key: string): Move | null {
  const now = standingOf(columns, id);
  if (!now) return null;
  const here = columns[now.column] as Standing;
  const beside = { ArrowLeft: -1, ArrowRight: 1 }[key];
  if (beside) {
    const stage = columns[now.column + beside]?.stage;
    return stage ? { id, stageId: stage.id, at: 0 } : null;
  }
  const along = { ArrowUp: -1, ArrowDown: 1 }[key] ?? 0;
  const at = now.at + along;
  const stays = along === 0 || at < 0 || at >= here.items.length;
  return stays ? null : { id, stageId: here.stage.id, at };
}
