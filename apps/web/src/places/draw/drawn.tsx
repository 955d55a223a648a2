import type { Point } from '@etabli/residency/rules/shapes';
import { Button, notify, Row, Section } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { DrawPlaceDocument, ErasePlaceShapeDocument } from '../../gql/places.js';
import place from '../place/place.module.css';
import { refreshed } from '../place/refresh.js';
import type { Shown } from '../plan/day.js';
import type { Floor } from '../plan/floor-choice.js';
import { usePlaceWords } from '../words.js';
import style from './draw.module.css';
import type { Sketch } from './use-sketch.js';

interface Props {
  floor: Floor;
  drawn: readonly Shown[];
  sketch: Sketch;
}

/** What is on the floor: each can be drawn again, or taken off. */
export function Drawn({ floor, drawn, sketch }: Props) {
  const { words, squareMetres } = usePlaceWords();
  const erase = useVerb(ErasePlaceShapeDocument, { refetch: refreshed });
  const draw = useVerb(DrawPlaceDocument, { refetch: refreshed });
  const takeOff = async ({ place: { id, name }, points }: Shown) => {
    if (!(await erase.tell({ placeId: id })).done) return;
    const before = (points as Point[]).map(([x, y]) => [x, y]);
    const undo = () => draw.tell({ input: { placeId: id, floorId: floor.id, points: before } });
    notify({ text: words.erased({ name }), undo });
  };
  return (
    <Section title={words.drawn}>
      {drawn.length === 0 ? <p className={place.soft}>{words.nothingDrawn}</p> : null}
      <ul className={style.drawn}>
        {drawn.map((one) => (
          <li key={one.place.id}>
            <span>
              {one.place.name} <span className={place.soft}>{squareMetres(one.place.areaHundredths)}</span>
            </span>
            <Row gap={1}>
              <Button weight="quiet" onClick={() => sketch.redraw(one.place, one.points ?? [])}>
                {words.redraw({ name: one.place.name })}
              </Button>
              <Button weight="quiet" onClick={() => takeOff(one)}>
                {words.erase({ name: one.place.name })}
              </Button>
            </Row>
          </li>
        ))}
      </ul>
    </Section>
  );
}
