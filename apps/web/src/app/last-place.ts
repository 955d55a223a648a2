const KEY = 'etabli.place';

/** The association visited last on this device, by its name in addresses. */
export const lastPlace = (): string | null => localStorage.getItem(KEY);

export const rememberPlace = (slug: string): void => localStorage.setItem(KEY, slug);
