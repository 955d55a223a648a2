import { Menu, notify, Section, useLocale } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import {
  RemoveBuildingDocument,
  RemoveFloorDocument,
  RenameBuildingDocument,
  RenameFloorDocument,
  RestoreBuildingDocument,
  RestoreFloorDocument,
} from '../../gql/places.js';
import place from '../place/place.module.css';
import { refreshed } from '../place/refresh.js';
import type { Plan } from '../plan/day.js';
import { usePlaceWords } from '../words.js';
import style from './draw.module.css';
import { inMetres } from './metres.js';
import { RenameDialog } from './rename-dialog.js';
import { ResizeDialog } from './resize-dialog.js';

type Building = Plan['buildings'][number];
type Floor = Building['floors'][number];

/** Every building and its floors, to put them right: named otherwise, measured again, taken away. */
export function Floors({ buildings }: { buildings: readonly Building[] }) {
  const { words } = usePlaceWords();
  if (buildings.length === 0) return null;
  return (
    <Section title={words.buildingsAndFloors}>
      <ul className={style.drawn}>
        {buildings.map((building) => (
          <li key={building.id} className={style.building}>
            <BuildingLine building={building} />
            <ul className={style.drawn}>
              {building.floors.map((floor) => (
                <li key={floor.id}>
                  <FloorLine floor={floor} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface OneVerb {
  tell: (variables: { id: string }) => Promise<{ done: boolean }>;
}

/** Takes away at once; the corner of the screen puts it back. */
function useTakeAway({ id, name }: { id: string; name: string }, remove: OneVerb, restore: OneVerb) {
  const { words } = usePlaceWords();
  return async () => {
    if ((await remove.tell({ id })).done)
      notify({ text: words.takenAway({ name }), undo: () => restore.tell({ id }) });
  };
}

function BuildingLine({ building: { id, name } }: { building: Building }) {
  const { words } = usePlaceWords();
  const [naming, setNaming] = useState(false);
  const remove = useVerb(RemoveBuildingDocument, { refetch: refreshed });
  const restore = useVerb(RestoreBuildingDocument, { refetch: refreshed });
  const rename = useVerb(RenameBuildingDocument, { refetch: refreshed });
  const takeAway = useTakeAway({ id, name }, remove, restore);
  return (
    <div className={style.line}>
      <strong>{name}</strong>
      <Menu
        compact
        label={words.actionsOn({ name })}
        items={[
          { label: words.rename, onPick: () => setNaming(true) },
          { label: words.removeBuilding, onPick: takeAway, danger: true },
        ]}
      />
      {naming ? (
        <RenameDialog
          id={id}
          name={name}
          verb={rename}
          label={words.buildingName}
          onClose={() => setNaming(false)}
        />
      ) : null}
    </div>
  );
}

function FloorLine({ floor }: { floor: Floor }) {
  const { words } = usePlaceWords();
  const { locale } = useLocale();
  const { id, name, width, height } = floor;
  const [open, setOpen] = useState<'rename' | 'resize' | null>(null);
  const remove = useVerb(RemoveFloorDocument, { refetch: refreshed });
  const restore = useVerb(RestoreFloorDocument, { refetch: refreshed });
  const rename = useVerb(RenameFloorDocument, { refetch: refreshed });
  const done = () => setOpen(null);
  const takeAway = useTakeAway({ id, name }, remove, restore);
  return (
    <div className={style.line}>
      <span>
        {name}{' '}
        <span className={place.soft}>
          {words.measures({ width: inMetres(width, locale), height: inMetres(height, locale) })}
        </span>
      </span>
      <Menu
        compact
        label={words.actionsOn({ name })}
        items={[
          { label: words.rename, onPick: () => setOpen('rename') },
          { label: words.resize, onPick: () => setOpen('resize') },
          { label: words.removeFloor, onPick: takeAway, danger: true },
        ]}
      />
      {open === 'rename' ? (
        <RenameDialog id={id} name={name} verb={rename} label={words.floorName} onClose={done} />
      ) : null}
      {open === 'resize' ? <ResizeDialog floor={floor} onClose={done} /> : null}
    </div>
  );
}
