/** A number that tells accounts apart: a masked one (XXXX1234) may be that of any. */
const TELLING = /\d{5}/;

/**
 * Which account each account of a file is, without anybody having said so. Certain or not at all: a number that is known
 * of one account only, and of an account that no other part of the file is. What is left out is asked.
 *
 * @param numbers how the file names its accounts, by rank; empty when it does not, sometimes masked
 * @param said accounts somebody chose, by rank
 * @param fits for each number, the accounts it was in earlier files or whose IBAN says it
 * @returns accounts by rank, never of a rank that was said
 */
export function recognised(
  numbers: readonly string[],
  said: ReadonlyMap<number, string>,
  fits: ReadonlyMap<string, readonly string[]>,
): Map<number, string> {
  const alone = numbers.flatMap((number, rank) => {
    const [id, ...others] = (TELLING.test(number) && !said.has(rank) && fits.get(number)) || [];
    return id !== undefined && others.length === 0 ? [[rank, id] as const] : [];
  });
  const taken = [...said.values(), ...alone.map(([, id]) => id)];
  return new Map(alone.filter(([, id]) => taken.indexOf(id) === taken.lastIndexOf(id)));
}
