import type { PointerEvent } from 'react';
import style from './pad.module.css';
import { HIGH, type Point, pointIn, WIDE } from './strokes.js';

interface PadProps {
  path: string;
  label: string;
  onStrokes: (change: (before: Point[][]) => Point[][]) => void;
}

/** Where one draws a signature, with a finger, a pen or the mouse. */
export function Pad({ path, label, onStrokes }: PadProps) {
  const at = (event: PointerEvent<SVGSVGElement>): Point =>
    pointIn(event.currentTarget.getBoundingClientRect(), { x: event.clientX, y: event.clientY });
  const begin = (event: PointerEvent<SVGSVGElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    const point = at(event);
    onStrokes((before) => [...before, [point]]);
  };
  const draw = (event: PointerEvent<SVGSVGElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const point = at(event);
    onStrokes((before) => [...before.slice(0, -1), [...(before.at(-1) ?? []), point]]);
  };
  return (
    <svg
      className={style.pad}
      viewBox={`0 0 ${WIDE} ${HIGH}`}
      role="img"
      aria-label={label}
      onPointerDown={begin}
      onPointerMove={draw}
    >
      <line className={style.base} x1="20" y1="80" x2={WIDE - 20} y2="80" />
      <path className={style.ink} d={path} />
    </svg>
  );
}
