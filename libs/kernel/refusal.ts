/** What a refusal says beside its code: plain values the catalogue puts into the sentence. */
export type RefusalDetails = Record<string, string | number | boolean | null | undefined | string[]>;

/**
 * A rule said no. Not a failure of the program: the operation is rolled back and the caller reads why.
 *
 * @param code `area.reason` in kebab case; every code has its French and English sentence in the area's catalogue.
 * @param details values the sentence needs; never anything the caller may not see.
 * @param field path of the input field at fault (`email`, `lines.12.amount`), so that a form can show it there.
 */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly details: RefusalDetails = {},
    readonly field?: string,
  ) {
    super(code);
    this.name = 'Refusal';
  }
}

/** Throws `Refusal(code)` unless the condition holds. */
export function demand(
  condition: unknown,
  code: string,
  details?: RefusalDetails,
  field?: string,
): asserts condition {
  if (!condition) throw new Refusal(code, details, field);
}
