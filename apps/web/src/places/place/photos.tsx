import { Button, FileDrop, notify, Section } from '@etabli/ui';
import { abilities } from '../../app/abilities.js';
import { useHandOver } from '../../app/client/use-hand-over.js';
import { useVerb } from '../../app/client/use-verb.js';
import { AddPlacePhotoDocument, RemovePlacePhotoDocument } from '../../gql/places.js';
import { usePlaceWords } from '../words.js';
import style from './place.module.css';
import type { Place } from './place-page.js';
import { refreshed } from './refresh.js';

export const IMAGES = ['.png', '.jpg', '.jpeg', '.webp'];
export const IMAGE_LIMIT = 20 * 1024 * 1024;

/** What the place looks like. */
export function Photos({ place: { id, name, photos, viewerCan } }: { place: Place }) {
  const { words } = usePlaceWords();
  const handOver = useHandOver();
  const add = useVerb(AddPlacePhotoDocument, { refetch: refreshed });
  const remove = useVerb(RemovePlacePhotoDocument, { refetch: refreshed });
  const keeps = abilities(viewerCan).can('describe');
  const take = async (file: File) => {
    const received = await handOver(file);
    if (!received) return;
    if ((await add.tell({ id, fileId: received.id })).done) notify({ text: words.photoAdded });
  };
  if (photos.length === 0 && !keeps) return null;
  return (
    <Section title={words.photos}>
      <ul className={style.photos}>
        {photos.map((photo) => (
          <li key={photo.id}>
            <img src={photo.file.href} alt={words.photoOf({ name })} />
            {keeps ? (
              <div>
                <Button weight="quiet" onClick={() => remove.tell({ id: photo.id })}>
                  {words.removePhoto}
                </Button>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      {keeps ? (
        <FileDrop label={words.addPhoto} accept={IMAGES} limit={IMAGE_LIMIT} file={null} onFile={take} />
      ) : null}
    </Section>
  );
}
