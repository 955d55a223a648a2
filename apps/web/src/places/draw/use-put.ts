import type { Point } from '@etabli/residency/rules/shapes';
import { notify } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { DrawPlaceDocument, ErasePlaceShapeDocument } from '../../gql/places.js';
import { refreshed } from '../place/refresh.js';
import type { Floor } from '../plan/floor-choice.js';
import { usePlaceWords } from '../words.js';

interface Placed {
  id: string;
  name: string;
}

/** Puts places down on a floor and takes them off; what was there before comes back when one undoes it. */
export function usePut(floor: Floor) {
  const { words } = usePlaceWords();
  const draw = useVerb(DrawPlaceDocument, { refetch: refreshed });
  const erase = useVerb(ErasePlaceShapeDocument, { refetch: refreshed });
  const asked = (placeId: string, points: readonly Point[]) => ({
    input: { placeId, floorId: floor.id, points: points.map(([x, y]) => [x, y]) },
  });
  const back = (id: string, before: readonly Point[] | null) => () =>
    before ? draw.tell(asked(id, before)) : erase.tell({ placeId: id });
  return {
    busy: draw.busy,
    refusal: draw.refusal,
    /** Where a place is now; `before`, where it was on this floor. */
    put: async ({ id, name }: Placed, points: readonly Point[], before: readonly Point[] | null) => {
      const { done } = await draw.run(asked(id, points));
      if (done) notify({ text: words.drawnAs({ name }), undo: back(id, before) });
      return done;
    },
    move: async ({ id, name }: Placed, points: readonly Point[], before: readonly Point[] | null) => {
      const { done } = await draw.tell(asked(id, points));
      if (done) notify({ text: words.placeMoved({ name }), undo: back(id, before) });
    },
    takeOff: async ({ id, name }: Placed, before: readonly Point[] | null) => {
      const { done } = await erase.tell({ placeId: id });
      if (done) notify({ text: words.erased({ name }), undo: back(id, before) });
    },
  };
}
