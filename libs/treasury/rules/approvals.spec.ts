import fc from 'fast-check';
import {
  type ApprovedExpense,
  type Approver,
  approvalProblem,
  approvalsNeeded,
  type ExpenseAct,
  type ExpenseState,
  expenseState,
  mileageCents,
} from './approvals.js';

const expense = (values: Partial<ApprovedExpense> = {}): ApprovedExpense => ({
  ...{ amountCents: 8_000, ceilingCents: 10_000, claimantId: 'zoe', enteredBy: 'zoe', approvers: [] },
  ...values,
});
const office = (id: string): Approver => ({ id, office: true, leadCents: null });
const lead = (id: string, leadCents: number | null): Approver => ({ id, office: false, leadCents });
const large = { amountCents: 25_000 };

describe('who approves an expense', () => {
  test.each<[string, ApprovedExpense, Approver, string | null]>([
    ['an office, up to the ceiling', expense(), office('samir'), null],
    ['nobody their own', expense(), office('zoe'), 'expense.own'],
    [
      'nor what they entered for a supplier',
      expense({ claimantId: null, enteredBy: 'samir' }),
      office('samir'),
      'expense.own',
    ],
    [
      'nor what somebody entered for them',
      expense({ claimantId: 'claire', enteredBy: 'samir' }),
      office('claire'),
      'expense.own',
    ],
    ['nobody twice', expense({ ...large, approvers: ['samir'] }), office('samir'), 'expense.by-another'],
    ['another one after the first', expense({ ...large, approvers: ['samir'] }), office('claire'), null],
    ['the lead within the charter', expense(), lead('yann', 8_000), null],
    ['not the lead above the charter', expense(), lead('yann', 7_999), 'expense.above-charter'],
    ['the lead first, above the ceiling', expense(large), lead('yann', 30_000), null],
    [
      'never the lead second',
      expense({ ...large, approvers: ['samir'] }),
      lead('yann', 30_000),
      'expense.second-in-office',
    ],
    ['nobody else', expense(), lead('yann', null), 'expense.approvers-only'],
    ['nobody by no name', expense(), { ...office(''), id: null }, 'expense.own'],
  ])('%s', (_, what, by, problem) => {
    expect(approvalProblem(what, by)).toBe(problem);
  });

  test('however people come, nobody approves their own, and never the same person twice', () => {
    const people = fc.constantFrom('a', 'b', 'c', 'd');
    fc.assert(
      fc.property(
        fc.array(people, { maxLength: 12 }),
        people,
        people,
        fc.integer({ min: 1, max: 20_000 }),
        (comers, claimantId, enteredBy, amountCents) => {
          const approvers: string[] = [];
          for (const id of comers) {
            const now = expense({ claimantId, enteredBy, amountCents, approvers });
            if (approvers.length < approvalsNeeded(now) && approvalProblem(now, office(id)) === null) {
              approvers.push(id);
            }
          }
          expect(new Set(approvers).size).toBe(approvers.length);
          expect(approvers).not.toContain(claimantId);
          expect(approvers).not.toContain(enteredBy);
        },
      ),
    );
  });
});

describe('where an expense stands', () => {
  const small = { amountCents: 10_000, ceilingCents: 10_000, gift: false };
  const two = { ...small, amountCents: 10_001 };
  test.each<[string, typeof small, ExpenseAct[], ExpenseState]>([
    ['handed in', small, [], 'waiting'],
    ['approved by one at the ceiling', small, ['approved'], 'approved'],
    ['a cent above it, by one', two, ['approved'], 'waiting'],
    ['and by two', two, ['approved', 'approved'], 'approved'],
    ['paid', small, ['approved', 'paid'], 'paid'],
    ['its payment taken back', small, ['approved', 'paid', 'unpaid'], 'approved'],
    ['given up', { ...small, gift: true }, ['approved'], 'given'],
    ['refused', small, ['refused'], 'refused'],
    ['refused after all', small, ['approved', 'refused'], 'refused'],
    ['withdrawn', small, ['withdrawn'], 'withdrawn'],
  ])('%s', (_, what, acts, state) => {
    expect(expenseState(what, acts)).toBe(state);
  });
});

describe('a journey by car', () => {
  test.each([
    [100, 324, 3_240],
    [1, 324, 32],
    [5, 321, 161],
    [7, 0, 0],
  ])('%i km at %i tenths of a cent', (kilometres, tenths, cents) => {
    expect(mileageCents(kilometres, tenths)).toBe(cents);
  });

  test('is never half a cent away from the exact amount, nor taken for nothing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 0, max: 2_000 }),
        (kilometres, tenths) => {
          const off = mileageCents(kilometres, tenths) * 10 - kilometres * tenths;
          expect(off > -5 && off <= 5).toBe(true);
        },
      ),
    );
    expect(() => mileageCents(0, 324)).toThrow(RangeError);
    expect(() => mileageCents(10, 0.5)).toThrow(RangeError);
  });
});
