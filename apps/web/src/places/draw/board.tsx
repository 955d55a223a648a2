import type { Point } from '@etabli/residency/rules/shapes';
import { Button, ChoiceField, IconButton, Row } from '@etabli/ui';
import { IconArrowDown, IconArrowLeft, IconArrowRight, IconArrowUp } from '@tabler/icons-react';
import type { Shown } from '../plan/day.js';
import type { Floor } from '../plan/floor-choice.js';
import { usePlaceWords } from '../words.js';
import { STEP } from './corners.js';
import { Sheet } from './sheet.js';
import type { Sketch } from './use-sketch.js';

interface Props {
  floor: Floor;
  drawn: readonly Shown[];
  sketch: Sketch;
}

/** The floor one draws on with a finger or a mouse. By keyboard, the same is done with numbers and arrows. */
export function Board({ floor, drawn, sketch }: Props) {
  const { words } = usePlaceWords();
  return (
    <>
      <ChoiceField
        label={words.tool}
        options={(['rectangle', 'polygon', 'move'] as const).map((tool) => ({
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
        {sketch.closed ? <Nudge sketch={sketch} /> : null}
        {sketch.corners.length > 0 ? <Button onClick={sketch.clear}>{words.startAgain}</Button> : null}
      </Row>
    </>
  );
}

const arrows = [
  ['toLeft', IconArrowLeft, [-STEP, 0]],
  ['toRight', IconArrowRight, [STEP, 0]],
  ['toTop', IconArrowUp, [0, -STEP]],
  ['toBottom', IconArrowDown, [0, STEP]],
] as const satisfies readonly (readonly [string, typeof IconArrowUp, Point])[];

/** Moves the outline by twenty centimetres at a press. */
function Nudge({ sketch }: { sketch: Sketch }) {
  const { words } = usePlaceWords();
  return arrows.map(([name, Icon, by]) => (
    <IconButton key={name} label={words[name]} icon={<Icon />} onClick={() => sketch.shift(by)} />
  ));
}
