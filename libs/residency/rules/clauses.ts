/** One article of a contract, as the association words it; `{preneur}` stands for what the contract says. */
export interface Clause {
  title: string;
  text: string;
}

const HOLE = /\{([a-zà-ÿ_]+)\}/gi;

const holesOf = (text: string): string[] =>
  [...text.matchAll(HOLE)].map(([, name = '']) => name.toLowerCase());

/** Names in braces that stand for nothing known, each once: a template with one is refused. */
export function unknownPlaceholders(clauses: readonly Clause[], known: readonly string[]): string[] {
  const used = clauses.flatMap(({ title, text }) => [...holesOf(title), ...holesOf(text)]);
  return [...new Set(used)].filter((name) => !known.includes(name));
}

/**
 * The clauses of one contract: every name in braces replaced by its value. A clause all of whose names have nothing to
 * say is left out, so that one template serves contracts with and without a deposit.
 */
export function filledClauses(
  clauses: readonly Clause[],
  values: Readonly<Record<string, string>>,
): Clause[] {
  const fill = (text: string): string =>
    text.replace(HOLE, (_, name: string) => values[name.toLowerCase()] || '—');
  return clauses
    .filter(({ text }) => {
      const holes = holesOf(text);
      return holes.length === 0 || holes.some((name) => values[name]);
    })
    .map(({ title, text }) => ({ title: fill(title), text: fill(text) }));
}
