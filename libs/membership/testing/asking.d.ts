/** A GraphQL name among the values of an operation: an enum's. */
export declare class Term {
  readonly name: string;
  constructor(name: string);
}
export declare const term: (name: string) => Term;
/** A value that GraphQL cannot spell out: any JSON. */
export declare class Document {
  readonly value: unknown;
  constructor(value: unknown);
}
export declare const json: (value: unknown) => Document;
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
/** Does a verb; `shows` is `Type { fields }`. Gives what was done. Throws when it was refused. */
export declare function doing<T = Answered>(
  who: Voice,
  name: string,
  values: Values,
  shows: string,
): Promise<T>;
/** Tries a verb that must be refused, and gives the refusal. */
export declare function refusal(who: Voice, name: string, values?: Values): Promise<Refused>;
/** Asks a question; `shows` is the fields wanted. */
export declare function asking<T = Answered>(
  who: Voice,
  name: string,
  values: Values,
  shows: string,
): Promise<T>;
/** Asks a question that must be refused, and gives the code of the refusal. */
export declare function refusedQuestion(
  who: Voice,
  name: string,
  values: Values,
  shows: string,
): Promise<unknown>;
