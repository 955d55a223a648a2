/** `2026`, or `2026-2027` when it runs over two civil years. */
export function yearName({ startsOn, endsOn }: { startsOn: string; endsOn: string }): string {
  const [first, last] = [startsOn.slice(0, 4), endsOn.slice(0, 4)];
  return first === last ? first : `${first}-${last}`;
}
