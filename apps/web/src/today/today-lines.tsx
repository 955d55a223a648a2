import { ButtonLink, StateBadge, type Tone, useMessages } from '@etabli/ui';
import { useInside } from '../app/viewer.js';
import { messages } from './messages.js';
import type { TodayLine, Urgency } from './today.js';
import style from './today.module.css';

const tones: Record<Urgency, Tone> = { late: 'late', today: 'going', soon: 'waiting', know: 'draft' };

/** Lines of the day, each with its action; the first one's is the main action of the page. */
export function TodayLines({ lines, main }: { lines: readonly TodayLine[]; main?: boolean }) {
  const words = useMessages(messages);
  const inside = useInside();
  return (
    <ol className={style.lines}>
      {lines.map((line, index) => (
        <li key={line.key}>
          <StateBadge tone={tones[line.urgency]}>{words[line.urgency]}</StateBadge>
          <div className={style.words}>
            <span className={style.sentence}>{line.sentence}</span>
            {line.detail ? <span className={style.detail}>{line.detail}</span> : null}
          </div>
          <ButtonLink weight={main && index === 0 ? 'main' : 'plain'} to={inside(line.action.to)}>
            {line.action.label}
          </ButtonLink>
        </li>
      ))}
    </ol>
  );
}
