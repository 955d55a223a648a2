/** Long enough for whoever moves the focus themselves to have done it. */
const GRACE_MS = 60;

/** What may hold the focus in place of something it contained: a part of the page that has a meaning of its own. */
const PLACES = 'li, fieldset, form, section, article, aside, dialog, [role="dialog"], main';

/** What lies over the page for a while: when it goes, the focus belongs where it was before. */
const OVER = 'dialog, [role="dialog"], [data-over-page]';

/**
 * Keeps the focus near where it was when what held it leaves the page: a button that its own press took away, a dialog whose
 * opener is gone, a message of the corner that was answered. The browser would send it back to the top, and a keyboard or a
 * screen reader with it. Gives what stops it.
 */
export function keepFocus(page: Document): () => void {
  let around: Element[] = [];
  let behind: Element[] = [];
  let timer = 0;

  const lost = (): boolean => page.activeElement === null || page.activeElement === page.body;
  const note = ({ target }: FocusEvent) => {
    const now = pathOf(target as Element);
    if (isOver(now) && !isOver(around)) behind = around;
    around = now;
  };
  // Left by hand, for nothing: what held it is still there, and nobody waits for the focus.
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget) return;
    queueMicrotask(() => {
      if (lost() && around[0]?.isConnected) around = [];
    });
  };
  const restore = () => {
    if (!lost()) return;
    const near = placeIn(around);
    if (near) return focusOn(near);
    const [before] = behind;
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    const place = lost() ? (placeIn(behind) ?? page.querySelector('main')) : null;
    if (place) focusOn(place);
  };
  const look = () => {
    if (!lost() || around.length === 0 || around[0]?.isConnected) return;
    clearTimeout(timer);
    timer = window.setTimeout(restore, GRACE_MS);
  };

  page.addEventListener('focusin', note);
  page.addEventListener('focusout', leave);
  const observer = new MutationObserver(look);
  observer.observe(page.body, { childList: true, subtree: true });
  return () => {
    page.removeEventListener('focusin', note);
    page.removeEventListener('focusout', leave);
    observer.disconnect();
  };
}

/** An element and everything around it, the nearest first. */
function pathOf(element: Element | null): Element[] {
  return element ? [element, ...pathOf(element.parentElement)] : [];
}

const isOver = (path: Element[]): boolean => path.some((one) => one.matches(OVER));

/** The nearest part of the page on a path that is still there. */
const placeIn = (path: Element[]): HTMLElement | undefined =>
  path.filter((one) => one instanceof HTMLElement).find((one) => one.isConnected && one.matches(PLACES));

function focusOn(place: HTMLElement): void {
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
  place.dataset['focusKept'] = '';
  place.focus({ preventScroll: true });
}
