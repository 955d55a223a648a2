import { DataList, Empty, Link } from '@etabli/ui';
import { useInside } from '../../app/viewer.js';
import { usePlaceWords } from '../words.js';
import { type Shown, seenAs } from './day.js';
import type { Floor } from './floor-choice.js';
import { PlaceStateBadge } from './state.js';
import { useRemains } from './use-remains.js';

/** The plan as a list: the same places, the same people, the same words. */
export function PlanList({ shown, floors }: { shown: readonly Shown[]; floors: readonly Floor[] }) {
  const { words, week, squareMetres } = usePlaceWords();
  const remains = useRemains();
  const inside = useInside();
  const floorOf = new Map(floors.map((floor) => [floor.id, `${floor.building}, ${floor.name}`]));
  const who = ({ standing }: Shown) =>
    standing.stays
      .map(({ person, week: share }) =>
        standing.stays.length > 1 || standing.state === 'shared'
          ? `${person.displayName} (${week(share)})`
          : person.displayName,
      )
      .join(', ');
  return (
    <DataList
      caption={words.places}
      rows={shown}
      total={shown.length}
      rowKey={({ place }) => place.id}
      rowName={({ place }) => place.name}
      empty={<Empty title={words.noneTitle}>{words.noneText}</Empty>}
      columns={[
        {
          key: 'name',
          label: words.name,
          phone: 'title',
          cell: ({ place }) => <Link to={inside(`lieu/places/${place.id}`)}>{place.name}</Link>,
        },
        {
          key: 'state',
          label: words.state,
          cell: (one) => <PlaceStateBadge state={seenAs(one)} />,
        },
        { key: 'who', label: words.at, cell: who },
        { key: 'more', label: words.remains, cell: remains },
        {
          key: 'area',
          label: words.area,
          numeric: true,
          cell: ({ place }) => squareMetres(place.areaHundredths),
        },
        {
          key: 'floor',
          label: words.floors,
          cell: ({ floorId }) => (floorId && floorOf.get(floorId)) ?? words.notDrawn,
        },
      ]}
    />
  );
}
