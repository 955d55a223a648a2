import { middleOf, type Point } from '@etabli/residency/rules/shapes';
import { Button, ChoiceField, Row } from '@etabli/ui';
import { type PointerEvent, useRef } from 'react';
import type { Shown } from '../plan/day.js';
import type { Floor } from '../plan/floor-choice.js';
import { Ground } from '../plan/grounds.js';
import plan from '../plan/plan.module.css';
import { usePlaceWords } from '../words.js';
import style from './draw.module.css';
import type { Sketch } from './use-sketch.js';

interface Props {
  floor: Floor;
  drawn: readonly Shown[];
  sketch: Sketch;
}

/** The floor one draws on with a finger or a mouse. By keyboard, the same is done with numbers below. */
export function Board({ floor, drawn, sketch }: Props) {
  const { words } = usePlaceWords();
  return (
    <>
      <ChoiceField
        label={words.tool}
        options={(['rectangle', 'polygon'] as const).map((tool) => ({
          value: tool,
          label: words[`tool_${tool}`],
          hint: words[`toolHint_${tool}`],
        }))}
        value={sketch.tool}
        onChange={sketch.choose}
      />
      <Sheet floor={floor} drawn={drawn} sketch={sketch} />
      <Row gap={1}>
        {sketch.tool === 'polygon' && !sketch.closed && sketch.corners.length > 2 ? (
          <Button onClick={sketch.close}>{words.closeShape}</Button>
        ) : null}
        {sketch.corners.length > 0 ? <Button onClick={sketch.clear}>{words.startAgain}</Button> : null}
      </Row>
    </>
  );
}

function Sheet({ floor, drawn, sketch }: Props) {
  const svg = useRef<SVGSVGElement>(null);
  const at = (event: PointerEvent): Point => {
    const box = svg.current?.getBoundingClientRect();
    if (!box) return [0, 0];
    // The drawing keeps its proportions inside the box: as large as it can be, in the middle.
    const scale = Math.min(box.width / floor.width, box.height / floor.height);
    const left = box.left + (box.width - floor.width * scale) / 2;
    const top = box.top + (box.height - floor.height * scale) / 2;
    return [(event.clientX - left) / scale, (event.clientY - top) / scale];
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone the sheet is wider than the screen, and scrolled by its arrows
    <section className={plan.sheet} aria-label={floor.name} tabIndex={0}>
      <svg
        ref={svg}
        viewBox={`0 0 ${floor.width} ${floor.height}`}
        className={[plan.floor, style.board].join(' ')}
        aria-hidden="true"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          sketch.press(at(event));
        }}
        onPointerMove={(event) => sketch.drag(at(event))}
        onPointerUp={sketch.release}
      >
        <Ground floor={floor} />
        {drawn.map(({ place, points }) => (
          <g key={place.id}>
            <path d={pathOf(points as Point[], true)} className={plan.ground} />
            <text
              x={middleOf(points as Point[])[0]}
              y={middleOf(points as Point[])[1]}
              textAnchor="middle"
              fontSize="3"
              className={plan.label}
            >
              {place.name}
            </text>
          </g>
        ))}
        {sketch.corners.length > 0 ? (
          <>
            <path
              d={pathOf(sketch.corners, sketch.closed)}
              className={style.sketch}
              data-closed={sketch.closed || undefined}
            />
            {sketch.corners.map(([x, y]) => (
              <circle key={`${x}-${y}`} cx={x} cy={y} r="1" className={style.corner} />
            ))}
          </>
        ) : null}
      </svg>
    </section>
  );
}

const pathOf = (points: readonly Point[], closed: boolean): string =>
  `M${points.map((point) => point.join(' ')).join('L')}${closed ? 'Z' : ''}`;
