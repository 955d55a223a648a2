import { useQuery } from '@apollo/client/react';
import { Empty, Page, useLocale } from '@etabli/ui';
import { useState } from 'react';
import { Answered } from '../../app/answered.js';
import { today } from '../../app/civil-today.js';
import { useCan } from '../../app/viewer.js';
import { PlanOfDocument } from '../../gql/places.js';
import { type Plan, shownOn } from '../plan/day.js';
import { type Floor, FloorChoice } from '../plan/floor-choice.js';
import { PlaceTabs } from '../tabs.js';
import { usePlaceWords } from '../words.js';
import { Board } from './board.js';
import style from './draw.module.css';
import { Drawn } from './drawn.js';
import { DrawnArea } from './drawn-area.js';
import { FloorImage } from './floor-image.js';
import { Floors } from './floors.js';
import { NewFloor } from './new-floor.js';
import { PutDown } from './put-down.js';
import { useSketch } from './use-sketch.js';

/** Draws places over an image or a grid of metres, by hand or by numbers. */
export function Component() {
  const { words } = usePlaceWords();
  const { timeZone } = useLocale();
  const now = today(timeZone);
  const draws = useCan()('places.write');
  const query = useQuery(PlanOfDocument, { variables: { from: now, to: now }, skip: !draws });
  return (
    <Page title={words.drawTitle} lead={words.drawLead}>
      <PlaceTabs at="lieu/dessiner" />
      {draws ? (
        <Answered query={query}>{({ plan }) => <Known plan={plan} day={now} />}</Answered>
      ) : (
        <Empty title={words.drawNotYours}>{words.drawNotYoursText}</Empty>
      )}
    </Page>
  );
}

function Known({ plan, day }: { plan: Plan; day: string }) {
  const [floorId, setFloorId] = useState('');
  const floors = plan.buildings.flatMap(({ name, floors: of }) =>
    of.map((floor) => ({ ...floor, building: name })),
  );
  const floor = floors.find(({ id }) => id === floorId) ?? floors[0];
  return (
    <div className={style.draw}>
      {floor ? (
        <>
          <FloorChoice floors={floors} chosen={floor.id} onChoose={setFloorId} />
          <OneFloor key={floor.id} floor={floor} plan={plan} day={day} />
        </>
      ) : null}
      <Floors buildings={plan.buildings} />
      <NewFloor buildings={plan.buildings} onAdded={setFloorId} />
    </div>
  );
}

function OneFloor({ floor, plan, day }: { floor: Floor; plan: Plan; day: string }) {
  const sketch = useSketch(floor);
  const [putId, setPutId] = useState('');
  const shown = shownOn(plan, day);
  const drawn = shown.filter(({ floorId, points }) => floorId === floor.id && points !== null);
  const put = drawn.find(({ place }) => place.id === putId);
  const undrawn = shown.filter(({ points }) => points === null).map(({ place }) => place);
  return (
    <>
      <Board floor={floor} drawn={drawn.filter(({ place }) => place.id !== sketch.of?.id)} sketch={sketch} />
      {put ? <DrawnArea drawn={put} onLeave={() => setPutId('')} /> : null}
      <PutDown floor={floor} sketch={sketch} drawn={drawn} undrawn={undrawn} onPut={setPutId} />
      <Drawn floor={floor} drawn={drawn} sketch={sketch} />
      <FloorImage floor={floor} />
    </>
  );
}
