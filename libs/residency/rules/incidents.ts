/** The longest title of a task. */
export const LONGEST_TITLE = 200;

/**
 * The title of the task that a report becomes: where it is, then its first line, on a line that a board can show. Never longer
 * than `LONGEST_TITLE`; cut between two words where there is one.
 */
export function incidentTitle(where: string | null, what: string): string {
  const line = what.trim().split('\n', 1)[0]?.trim() ?? '';
  const whole = where ? `${where} : ${line}` : line;
  if (whole.length <= LONGEST_TITLE) return whole;
  const cut = whole.slice(0, LONGEST_TITLE - 1);
  const space = cut.lastIndexOf(' ');
  return `${space > LONGEST_TITLE / 2 ? cut.slice(0, space) : cut}…`;
}
