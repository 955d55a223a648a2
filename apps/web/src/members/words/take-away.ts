/** Hands a stored file over to the browser, to be saved. `href` is as the API gives it. */
export function takeAway(href: string, association: string): void {
  const link = document.createElement('a');
  link.href = `${href}?association=${encodeURIComponent(association)}&download`;
  link.download = '';
  link.click();
}
