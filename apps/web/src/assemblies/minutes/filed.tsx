import { Link, Section, useFormats, useMessages } from '@etabli/ui';
import type { ReactNode } from 'react';
import { useInside } from '../../app/viewer.js';
import type { RegisteredFragment } from '../../gql/assemblies.js';
import { Fingerprint } from '../register/fingerprint.js';
import { messages } from './messages.js';
import style from './minutes.module.css';

/** Its line of the register: the number, the day, the fingerprint, and the signed copy itself. */
export function Filed({ entry, children }: { entry: RegisteredFragment; children?: ReactNode }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const { number, recordedAt, sha256, file } = entry;
  return (
    <div className={style.next}>
      <Section title={words.registered({ number })}>
        <p data-noprint>
          <a className={style.signed} href={file.href} target="_blank" rel="noreferrer">
            {words.openSigned({ size: formats.size(file.size) })}
          </a>
        </p>
        <p>{words.recorded({ when: formats.instant(recordedAt, { weekday: true }) })}</p>
        <div>
          <h3 className={style.label}>{words.fingerprint}</h3>
          <Fingerprint sha256={sha256} whole />
        </div>
        <Link to={inside('assemblees/registre')}>{words.toRegister}</Link>
      </Section>
      {children}
    </div>
  );
}
