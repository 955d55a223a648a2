const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
};

/**
 * Rich text as Markdown: paragraphs, lists, boxes to tick, links, emphasis. Text that holds no markup is left as it is.
 * Tags that are not known vanish; their words stay.
 */
export function markdownOf(html: string): string {
  if (!/<\/?[a-z][^>]*>/i.test(html)) return html;
  return html
    .replace(/\r?\n/g, ' ')
    .replace(
      /<li[^>]*data-checked="(true|false)"[^>]*>/gi,
      (_, checked) => `\n- [${checked === 'true' ? 'x' : ' '}] `,
    )
    .replace(/<li[^>]*>/gi, '\n- ')
    .replace(/<h([1-6])[^>]*>/gi, (_, level) => `\n${'#'.repeat(Number(level))} `)
    .replace(/<(br|hr)\s*\/?>/gi, '\n')
    .replace(/<\/(p|div|h[1-6]|ul|ol|blockquote|pre)>/gi, '\n')
    .replace(/<(strong|b)>(.*?)<\/\1>/gi, '**$2**')
    .replace(/<(em|i)>(.*?)<\/\1>/gi, '*$2*')
    .replace(/<a\s[^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/gi, (_, url, words) =>
      words === url ? url : `[${words}](${url})`,
    )
    .replace(/<img\s[^>]*src="([^"]*)"[^>]*>/gi, '![]($1)')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/&(#?\w+);/g, (whole, name) => entities[name] ?? whole)
    .replace(/[ \t]+\n/g, '\n')
    .replace(/(- (?:\[[ x]\] )?)\s*/g, '$1')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
