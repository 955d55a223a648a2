/** The two screens every journey is told on: a phone in the hand, a computer on the table. */
export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
export const desktop = { viewport: { width: 1280, height: 800 }, hasTouch: false, isMobile: false };

/** What is held at the door of an assembly. */
export const tablet = { viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true };
