import { formatTime, type Locale } from '@etabli/kernel';
import type { Block, TableCell, TableColumn } from '@etabli/platform/pdf/blocks';
import type { PaperDocument } from '@etabli/platform/pdf/pdf';
import type { QuorumResult } from '../rules/quorum.js';
import type { AssemblyFacts, Making, Signatory } from './facts.js';
import { letterheadOf, momentOf, printed, type Words, wordsIn } from './paper.js';

/** One elector. Before the assembly only the identity is known and the rest is left to the pen. */
export interface AttendanceRow {
  number: string;
  /** Surname first: « Lovelace, Ada ». */
  name: string;
  category?: string | null;
  /** Where the statutes know colleges: theirs, or null for who is in none. */
  college?: string | null;
  /** Their own, without those they carry for others. */
  voices: number;
  presence: 'present' | 'remote' | { representedBy: string } | 'advance' | 'absent' | null;
  /** Names of those whose proxies this elector holds. */
  proxies: string[];
  arrivedAt?: Date | null;
  leftAt?: Date | null;
  /** As they signed on the screen of the desk: the strokes, or the name they typed. */
  signed?: { strokes: string } | { as: string } | null;
}

export interface AttendanceTotals {
  /** When the room was counted: who comes later is on the sheet and not in these figures. */
  at: Date;
  electors: number;
  present: number;
  remote: number;
  represented: number;
  voices: number;
  /** As counted: one entry, two for a mixed assembly. */
  quorums: Pick<QuorumResult, 'kind' | 'required' | 'share' | 'counted' | 'reached'>[];
}

export interface AttendanceFacts {
  assembly: AssemblyFacts;
  rows: AttendanceRow[];
  /** Null on a sheet to sign, before the count. */
  totals: AttendanceTotals | null;
  /** Chair, secretary, scrutineers of the sitting. */
  certifiedBy: Signatory[];
}

/** The sheet to sign at the door, or signed by what the desk recorded: the proof of quorum. */
export function attendanceDocument(facts: AttendanceFacts, making: Making): PaperDocument {
  const words = wordsIn(making.locale);
  const { assembly, certifiedBy } = facts;
  const signatures: Block[] =
    certifiedBy.length === 0
      ? []
      : [
          { kind: 'paragraph', text: words.certified },
          { kind: 'signatures', people: certifiedBy },
        ];
  const paper = {
    letterhead: letterheadOf(assembly.association, words),
    orientation: 'landscape' as const,
    subtitle: `${words.nature(assembly)}, ${momentOf(assembly.startsAt, assembly, making.locale)}, ${assembly.place}`,
    blocks: [
      signingTable(facts, making.locale, words),
      ...totalBlocks(facts, making.locale, words),
      ...signatures,
    ],
  };
  return printed(words.attendance, paper, making);
}

function signingTable({ rows, assembly }: AttendanceFacts, locale: Locale, words: Words): Block {
  const clock = (instant: Date | null | undefined) =>
    instant ? formatTime(instant, locale, assembly.timeZone) : '';
  return {
    kind: 'table',
    rowHeight: 'signature',
    size: 'small',
    columns: [
      { header: words.number, align: 'end' },
      { header: words.name, share: 5 },
      { header: belongingOf(rows, words), share: 3 },
      { header: words.voices, align: 'end' },
      { header: words.presence, share: 3 },
      { header: words.carries, share: 5 },
      { header: words.arrival },
      { header: words.departure },
      { header: words.signature, share: 5 },
    ],
    rows: rows.map((row) => [
      row.number,
      row.name,
      belonging(row),
      String(row.voices),
      presenceOf(row, words),
      row.proxies.join('\n'),
      clock(row.arrivedAt),
      clock(row.leftAt),
      signatureOf(row, clock, words),
    ]),
  };
}

/** What the column of categories is called; where people vote by colleges, it says theirs too. */
const belongingOf = (rows: AttendanceRow[], words: Words): string =>
  rows.some(({ college }) => college) ? words.categoryAndCollege : words.category;

/** Category, then college, said once where they bear the same name. */
const belonging = ({ category, college }: AttendanceRow): string =>
  [...new Set([category, college])].filter(Boolean).join('\n');

function signatureOf(
  { name, presence, arrivedAt, signed }: AttendanceRow,
  clock: (instant: Date) => string,
  words: Words,
): TableCell {
  if (signed && 'strokes' in signed) return { path: signed.strokes, alt: words.signatureOf({ name }) };
  if (signed) return words.signedAs({ name: signed.as });
  return presence === 'remote' && arrivedAt ? words.connected({ at: clock(arrivedAt) }) : '';
}

function presenceOf({ presence }: AttendanceRow, words: Words): string {
  if (presence === null) return '';
  if (typeof presence === 'object') return words.representedBy({ name: presence.representedBy });
  const said = { present: words.present, remote: words.presentRemotely };
  return { ...said, advance: words.votedInAdvance, absent: words.absent }[presence];
}

/** The sheet as the minutes annex it: who was there and for whom, without places to sign. */
export function attendanceAnnex(facts: AttendanceFacts, locale: Locale): Block[] {
  const words = wordsIn(locale);
  const columns: TableColumn[] = [
    { header: words.number, align: 'end' },
    { header: words.name, share: 5 },
    { header: belongingOf(facts.rows, words), share: 3 },
    { header: words.presence, share: 4 },
    { header: words.voices, align: 'end' },
  ];
  const rows = facts.rows.map((row) => [
    row.number,
    row.name,
    belonging(row),
    presenceOf(row, words),
    String(row.voices),
  ]);
  return [
    { kind: 'pageBreak' },
    { kind: 'heading', text: words.annexAttendance },
    ...totalBlocks(facts, locale, words),
    { kind: 'table', size: 'small', columns, rows },
  ];
}

function totalBlocks({ totals, rows, assembly }: AttendanceFacts, locale: Locale, words: Words): Block[] {
  if (!totals) return [];
  const figures: [string, number][] = [
    [words.electors, totals.electors],
    [words.presentCount, totals.present],
    [words.remoteCount, totals.remote],
    [words.representedCount, totals.represented],
    [words.voiceCount, totals.voices],
  ];
  const facts = figures.map(([label, value]) => ({ label, value: String(value) }));
  const represented = rows.filter(({ presence }) => typeof presence === 'object' && presence !== null).length;
  return [
    {
      kind: 'heading',
      text: words.totals({ at: formatTime(totals.at, locale, assembly.timeZone) }),
      level: 2,
    },
    { kind: 'facts', rows: [...facts, ...quorumRows(totals, words)] },
    { kind: 'paragraph', text: words.proxiesAnnexed({ count: represented }) },
  ];
}

const quorumRows = ({ quorums }: AttendanceTotals, words: Words) =>
  quorums.map(({ kind, required, share, ...state }) => ({
    label: quorums.length === 1 ? words.quorumRequired : words.quorumRequiredFor({ kind }),
    value: share ? `${required} (${words.share(share)}), ${words.quorumState(state)}` : words.noQuorum,
  }));
