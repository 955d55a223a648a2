/** One item as the specs of the preparation read it. */
export interface Item {
  id: string;
  position: number;
  kind: string;
  part: string | null;
  title: string;
  text: string;
  speaker: string;
}

/** What a verb of the preparation answered: its type, or a Refusal. */
export interface Answered {
  __typename: string;
  code?: string;
  field?: string | null;
  message?: string;
  id: string;
  title: string;
  startsAt: string;
  state: string;
  revision: number;
  agenda: Item[];
}

export interface Asking {
  cookie: string;
  association: string;
}

const answers = {
  Assembly: `id title nature call firstCallId startsAt state revision lateReason
    agenda { id position kind part title text speaker }`,
  Convocation: 'id channel state lateDays answer leftAt sendings { address state } person { id }',
  StoredFile: 'id name mediaType',
};

type Answer = keyof typeof answers;

/** The verbs of the preparation: their arguments, and what they answer. */
const verbs = {
  prepareAssembly: { takes: { input: 'PrepareAssemblyInput!' }, gives: 'Assembly' },
  describeAssembly: { takes: { id: 'ID!', input: 'DescribeAssemblyInput!' }, gives: 'Assembly' },
  cancelAssembly: { takes: { id: 'ID!', reason: 'String!' }, gives: 'Assembly' },
  secondCall: { takes: { id: 'ID!', startsAt: 'DateTime' }, gives: 'Assembly' },
  addAgendaItem: { takes: { assemblyId: 'ID!', input: 'AgendaItemInput!' }, gives: 'Assembly' },
  describeAgendaItem: { takes: { id: 'ID!', input: 'AgendaItemChanges!' }, gives: 'Assembly' },
  moveAgendaItem: { takes: { id: 'ID!', toPosition: 'Int!' }, gives: 'Assembly' },
  removeAgendaItem: { takes: { id: 'ID!' }, gives: 'Assembly' },
  convene: { takes: { assemblyId: 'ID!', input: 'ConveneInput' }, gives: 'Assembly' },
  conveneLate: { takes: { assemblyId: 'ID!', personIds: '[ID!]!' }, gives: 'Assembly' },
  recordLetterPosting: { takes: { assemblyId: 'ID!', at: 'DateTime!' }, gives: 'Assembly' },
  resendConvocation: { takes: { convocationId: 'ID!' }, gives: 'Convocation' },
  recordHandDelivery: { takes: { convocationId: 'ID!', at: 'DateTime!' }, gives: 'Convocation' },
  answerConvocation: {
    takes: { assemblyId: 'ID!', answer: 'ConvocationAnswer!', personId: 'ID' },
    gives: 'Convocation',
  },
  printLetters: { takes: { assemblyId: 'ID!', convocationIds: '[ID!]' }, gives: 'StoredFile' },
  printItemNotices: { takes: { assemblyId: 'ID!' }, gives: 'StoredFile' },
  recordItemNoticePosting: { takes: { assemblyId: 'ID!', at: 'DateTime!' }, gives: 'Assembly' },
  printProxyForm: { takes: { assemblyId: 'ID!', personId: 'ID' }, gives: 'StoredFile' },
} as const satisfies Record<string, { takes: Record<string, string>; gives: Answer }>;

export type VerbName = keyof typeof verbs;

/** A verb as a mutation whose answer is called `answer`. */
export function mutation(name: VerbName): string {
  const { takes, gives } = verbs[name];
  const declared = Object.entries(takes).map(([argument, type]) => `$${argument}: ${type}`);
  const passed = Object.keys(takes).map((argument) => `${argument}: $${argument}`);
  const type = gives === 'StoredFile' ? 'File' : gives;
  return `mutation (${declared.join(', ')}) { answer: ${name}(${passed.join(', ')})
    { __typename ... on ${type} { ${answers[gives]} } ... on Refusal { code message field } } }`;
}

/** Asks one operation of the API. */
export type Ask = <T>(query: string, variables: Record<string, unknown>, asking: Asking) => Promise<T>;

/** Says verbs to the API that `ask` reaches. */
export const saying =
  (ask: Ask) =>
  async (name: VerbName, variables: Record<string, unknown>, who: Asking): Promise<Answered> =>
    (await ask<{ answer: Answered }>(mutation(name), variables, who)).answer;
