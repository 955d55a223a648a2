import type { Point } from '@etabli/residency/rules/shapes';
import { useState } from 'react';
import type { Shown } from '../plan/day.js';
import type { Floor } from '../plan/floor-choice.js';
import { inside, moved } from './corners.js';
import type { Sketch } from './use-sketch.js';

/** What a finger or a mouse has hold of: a place on the plan, or the outline being drawn when `one` is null. */
interface Hold {
  one: Shown | null;
  from: Point;
  was: readonly Point[];
  points: readonly Point[];
}

interface Props {
  floor: Floor;
  drawn: readonly Shown[];
  sketch: Sketch;
  onMoved: (one: Shown, points: readonly Point[]) => void;
}

/** Takes hold of what is pressed, carries it, and puts it down where it is let go. */
export function useCarry({ floor, drawn, sketch, onMoved }: Props) {
  const [hold, setHold] = useState<Hold | null>(null);
  const take = (from: Point) => {
    const takes = (one: Shown | null, was: readonly Point[]) => setHold({ one, from, was, points: was });
    if (sketch.closed && inside(sketch.corners, from)) return takes(null, sketch.corners);
    const one = drawn.findLast(({ points }) => inside(points ?? [], from));
    if (one) takes(one, one.points ?? []);
  };
  const carry = ([x, y]: Point) => {
    if (!hold) return;
    const points = moved(hold.was, [x - hold.from[0], y - hold.from[1]], floor);
    if (hold.one) setHold({ ...hold, points });
    else sketch.outline(points);
  };
  const letGo = () => {
    setHold(null);
    if (hold?.one && String(hold.points) !== String(hold.was)) onMoved(hold.one, hold.points);
  };
  return { take, carry, letGo, held: hold?.one ?? null, points: hold?.points ?? [] };
}
