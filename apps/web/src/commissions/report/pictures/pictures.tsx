import { IconButton, notify, useMessages } from '@etabli/ui';
import { IconX } from '@tabler/icons-react';
import { useVerb } from '../../../app/client/use-verb.js';
import { TakeReportPictureOffDocument } from '../../../gql/commissions.js';
import type { Report } from '../figures.js';
import { messages } from '../messages.js';
import style from '../report.module.css';

interface Props {
  pictures: Report['pictures'];
  /** The viewer may take them off. */
  mayWrite: boolean;
}

/** The pictures of one part, each with its caption. */
export function Pictures({ pictures, mayWrite }: Props) {
  const words = useMessages(messages);
  const verb = useVerb(TakeReportPictureOffDocument, { refetch: ['OneReport'] });
  if (pictures.length === 0) return null;
  const takeOff = async (id: string) => {
    const said = await verb.tell({ id });
    if (said.done) notify({ text: words.pictureOff, undo: () => verb.tell({ id, off: false }) });
  };
  return (
    <ul className={style.pictures}>
      {pictures.map(({ id, caption, alt, file }) => (
        <li key={id}>
          <figure className={style.figure}>
            <img src={file.href} alt={alt} loading="lazy" />
            <figcaption>
              <span>{caption}</span>
              {mayWrite ? (
                <IconButton
                  label={words.takeOff({ what: caption || alt })}
                  icon={<IconX />}
                  onClick={() => void takeOff(id)}
                />
              ) : null}
            </figcaption>
          </figure>
        </li>
      ))}
    </ul>
  );
}
