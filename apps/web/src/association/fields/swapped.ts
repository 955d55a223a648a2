/** The list with the items at two places exchanged. */
export function swapped<Item>(items: readonly Item[], a: number, b: number): Item[] {
  const next = [...items];
  [next[a], next[b]] = [items[b] as Item, items[a] as Item];
  return next;
}
