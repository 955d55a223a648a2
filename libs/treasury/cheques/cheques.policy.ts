import { all, type Policy, refuse } from '@etabli/access';
import { holds } from '@etabli/membership/people/people.policy';

/** What the rules look at in a slip. */
export interface DepositRecord {
  undoneAt: Date | null;
  credited: boolean;
}

export const chequeDepositPolicy = {
  /** Once the bank has told it, its line is undone first. */
  undo: (actor, { undoneAt, credited }) =>
    all(
      undoneAt === null || refuse('cheques.undone'),
      !credited || refuse('cheques.credited'),
      holds(actor, 'treasury.write'),
    ),
} satisfies Policy<DepositRecord>;
