import { gradeSending } from '@etabli/assembly/rules/notice';
import { daysBetween, type IsoDate } from '@etabli/kernel';
import type { Statutes } from '@etabli/membership/rules/statutes';
import { Notice, useFormats, useLocale, useMessages } from '@etabli/ui';
import { today } from '../../app/civil-today.js';
import { noticeMessages } from './notice-messages.js';

interface Props {
  statutes: Statutes;
  /** The day of the assembly. */
  day: IsoDate;
}

/** Until when an assembly may be convened, counted back from its day under the statutes; said while one is still choosing. */
export function NoticeLine({ statutes, day }: Props) {
  const words = useMessages(noticeMessages);
  const formats = useFormats();
  const now = today(useLocale().timeZone);
  const { latestOn, requiredDays, count, inTime, lateByDays, accepted, clause } = gradeSending(
    statutes,
    day,
    now,
  );
  if (day < now) return null;
  if (clause.agreed) {
    return (
      <Notice tone="done">
        <p>{words.founders}</p>
      </Notice>
    );
  }
  const source = clause.silent
    ? words.silent
    : clause.article
      ? words.article({ article: clause.article })
      : '';
  const rule = words.rule({ days: requiredDays, clear: count === 'clear', source });
  return (
    <Notice tone={inTime ? 'done' : 'waiting'}>
      <p>
        <strong>{words.latest({ date: formats.date(latestOn, { weekday: true }) })}</strong>{' '}
        {inTime
          ? words.left({ days: daysBetween(now, latestOn) })
          : words.late({ days: lateByDays, accepted })}
      </p>
      <p>{rule}</p>
    </Notice>
  );
}
