import { Button, FileDrop, notify, Section } from '@etabli/ui';
import { useState } from 'react';
import { useHandOver } from '../../app/client/use-hand-over.js';
import { useVerb } from '../../app/client/use-verb.js';
import { HangFloorImageDocument } from '../../gql/places.js';
import { IMAGE_LIMIT, IMAGES } from '../place/photos.js';
import { refreshed } from '../place/refresh.js';
import type { Floor } from '../plan/floor-choice.js';
import { usePlaceWords } from '../words.js';

/** What most plans come as: it may be chosen, so that one reads what to do with it. */
const PDF = '.pdf';

/** The image one draws over; a grid of metres when there is none. */
export function FloorImage({ floor: { id, image } }: { floor: Floor }) {
  const { words } = usePlaceWords();
  const [error, setError] = useState<string | null>(null);
  const handOver = useHandOver();
  const hang = useVerb(HangFloorImageDocument, { refetch: refreshed });
  const back = () => hang.tell({ id, fileId: image?.id ?? null });
  const take = async (file: File) => {
    const isPdf = file.name.toLowerCase().endsWith(PDF);
    setError(isPdf ? words.imageFromPdf : null);
    if (isPdf) return;
    const received = await handOver(file);
    if (!received) return;
    if ((await hang.tell({ id, fileId: received.id })).done) notify({ text: words.imageHung, undo: back });
  };
  return (
    <Section title={words.image}>
      <FileDrop
        label={words.imageHint}
        accept={[...IMAGES, PDF]}
        limit={IMAGE_LIMIT}
        file={null}
        error={error}
        onFile={take}
      />
      {image ? (
        <div>
          <Button onClick={() => hang.tell({ id, fileId: null })}>{words.removeImage}</Button>
        </div>
      ) : null}
    </Section>
  );
}
