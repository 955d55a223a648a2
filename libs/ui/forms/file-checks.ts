/** Why a file cannot be taken: too big, another kind than those accepted (endings with their dot), or null. */
export function problemOf(
  file: { name: string; size: number },
  accept: readonly string[],
  limit: number,
): 'size' | 'kind' | null {
  const name = file.name.toLowerCase();
  if (!accept.some((ending) => name.endsWith(ending))) return 'kind';
  return file.size > limit ? 'size' : null;
}
