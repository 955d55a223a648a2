import { type Answer, ask, graphql } from '../../../apps/api/testing/client.js';

/** A GraphQL name among the values of an operation: an enum's. */
export class Term {
  constructor(readonly name: string) {}
}
export const term = (name: string): Term => new Term(name);

/** A value that GraphQL cannot spell out: any JSON. */
export class Document {
  constructor(readonly value: unknown) {}
}
export const json = (value: unknown): Document => new Document(value);

export interface Answered {
  [field: string]: unknown;
}

/** A refusal as a spec looks at it. */
export interface Refused {
  code: string;
  message: string;
  field: string | null;
  values: Record<string, unknown>;
}

/** Who asks, where, in which language. */
export interface Voice {
  cookie?: string;
  association?: string;
  locale?: 'fr' | 'en';
}

type Values = Record<string, unknown>;

/** One operation spelled out, with the JSON values it needs as variables. */
function spell(
  name: string,
  values: Values,
): { call: string; head: string; variables: Record<string, unknown> } {
  const variables: Record<string, unknown> = {};
  const write = (value: unknown): string => {
    if (value instanceof Term) return value.name;
    if (value instanceof Document) {
      const key = `v${Object.keys(variables).length}`;
      variables[key] = value.value;
      return `$${key}`;
    }
    if (Array.isArray(value)) return `[${value.map(write).join(', ')}]`;
    if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
    return `{ ${fields(value)} }`;
  };
  const fields = (record: object): string =>
    Object.entries(record)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => `${key}: ${write(value)}`)
      .join(', ');
  const given = fields(values);
  const declared = Object.keys(variables).map((key) => `$${key}: Json!`);
  const head = declared.length > 0 ? `(${declared.join(', ')})` : '';
  return { call: `${name}${given ? `(${given})` : ''}`, head, variables };
}

/** Does a verb; `shows` is `Type { fields }`. Gives what was done. Throws when it was refused. */
export async function doing<T = Answered>(
  who: Voice,
  name: string,
  values: Values,
  shows: string,
): Promise<T> {
  const answer = await outcome(who, name, values, shows);
  if ('code' in answer && 'message' in answer)
    throw new Error(`${name} was refused: ${JSON.stringify(answer)}`);
  return answer as T;
}

/** Tries a verb that must be refused, and gives the refusal. */
export async function refusal(who: Voice, name: string, values: Values = {}): Promise<Refused> {
  const answer = await outcome(who, name, values, '');
  if (!('code' in answer)) throw new Error(`${name} was not refused`);
  return answer as unknown as Refused;
}

async function outcome(who: Voice, name: string, values: Values, shows: string): Promise<Answered> {
  const { call, head, variables } = spell(name, values);
  const fragment = shows ? `... on ${shows}` : '';
  const query = `mutation ${head} { answer: ${call} { __typename ... on Refusal { code message field values: details } ${fragment} } }`;
  return (await ask<{ answer: Answered }>(query, variables, who)).answer;
}

/** Asks a question; `shows` is the fields wanted. */
export async function asking<T = Answered>(
  who: Voice,
  name: string,
  values: Values,
  shows: string,
): Promise<T> {
  const { call, head, variables } = spell(name, values);
  return (await ask<{ answer: T }>(`query ${head} { answer: ${call} { ${shows} } }`, variables, who)).answer;
}

/** Asks a question that must be refused, and gives the code of the refusal. */
export async function refusedQuestion(
  who: Voice,
  name: string,
  values: Values,
  shows: string,
): Promise<unknown> {
  const { call, head, variables } = spell(name, values);
  const { errors }: Answer<unknown> = await graphql(`query ${head} { ${call} { ${shows} } }`, variables, who);
  return errors[0]?.extensions?.['refusal'];
}
