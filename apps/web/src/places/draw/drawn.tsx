import { Button, Row, Section } from '@etabli/ui';
import place from '../place/place.module.css';
import type { Shown } from '../plan/day.js';
import type { Floor } from '../plan/floor-choice.js';
import { usePlaceWords } from '../words.js';
import style from './draw.module.css';
import { usePut } from './use-put.js';
import type { Sketch } from './use-sketch.js';

interface Props {
  floor: Floor;
  drawn: readonly Shown[];
  sketch: Sketch;
}

/** What is on the floor: each can be drawn again or moved, or taken off. */
export function Drawn({ floor, drawn, sketch }: Props) {
  const { words, squareMetres } = usePlaceWords();
  const { takeOff } = usePut(floor);
  return (
    <Section title={words.drawn}>
      {drawn.length === 0 ? <p className={place.soft}>{words.nothingDrawn}</p> : null}
      <ul className={style.drawn}>
        {drawn.map(({ place: one, points }) => (
          <li key={one.id}>
            <span>
              {one.name} <span className={place.soft}>{squareMetres(one.areaHundredths)}</span>
            </span>
            <Row gap={1}>
              <Button
                weight="quiet"
                aria-label={words.redraw({ name: one.name })}
                onClick={() => sketch.redraw(one, points ?? [])}
              >
                {words.redrawShort}
              </Button>
              <Button
                weight="quiet"
                aria-label={words.erase({ name: one.name })}
                onClick={() => takeOff(one, points)}
              >
                {words.eraseShort}
              </Button>
            </Row>
          </li>
        ))}
      </ul>
    </Section>
  );
}
