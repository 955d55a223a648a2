import { areaOf } from '@etabli/residency/rules/shapes';
import { Button, Notice, notify, Row } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { DescribePlaceDocument } from '../../gql/places.js';
import { refreshed } from '../place/refresh.js';
import type { Shown } from '../plan/day.js';
import { usePlaceWords } from '../words.js';

interface Props {
  /** A place that was just drawn. */
  drawn: Shown;
  onLeave: () => void;
}

/** The drawing no longer says what is noted: one press takes the surface of the drawing, since prices and figures read the other. */
export function DrawnArea({ drawn: { place, points }, onLeave }: Props) {
  const { words, squareMetres } = usePlaceWords();
  const describe = useVerb(DescribePlaceDocument, { refetch: refreshed });
  const { id, name, areaHundredths } = place;
  const area = areaOf(points ?? []);
  if (area === 0 || area === areaHundredths) return null;
  const take = async () => {
    if (!(await describe.tell({ id, input: { areaHundredths: area } })).done) return;
    const undo = () => describe.tell({ id, input: { areaHundredths } });
    notify({ text: words.areaTaken({ name, area: squareMetres(area) }), undo });
    onLeave();
  };
  return (
    <Notice tone="waiting">
      <p role="status">
        {words.areaDiffers({ name, drawn: squareMetres(area), noted: squareMetres(areaHundredths) })}
      </p>
      <Row gap={1}>
        <Button busy={describe.busy} onClick={take}>
          {words.takeArea}
        </Button>
        <Button weight="quiet" onClick={onLeave}>
          {words.leaveArea}
        </Button>
      </Row>
    </Notice>
  );
}
