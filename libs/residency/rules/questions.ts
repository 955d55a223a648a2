import { addDays, type IsoDate, plainDate } from '@etabli/kernel/dates';
import { searchable } from '@etabli/kernel/names';

const months = [
  ['janvier', 'january'],
  ['fevrier', 'february'],
  ['mars', 'march'],
  ['avril', 'april'],
  ['mai', 'may'],
  ['juin', 'june'],
  ['juillet', 'july'],
  ['aout', 'august'],
  ['septembre', 'september'],
  ['octobre', 'october'],
  ['novembre', 'november'],
  ['decembre', 'december'],
];

/** A place as people name it in a question, and the days they ask about. */
export interface AskedPlace {
  place: string;
  from: IsoDate;
  to: IsoDate;
  /** Were days said? Today, when they were not. */
  dated: boolean;
}

/**
 * Reads « poste 14 en mars » or « desk 14 in March 2027 ». A month without its year is the one now or next to come; nothing
 * said is today.
 */
export function askedPlace(words: string, today: IsoDate): AskedPlace {
  const said = words.replace(/[?.!]/g, ' ').trim();
  const found = /^(.*?)\s+(?:en|in)\s+(\S+)(?:\s+((?:19|20)\d\d))?$/i.exec(said);
  const month = found ? months.findIndex((names) => names.includes(searchable(found[2] ?? ''))) + 1 : 0;
  if (!found || month === 0) return { place: said, from: today, to: today, dated: false };
  const { year, month: now } = plainDate(today);
  const asked = found[3] ? Number(found[3]) : month < now ? year + 1 : year;
  const first = plainDate(`${asked}-${String(month).padStart(2, '0')}-01`);
  const to = addDays(first.add({ months: 1 }).toString(), -1);
  return { place: (found[1] ?? '').trim(), from: first.toString(), to, dated: true };
}
