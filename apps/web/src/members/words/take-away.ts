/** Hands a stored file over to the browser, to be saved. `href` is as the API gives it. */
export function takeAway(href: string): void {
  const link = document.createElement('a');
  link.href = `${href}&download`;
  link.download = '';
  link.click();
}
