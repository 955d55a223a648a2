/** The people of a list with one more at the end; the same when they are on it already. */
export const withPerson = (people: readonly string[], id: string): string[] =>
  id === '' || people.includes(id) ? [...people] : [...people, id];

/** The same people with one a place higher. */
export function moveUp(people: readonly string[], id: string): string[] {
  const at = people.indexOf(id);
  if (at < 1) return [...people];
  const others = people.filter((one) => one !== id);
  return [...others.slice(0, at - 1), id, ...others.slice(at - 1)];
}
