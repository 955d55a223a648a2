import { ButtonLink, Section, useMessages } from '@etabli/ui';
import { qrPath } from '../../app/qr.js';
import { useInside } from '../../app/viewer.js';
import style from '../daily.module.css';
import { messages } from '../messages.js';

/** From the page of a place: says what is wrong there; and the code to put up at the place. */
export function ReportHere({ placeId }: { placeId: string }) {
  const words = useMessages(messages);
  const inside = useInside();
  const to = inside(`lieu/signalements?place=${placeId}`);
  const { size, path } = qrPath(`${location.origin}${to}`);
  return (
    <Section title={words.incidents} actions={<ButtonLink to={to}>{words.reportHere}</ButtonLink>}>
      <details>
        <summary>{words.reportCode}</summary>
        <p className={style.soft}>{words.reportHereText}</p>
        <svg className={style.code} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={words.reportCode}>
          <path d={path} fill="#000" />
        </svg>
      </details>
    </Section>
  );
}
