/**
 * The smallest number from 1 to `most` for which something is true, where it stays true from there on; null when it is for none.
 */
export function leastThat(most: number, isTrue: (number: number) => boolean): number | null {
  if (most < 1 || !isTrue(most)) return null;
  let [no, yes] = [0, most];
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2);
    if (isTrue(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}
