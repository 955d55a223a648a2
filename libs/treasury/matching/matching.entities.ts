import { PlainDate } from '@etabli/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Reason } from '../rules/matching/outcome.js';

export enum MatchWay {
  certain = 'certain',
  likely = 'likely',
  by_hand = 'by_hand',
}
registerEnumType(MatchWay, {
  name: 'MatchWay',
  valuesMap: {
    certain: { description: 'One thing fitted, and nothing else did.' },
    likely: { description: 'Somebody chose among what was proposed.' },
    by_hand: { description: 'Somebody said it.' },
  },
});

export enum Certainty {
  certain = 'certain',
  likely = 'likely',
  none = 'none',
}
registerEnumType(Certainty, { name: 'MatchCertainty' });

export enum MatchPartKind {
  due = 'due',
  credit = 'credit',
  payment = 'payment',
  account = 'account',
  expense = 'expense',
  cash = 'cash',
  entry = 'entry',
  debit = 'debit',
  deposit = 'deposit',
}
registerEnumType(MatchPartKind, {
  name: 'MatchPartKind',
  valuesMap: {
    due: { description: 'Pays a due.' },
    credit: { description: 'Stays with its person.' },
    payment: { description: 'Joins a payment already recorded.' },
    account: { description: 'Filed to an account of the books.' },
    expense: { description: 'Pays an expense, or tells again that it was paid.' },
    cash: { description: 'Cash of the box that arrived.' },
    entry: { description: 'Tells again of an entry written by hand.' },
    debit: { description: 'A direct debit: above zero its money came, below it came back.' },
    deposit: { description: 'A deposit that was agreed and comes, or that the books have already.' },
  },
});

/** What a line of the bank became. Undone, never changed. */
@Entity()
@ObjectType()
export class BankMatch {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  lineId: string;

  @Column('text')
  @Field(() => MatchWay)
  way: MatchWay;

  @Column('jsonb')
  reasons: Reason[];

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true })
  undoneAt: Date | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  recordedBy: string | null;
}

@ObjectType({ description: 'Where some of the money of a line goes.' })
export class MatchPart {
  @Field(() => MatchPartKind)
  kind: MatchPartKind;

  @Field({
    description:
      'The due, the expense, the entry, or the account with its number; empty for a payment, a credit, cash or a debit.',
  })
  label: string;

  @Field({ description: 'Whose it is; empty for an account.' })
  name: string;

  @Field({ description: 'The reference of the due, to be read: it tells two people of one name apart.' })
  reference: string;

  @Field(() => Int, { description: 'Signed cents.' })
  amountCents: number;
}

@ObjectType({ description: 'Something a line may be, and why.' })
export class MatchProposal {
  @Field({ description: 'What is accepted, sent back as it is.' })
  key: string;

  @Field(() => [MatchPart])
  parts: MatchPart[];

  @Field(() => [String], { description: 'Sentences, in the language of who reads.' })
  reasons: string[];
}

@ObjectType({ description: 'A movement of a bank account.' })
export class LineOfBank {
  @Field(() => ID)
  id: string;

  @Field()
  account: string;

  @Field(() => PlainDate)
  bookedOn: string;

  @Field(() => Int, { description: 'Cents; negative when money goes out.' })
  amountCents: number;

  @Field({ description: 'In three letters; the amount is in hundredths of it.' })
  currency: string;

  @Field()
  label: string;

  @Field()
  remittance: string;

  @Field()
  counterparty: string;
}

@ObjectType({ description: 'A line that nobody has matched.' })
export class LineToMatch extends LineOfBank {
  @Field(() => Certainty)
  certainty: Certainty;

  @Field(() => [MatchProposal], { description: 'The strongest first; one when it is certain.' })
  proposals: MatchProposal[];
}

@ObjectType({ description: 'A line that is not in euros, which nobody can match.' })
export class LineHeld extends LineOfBank {
  @Field({ description: 'A sentence, in the language of who reads.' })
  why: string;
}

@ObjectType({ description: 'What the statements leave to do.' })
export class MatchingPage {
  @Field(() => Int, { description: 'Lines that nobody has matched.' })
  left: number;

  @Field(() => Int, { description: 'How many of them are certain.' })
  certain: number;

  @Field(() => [LineToMatch], { description: 'The oldest first, 300 at most.' })
  lines: LineToMatch[];

  @Field(() => Int, {
    description: 'Lines in another currency, which no match will ever take, and that nothing tells yet.',
  })
  heldCount: number;

  @Field(() => [LineHeld], { description: 'Of these, the latest, 20 at most.' })
  held: LineHeld[];

  @Field(() => [BankMatch], { description: 'What was matched last, 20 at most.' })
  latest: BankMatch[];
}

@ObjectType({ description: 'What was matched, and what is left.' })
export class MatchingDone {
  @Field(() => [BankMatch])
  matches: BankMatch[];

  @Field(() => Int)
  left: number;
}
