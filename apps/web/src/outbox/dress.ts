/**
 * The message as it goes into its frame: links open apart, and its styles are put aside, because the policy of the page
 * refuses the inline styles that mail programs need. `dress` gives them back.
 *
 * @param html a mail of the house: texts escaped, attributes between double quotes
 */
export const undressed = (html: string): string =>
  html
    .replace(/<head[^>]*>/i, '$&<base target="_blank">')
    .replace(/<style[^>]*>/gi, '<template data-sheet>')
    .replace(/<\/style>/gi, '</template>')
    .replace(/(<[^<>]*?)\sstyle="/gi, '$1 data-style="');

/** Gives a message in its frame the look it asks for, through the CSSOM, and makes the frame as tall as the message. */
export function dress(frame: HTMLIFrameElement): void {
  const page = frame.contentDocument;
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!page || !view) return;
  for (const element of page.querySelectorAll<HTMLElement>('[data-style]')) {
    element.style.cssText = element.dataset['style'] ?? '';
  }
  const sheets = page.querySelectorAll<HTMLTemplateElement>('template[data-sheet]');
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync([...sheets].map(({ content }) => content.textContent).join('\n'));
  page.adoptedStyleSheets = [sheet];
  frame.style.blockSize = `${page.documentElement.scrollHeight + 2}px`;
}
