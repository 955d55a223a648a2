/** Hands a file made here to the browser, to be kept. */
export function saveCsv(text: string, name: string): void {
  const file = new Blob([text], { type: 'text/csv;charset=utf-8' });
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(file) });
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
