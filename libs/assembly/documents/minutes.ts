import type { Block } from '@etabli/platform/pdf/blocks';
import type { PdfDocument } from '@etabli/platform/pdf/pdf';
import { type AttendanceFacts, attendanceAnnex } from './attendance.js';
import type { AssemblyFacts, Making, Signatory } from './facts.js';
import { letterheadOf, momentOf, printed, wordsIn } from './paper.js';

export interface MinutesFacts {
  assembly: AssemblyFacts;
  /** The quorum lacked: the minutes say that nothing could be decided. */
  failure: boolean;
  /** The body, from the opening to the closing time, in the order it happened. */
  blocks: Block[];
  /** Those who sign (statutes: pv.signers). */
  signers: Signatory[];
  /** Annexed when given. */
  attendance: AttendanceFacts | null;
}

/** The minutes as they are signed: numbered pages, places to sign, the attendance sheet annexed. */
export function minutesDocument(facts: MinutesFacts, making: Making): PdfDocument {
  const { assembly, failure, blocks, signers, attendance } = facts;
  const words = wordsIn(making.locale);
  const title = failure ? words.failureMinutes(assembly) : words.minutes(assembly);
  const signing: Block[] = [
    { kind: 'heading', text: words.signatures },
    { kind: 'signatures', people: signers },
  ];
  const paper = {
    letterhead: letterheadOf(assembly.association, words),
    subtitle: words.ofDate({ date: momentOf(assembly.startsAt, assembly, making.locale) }),
    blocks: [
      ...blocks,
      ...(signers.length === 0 ? [] : signing),
      ...(attendance ? attendanceAnnex(attendance, making.locale) : []),
    ],
  };
  return printed(title, paper, making);
}
