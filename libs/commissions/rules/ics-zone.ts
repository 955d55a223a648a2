import { type IsoDate, plainDate, Temporal } from '@etabli/kernel';

interface Change {
  from: string;
  to: string;
  /** Local time before the change, as the format writes it. */
  at: string;
  isSummer: boolean;
}

/**
 * The changes of the clocks in a time zone between two days, as a calendar feed must tell them: those that go from the same
 * offset to the same offset are one block. A zone that never changes has one block from the beginning.
 */
export function timeZoneLines(timeZone: string, from: IsoDate, to: IsoDate): string[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes(timeZone, from, to)) {
    const key = `${change.from} ${change.to}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${timeZone}`,
    ...[...groups.values()].flatMap(blockLines),
    'END:VTIMEZONE',
  ];
}

/** The first change is said again among the others: there are readers that only look there. */
function blockLines(group: readonly Change[]): string[] {
  const [first] = group as [Change];
  const block = first.isSummer ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${block}`,
    `DTSTART:${first.at}`,
    `TZOFFSETFROM:${first.from}`,
    `TZOFFSETTO:${first.to}`,
    ...group.map(({ at }) => `RDATE:${at}`),
    `END:${block}`,
  ];
}

/** The change before the first day, then all until the last. */
function changes(timeZone: string, from: IsoDate, to: IsoDate): Change[] {
  const end = plainDate(to).toZonedDateTime(timeZone);
  const start = plainDate(from).toZonedDateTime(timeZone);
  const found: Change[] = [];
  let at: Temporal.ZonedDateTime | null = start.getTimeZoneTransition('previous');
  if (!at) found.push({ from: offset(start), to: offset(start), at: '19700101T000000', isSummer: false });
  for (at ??= start.getTimeZoneTransition('next'); at; at = at.getTimeZoneTransition('next')) {
    if (Temporal.ZonedDateTime.compare(at, end) > 0) break;
    found.push(changeAt(at));
  }
  return found;
}

function changeAt(at: Temporal.ZonedDateTime): Change {
  const before = at.subtract({ nanoseconds: 1 });
  const gained = at.offsetNanoseconds - before.offsetNanoseconds;
  const local = at.toPlainDateTime().subtract({ nanoseconds: gained });
  return {
    from: offset(before),
    to: offset(at),
    at: local.toString({ smallestUnit: 'second' }).replace(/[-:]/g, ''),
    isSummer: gained > 0,
  };
}

/** `+0100`. */
const offset = (at: Temporal.ZonedDateTime): string => at.offset.replace(':', '').slice(0, 5);
