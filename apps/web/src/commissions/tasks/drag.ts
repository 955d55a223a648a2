import { type DragEvent, useState } from 'react';

const DRAGGED = 'application/x-etabli-task';

/** What begins to drag a task. */
export const dragged =
  (id: string) =>
  (event: DragEvent): void =>
    event.dataTransfer.setData(DRAGGED, id);

/** A place where dragged tasks can be dropped; `over` while one is above it. */
export function useTaskDrop(onDropped: (id: string, event: DragEvent<HTMLElement>) => void) {
  const [over, setOver] = useState(false);
  return {
    over,
    onDrop: (event: DragEvent<HTMLElement>) => {
      event.preventDefault();
      setOver(false);
      const id = event.dataTransfer.getData(DRAGGED);
      if (id) onDropped(id, event);
    },
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes(DRAGGED)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
  };
}
