import { byName, type Locale } from '@etabli/kernel';
import type { AttendanceFacts, AttendanceRow } from '../documents/attendance.js';
import { rollLines } from '../roll/lines.js';
import type { RollLine } from '../roll/roll.types.js';
import { eventsUpTo } from '../rules/attendance.js';
import { collegeIn } from '../rules/college-elections.js';
import { kindsOf } from '../rules/kinds.js';
import { quorum } from '../rules/quorum.js';
import { type Roll, rollAt } from '../rules/roll.js';
import { attendanceRoll } from './facts.js';
import type { RecordedSitting } from './record.js';
import { wordsIn } from './words.js';

/** The attendance sheet: left to the pen before the opening, then as the desk recorded it, certified by the bureau. */
export function attendanceFacts(record: RecordedSitting, locale: Locale): AttendanceFacts {
  const { assembly, paper, situation } = record;
  const opened = assembly.openedAt !== null;
  const roll = opened ? attendanceRoll(record) : rollAt(situation.now, situation);
  const end = rollAt(assembly.closedAt ?? situation.now, situation);
  const lines = new Map(rollLines(situation, end, record.names, locale).map((line) => [line.personId, line]));
  const electors = situation.electors
    .map(({ memberId, voices, collegeId }) => ({
      ...{ memberId, voices },
      college: collegeIn(situation.statutes, collegeId)?.name ?? null,
      name: record.names.get(memberId)?.listName ?? '',
    }))
    .sort((a, b) => byName(a.name, b.name));
  return {
    assembly: paper,
    rows: electors.map(({ memberId, ...elector }, index) => ({
      number: String(index + 1),
      ...elector,
      category: record.categories.get(memberId) ?? null,
      ...(opened
        ? attended(record, memberId, lines.get(memberId), { roll, end })
        : { presence: null, proxies: [] }),
    })),
    totals: opened ? totalsOf(record, roll) : null,
    certifiedBy: opened ? certifiers(record, locale) : [],
  };
}

type Attended = Pick<AttendanceRow, 'presence' | 'proxies' | 'arrivedAt' | 'leftAt' | 'signed'>;

/** Came at any time; or represented, when the room was counted or at the end; or voted in advance. */
function attended(
  record: RecordedSitting,
  id: string,
  line: RollLine | undefined,
  { roll, end }: { roll: Roll; end: Roll },
): Attended {
  const { situation, assembly, names } = record;
  const until = assembly.closedAt ?? situation.now;
  const first = eventsUpTo(until, situation.attendance).find(
    ({ memberId, kind }) => memberId === id && kind === 'arrived',
  );
  const holder = roll.holders.find(({ memberId }) => memberId === id);
  const carrier =
    roll.proxies.find(({ giverId, status }) => giverId === id && status === 'carried')?.holderId ??
    line?.representedById;
  const away = end.early.includes(id) ? 'advance' : 'absent';
  return {
    presence: first?.mode ?? (carrier ? { representedBy: names.get(carrier)?.name ?? '' } : away),
    proxies: (holder?.mandates ?? []).map(({ giverId }) => names.get(giverId)?.listName ?? ''),
    arrivedAt: first?.at ?? null,
    leftAt: line?.leftAt ?? null,
    signed: first ? (record.signatures.get(id) ?? null) : null,
  };
}

const totalsOf = ({ assembly, situation }: RecordedSitting, roll: Roll): AttendanceFacts['totals'] => ({
  at: roll.at,
  electors: roll.registered.electors,
  present: roll.present.electors,
  remote: roll.remote.electors,
  represented: roll.represented.electors,
  voices: roll.inRoom.voices,
  quorums: kindsOf(assembly.nature).map((kind) =>
    quorum(situation.statutes, { kind, call: assembly.call }, roll),
  ),
});

function certifiers({ assembly, names }: RecordedSitting, locale: Locale): AttendanceFacts['certifiedBy'] {
  const words = wordsIn(locale);
  const bureau = [
    { id: assembly.chairId, capacity: words.sittingChair },
    { id: assembly.secretaryId, capacity: words.sittingSecretary },
    ...assembly.scrutineerIds.map((id) => ({ id, capacity: words.scrutineer })),
  ];
  return bureau.flatMap(({ id, capacity }) => (id ? [{ name: names.get(id)?.name ?? '', capacity }] : []));
}
