import type {
  ImportCategoryInput,
  ImportDecisionInput,
  ImportNameOrder,
  ImportOptionsInput,
  ImportUndecided,
  Voice,
} from '../../gql/members.js';

/** What someone decided about a file being imported; kept on the device until it is done. */
export interface Work {
  /** One target a column; null follows what is proposed. */
  mapping: string[] | null;
  decisions: ImportDecisionInput[];
  memberships: boolean;
  defaultCategoryId: string;
  /** `create:deliberative`, `create:consultative`, or the id of a category, by the name in the file. */
  categories: Record<string, string>;
  feeEndsOn: string;
  leaveOutErrors: boolean;
  usePayerEmail: boolean;
  nameOrder: ImportNameOrder | '';
  undecided: ImportUndecided | '';
}

export const untouched: Work = {
  mapping: null,
  decisions: [],
  memberships: true,
  defaultCategoryId: '',
  categories: {},
  feeEndsOn: '',
  leaveOutErrors: false,
  usePayerEmail: false,
  nameOrder: '',
  undecided: '',
};

const CREATE = 'create:';

const categoryInput = ([name, choice]: [string, string]): ImportCategoryInput =>
  choice.startsWith(CREATE)
    ? { name, voice: choice.slice(CREATE.length) as Voice }
    : { name, categoryId: choice };

/** The choices for the whole list, as the API takes them. */
export const optionsOf = (work: Work): ImportOptionsInput => ({
  memberships: work.memberships,
  leaveOutErrors: work.leaveOutErrors,
  usePayerEmail: work.usePayerEmail,
  nameOrder: work.nameOrder || null,
  undecided: work.undecided || null,
  defaultCategoryId: work.defaultCategoryId || null,
  feeEndsOn: work.feeEndsOn || null,
  categories: Object.entries(work.categories)
    .filter(([, choice]) => choice !== '')
    .map(categoryInput),
});

/** Everything a preview or an import is asked with. */
export const askedOf = (fileId: string, work: Work) => ({
  fileId,
  mapping: work.mapping,
  decisions: work.decisions,
  options: optionsOf(work),
});

/** The decisions with that of one line put in, or taken back with null. */
export const decided = (
  decisions: readonly ImportDecisionInput[],
  line: number,
  decision: Omit<ImportDecisionInput, 'line'> | null,
): ImportDecisionInput[] => [
  ...decisions.filter((one) => one.line !== line),
  ...(decision ? [{ ...decision, line }] : []),
];
