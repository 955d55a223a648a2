import { formatInstant } from '@etabli/kernel';
import type { Block, Letterhead, TableCell } from '@etabli/platform/pdf/blocks';
import type { PaperDocument } from '@etabli/platform/pdf/pdf';
import { printed } from '@etabli/platform/pdf/printed';
import type { Clause } from '../../rules/clauses.js';
import type { Party } from '../../rules/contracts.js';

/** A hand under a paper, as it was given. */
export interface Hand {
  party: Party;
  signedAs: string;
  drawing: string | null;
  recordedAt: Date;
}

/** One version of a contract, and who signed it. */
export interface ContractFactsOnPaper {
  letterhead: Letterhead;
  title: string;
  subtitle: string;
  clauses: readonly Clause[];
  /** Does it hold by the hands under it? */
  isSigned: boolean;
  hands: readonly Hand[];
  house: string;
  occupant: string;
  timeZone: string;
  /** The instant it was written: the same paper however often it is asked for. */
  createdAt: Date;
}

/** The contract as PDF. It is an act of French law: in French. */
export function contractPaper(facts: ContractFactsOnPaper): PaperDocument {
  const { letterhead, title, subtitle, clauses, isSigned, createdAt } = facts;
  const blocks: Block[] = [
    ...clauses.flatMap(({ title, text }, index): Block[] => [
      { kind: 'heading', level: 2, text: `${index + 1}. ${title}` },
      { kind: 'paragraph', text },
    ]),
    ...(isSigned ? signed(facts) : []),
  ];
  return printed(title, { letterhead, subtitle, blocks }, { locale: 'fr', createdAt });
}

/** Under a paper: each hand as it was drawn or typed, or the place to sign by hand. */
export function signed({
  hands,
  house,
  occupant,
  timeZone,
}: Pick<ContractFactsOnPaper, 'hands' | 'house' | 'occupant' | 'timeZone'>): Block[] {
  const names: Record<Party, string> = { house: `Pour ${house}`, occupant };
  if (hands.length === 0) {
    const people = [{ capacity: names.house }, { capacity: 'L’occupant', name: occupant }];
    return [{ kind: 'signatures', people }];
  }
  const cell = ({ drawing, signedAs }: Hand): TableCell =>
    drawing ? { path: drawing, alt: `Signature de ${signedAs}` } : `« ${signedAs} »`;
  const rows = hands.map((one) => [
    names[one.party],
    one.signedAs,
    cell(one),
    formatInstant(one.recordedAt, 'fr', timeZone),
  ]);
  const columns = ['Partie', 'Nom', 'Signature', 'Signé le'].map((header) => ({ header, share: 1 }));
  return [
    { kind: 'heading', level: 2, text: 'Signatures' },
    { kind: 'table', columns, rows, rowHeight: 'signature' },
  ];
}
