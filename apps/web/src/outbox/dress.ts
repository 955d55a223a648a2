/**
 * Gives a mail in its frame the look it asks for. The page's policy refuses the inline styles that mail programs need, so
 * they are set again through the CSSOM; the frame is then as tall as its message.
 */
export function dress(frame: HTMLIFrameElement): void {
  const page = frame.contentDocument;
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!page || !view) return;
  for (const element of page.querySelectorAll<HTMLElement>('[style]')) {
    element.style.cssText = element.getAttribute('style') ?? '';
  }
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync([...page.querySelectorAll('style')].map(({ textContent }) => textContent).join('\n'));
  page.adoptedStyleSheets = [sheet];
  frame.style.blockSize = `${page.documentElement.scrollHeight + 2}px`;
}
