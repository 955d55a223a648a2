import { searchable } from '@etabli/kernel/names';

/** What a line of notes may be. */
export const lineKinds = ['note', 'decision', 'action', 'for_board'] as const;
export type LineKind = (typeof lineKinds)[number];

/** The key of each kind, in the margin or after a stroke at the head of the line: `/d`. */
export const kindKeys: Record<string, LineKind> = {
  n: 'note',
  d: 'decision',
  a: 'action',
  b: 'for_board',
};

/** A line that begins with `/d `, `/a `, `/b ` or `/n `: its kind and what is left of it; null for any other line. */
export function commanded(text: string): { kind: LineKind; text: string } | null {
  const found = /^\/([a-z])\s/i.exec(text);
  const kind = kindKeys[found?.[1]?.toLowerCase() ?? ''];
  return kind ? { kind, text: text.slice(3) } : null;
}

interface Person {
  id: string;
  name: string;
}

/** What an action line says of who and when: read from the words themselves, left in them. A month has two digits: “2/3” is a share. */
export interface ReadAction {
  ownerId: string | null;
  dueOn: string | null;
}

/**
 * Who does an action and by when, as the line says it: `Réparer la porte @nadia 12/03`.
 *
 * @param people those at the meeting; `@` and the beginning of a name that fits one of them alone names them
 * @param today the civil day of the meeting: a day without a year is the next one
 */
export function readAction(text: string, people: readonly Person[], today: string): ReadAction {
  return { ownerId: ownerIn(text, people), dueOn: dayIn(text, today) };
}

function ownerIn(text: string, people: readonly Person[]): string | null {
  const wanted = searchable(/(?:^|\s)@([\p{L}\p{M}’'-]+)/u.exec(text)?.[1] ?? '');
  if (!wanted) return null;
  const alike = people.filter(({ name }) =>
    searchable(name)
      .split(' ')
      .some((part) => part.startsWith(wanted)),
  );
  const [only] = alike;
  return alike.length === 1 && only ? only.id : null;
}

function dayIn(text: string, today: string): string | null {
  const [, day = '', month = '', year] = /(?:^|\s)(\d{1,2})\/(\d{2})(?:\/(\d{4}))?(?![\d/])/.exec(text) ?? [];
  if (!day) return null;
  const within = (of: string): string => `${of}-${month}-${day.padStart(2, '0')}`;
  const thisYear = within(year ?? today.slice(0, 4));
  const chosen = year || thisYear >= today ? thisYear : within(String(Number(today.slice(0, 4)) + 1));
  return exists(chosen) ? chosen : null;
}

function exists(iso: string): boolean {
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === iso;
}
