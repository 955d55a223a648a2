import { addDays, type IsoDate, plainDate } from '@etabli/kernel/dates';
import { searchable } from '@etabli/kernel/names';

const weekdays = [
  ['lundi', 'monday'],
  ['mardi', 'tuesday'],
  ['mercredi', 'wednesday'],
  ['jeudi', 'thursday'],
  ['vendredi', 'friday'],
  ['samedi', 'saturday'],
  ['dimanche', 'sunday'],
];

/** A room as people name it in a question, and the day they ask about. */
export interface AskedRoom {
  room: string;
  day: IsoDate;
}

/** Reads « la verrière demain », « le salon mardi », "the saloon on Tuesday". Nothing said is today; a weekday is the next one. */
export function askedRoom(words: string, today: IsoDate): AskedRoom {
  const said = words.replace(/[?.!]/g, ' ').trim();
  const found = /^(.*?\S)(?:\s+on)?\s+(\S+)$/i.exec(said);
  const last = searchable(found?.[2] ?? '');
  const room = found?.[1] ?? '';
  if (last === 'demain' || last === 'tomorrow') return { room, day: addDays(today, 1) };
  if (last.startsWith('aujourd') || last === 'today') return { room, day: today };
  const weekday = weekdays.findIndex((names) => names.includes(last)) + 1;
  if (weekday === 0) return { room: said, day: today };
  return { room, day: addDays(today, (weekday - plainDate(today).dayOfWeek + 7) % 7) };
}
