import { civilDate, formatDate, type Locale } from '@etabli/kernel';
import { wordsIn as debateWords } from '../debate/words.js';
import { eventsUpTo } from '../rules/attendance.js';
import type { MinutesEvent } from '../rules/minutes.js';
import { rollAt } from '../rules/roll.js';
import type { RecordedSitting } from './record.js';
import { wordsIn } from './words.js';

/**
 * What happened while the assembly sat: who came and went and what that made of the room, the chair handed over, incidents,
 * votes set aside.
 */
export function eventsOf(record: RecordedSitting, locale: Locale): MinutesEvent[] {
  return [
    ...movesOf(record),
    ...chairedBy(record, locale),
    ...incidentsOf(record, locale),
    ...cancelledOf(record, locale),
  ];
}

function movesOf({ assembly, situation, names }: RecordedSitting): MinutesEvent[] {
  const opened = assembly.openedAt as Date;
  const until = assembly.closedAt ?? situation.now;
  return eventsUpTo(until, situation.attendance)
    .filter(({ at }) => at > opened)
    .map(({ memberId, kind, at, mode }) => ({
      id: `${kind}-${memberId}-${at.getTime()}`,
      ...{ at, kind, remote: mode === 'remote' },
      name: names.get(memberId)?.name ?? '',
      voicesAfter: rollAt(at, situation).inRoom.voices,
    }));
}

function chairedBy({ chairings, names }: RecordedSitting, locale: Locale): MinutesEvent[] {
  const name = (id: string | undefined) => (id && names.get(id)?.name) || '';
  return chairings.slice(1).map(({ id, at, personId, ground, reason }, index) => {
    const [from, to] = [name(chairings[index]?.personId), name(personId)];
    const text = debateWords(locale).chairHandedOver({ from, to, ground, reason });
    return { id, at, kind: 'incident', text };
  });
}

function incidentsOf({ incidents, paper }: RecordedSitting, locale: Locale): MinutesEvent[] {
  return incidents.map(({ id, at, text, afterwards, recordedAt }) => {
    const on = formatDate(civilDate(recordedAt, paper.timeZone), locale);
    const told = afterwards ? wordsIn(locale).enteredAfterwards({ text, on }) : text;
    return { id, at, kind: 'incident', text: told };
  });
}

function cancelledOf({ votes, items }: RecordedSitting, locale: Locale): MinutesEvent[] {
  const words = wordsIn(locale);
  return votes.flatMap(({ id, agendaItemId, cancelledAt, cancelReason }) => {
    if (!cancelledAt) return [];
    const title = items.find((item) => item.id === agendaItemId)?.title ?? '';
    const text = words.cancelledVote({ title, reason: cancelReason ?? '' });
    return [{ id, at: cancelledAt, kind: 'incident' as const, text }];
  });
}
