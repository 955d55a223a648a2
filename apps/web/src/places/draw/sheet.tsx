import type { Point } from '@etabli/residency/rules/shapes';
import { type PointerEvent, useEffect, useRef } from 'react';
import type { Shown } from '../plan/day.js';
import type { Floor } from '../plan/floor-choice.js';
import { Label } from '../plan/floor-sheet.js';
import { Ground } from '../plan/grounds.js';
import plan from '../plan/plan.module.css';
import style from './draw.module.css';
import { useCarry } from './use-carry.js';
import { usePut } from './use-put.js';
import type { Sketch } from './use-sketch.js';

interface Props {
  floor: Floor;
  drawn: readonly Shown[];
  sketch: Sketch;
}

/** The sheet itself: whole on the screen, so that a finger reaches every corner of it. */
export function Sheet({ floor, drawn, sketch }: Props) {
  const svg = useRef<SVGSVGElement>(null);
  const section = useRef<HTMLElement>(null);
  const redrawn = sketch.of?.id;
  useEffect(() => {
    if (!redrawn) return;
    section.current?.scrollIntoView({ block: 'center' });
    section.current?.focus({ preventScroll: true });
  }, [redrawn]);
  const { move } = usePut(floor);
  const carry = useCarry({
    ...{ floor, drawn, sketch },
    onMoved: ({ place, points }, to) => void move(place, to, points),
  });
  const at = (event: PointerEvent): Point => {
    const box = svg.current?.getBoundingClientRect();
    if (!box) return [0, 0];
    // The drawing keeps its proportions inside the box: as large as it can be, in the middle.
    const scale = Math.min(box.width / floor.width, box.height / floor.height);
    const left = box.left + (box.width - floor.width * scale) / 2;
    const top = box.top + (box.height - floor.height * scale) / 2;
    return [(event.clientX - left) / scale, (event.clientY - top) / scale];
  };
  const hand =
    sketch.tool === 'move'
      ? { press: carry.take, drag: carry.carry, release: carry.letGo }
      : { press: sketch.press, drag: sketch.drag, release: sketch.release };
  return (
    <section ref={section} tabIndex={-1} className={plan.sheet} aria-label={floor.name}>
      <svg
        ref={svg}
        viewBox={`0 0 ${floor.width} ${floor.height}`}
        className={style.board}
        data-tool={sketch.tool}
        aria-hidden="true"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          hand.press(at(event));
        }}
        onPointerMove={(event) => hand.drag(at(event))}
        onPointerUp={hand.release}
        onPointerCancel={hand.release}
      >
        <Ground floor={floor} />
        {drawn.map(({ place, points }) => (
          <Outline
            key={place.id}
            name={place.name}
            points={carry.held?.place.id === place.id ? carry.points : (points as Point[])}
          />
        ))}
        <Sketched sketch={sketch} />
      </svg>
    </section>
  );
}

const Outline = ({ name, points }: { name: string; points: readonly Point[] }) => (
  <g>
    <path d={pathOf(points, true)} className={plan.ground} />
    <Label points={points} lines={[name]} />
  </g>
);

function Sketched({ sketch: { corners, closed } }: { sketch: Sketch }) {
  if (corners.length === 0) return null;
  return (
    <>
      <path d={pathOf(corners, closed)} className={style.sketch} data-closed={closed || undefined} />
      {corners.map(([x, y]) => (
        <circle key={`${x}-${y}`} cx={x} cy={y} r="1" className={style.corner} />
      ))}
    </>
  );
}

const pathOf = (points: readonly Point[], closed: boolean): string =>
  `M${points.map((point) => point.join(' ')).join('L')}${closed ? 'Z' : ''}`;
