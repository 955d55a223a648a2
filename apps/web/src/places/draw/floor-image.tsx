import { Button, FileDrop, notify, Section } from '@etabli/ui';
import { useHandOver } from '../../app/client/use-hand-over.js';
import { useVerb } from '../../app/client/use-verb.js';
import { HangFloorImageDocument } from '../../gql/places.js';
import { IMAGE_LIMIT, IMAGES } from '../place/photos.js';
import { refreshed } from '../place/refresh.js';
import type { Floor } from '../plan/floor-choice.js';
import { usePlaceWords } from '../words.js';

/** The image one draws over; a grid of metres when there is none. */
export function FloorImage({ floor: { id, image } }: { floor: Floor }) {
  const { words } = usePlaceWords();
  const handOver = useHandOver();
  const hang = useVerb(HangFloorImageDocument, { refetch: refreshed });
  const back = () => hang.tell({ id, fileId: image?.id ?? null });
  const take = async (file: File) => {
    const received = await handOver(file);
    if (!received) return;
    if ((await hang.tell({ id, fileId: received.id })).done) notify({ text: words.imageHung, undo: back });
  };
  return (
    <Section title={words.image}>
      <FileDrop label={words.imageHint} accept={IMAGES} limit={IMAGE_LIMIT} file={null} onFile={take} />
      {image ? (
        <div>
          <Button onClick={() => hang.tell({ id, fileId: null })}>{words.removeImage}</Button>
        </div>
      ) : null}
    </Section>
  );
}
