/** Where to go once signed in: the page that asked, if it is one of ours, else the first page. */
export function destination(asked: string | null): string {
  if (!asked?.startsWith('/') || asked.startsWith('//') || asked.includes('\\')) return '/';
  return asked.startsWith('/connexion') ? '/' : asked;
}

/** Whoever scanned the code at the door of a place and is not signed in: a visitor, perhaps. */
export const isAtTheDoor = (asked: string | null): boolean => /^\/[^/?]+\/lieu\/porte$/.test(asked ?? '');
