/** Where to go once signed in: the page that asked, if it is one of ours, else the first page. */
export function destination(asked: string | null): string {
  if (!asked?.startsWith('/') || asked.startsWith('//') || asked.includes('\\')) return '/';
  return asked.startsWith('/connexion') ? '/' : asked;
}
