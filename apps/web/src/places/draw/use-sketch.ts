import { type Point, rectangle } from '@etabli/residency/rules/shapes';
import { useState } from 'react';
import type { PlanPlace } from '../plan/day.js';
import type { Floor } from '../plan/floor-choice.js';
import { closes, moved, onSheet } from './corners.js';

export type Tool = 'rectangle' | 'polygon' | 'move';

/** What is being drawn: the corners set so far, whether the outline is closed, and the place it is drawn again for. */
export function useSketch(floor: Pick<Floor, 'width' | 'height'>) {
  const [tool, setTool] = useState<Tool>('rectangle');
  const [from, setFrom] = useState<Point | null>(null);
  const [corners, setCorners] = useState<readonly Point[]>([]);
  const [closed, setClosed] = useState(false);
  const [of, setOf] = useState<PlanPlace | null>(null);
  const clear = () => {
    setFrom(null);
    setCorners([]);
    setClosed(false);
  };
  const outline = (points: readonly Point[]) => {
    setCorners(points.map((point) => onSheet(point, floor)));
    setClosed(true);
  };
  const press = (raw: Point) => {
    const point = onSheet(raw, floor);
    if (tool === 'rectangle') {
      clear();
      setFrom(point);
      return;
    }
    if (tool === 'move' || closed) return;
    if (closes(corners, point)) setClosed(true);
    else setCorners([...corners, point]);
  };
  const drag = (point: Point) => from && setCorners(rectangle(from, onSheet(point, floor)));
  const release = () => {
    if (!from) return;
    setFrom(null);
    setClosed(corners.length > 2);
  };
  return {
    ...{ tool, corners, closed, of },
    ...{ press, drag, release, outline, clear },
    close: () => setClosed(corners.length > 2),
    choose: (next: Tool) => {
      if (next !== 'move') clear();
      setTool(next);
    },
    shift: (by: Point) => setCorners(moved(corners, by, floor)),
    redraw: (place: PlanPlace | null, points: readonly Point[]) => {
      setOf(place);
      if (points.length > 0) outline(points);
      else clear();
    },
  };
}
export type Sketch = ReturnType<typeof useSketch>;
