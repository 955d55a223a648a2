import { useState } from 'react';

interface Page<Item> {
  items: readonly Item[];
  total: number;
}

/**
 * A list inside a preview, one page after the other; it starts again when the preview changes.
 *
 * @param first the page that came with the preview
 * @param next asks for the page that begins at an offset
 */
export function useMorePages<Item>(
  first: Page<Item> | undefined,
  next: (offset: number) => Promise<Page<Item> | undefined>,
) {
  const [added, setAdded] = useState<{ after: Page<Item> | undefined; items: readonly Item[] }>({
    after: undefined,
    items: [],
  });
  const extra = added.after === first ? added.items : [];
  const items = [...(first?.items ?? []), ...extra];
  const more = async () => {
    const page = await next(items.length);
    if (page) setAdded({ after: first, items: [...extra, ...page.items] });
  };
  return { items, total: first?.total ?? 0, more: () => void more() };
}
