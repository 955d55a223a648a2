import type { Plugin } from 'vite';

/** The two fonts that the first screen shows; italics can wait. */
const first = /(bricolage-grotesque-latin-opsz|atkinson-hyperlegible-next-latin-wght)-normal.*\.woff2$/;

/** Asks for the first fonts with the page, not after its style sheet. */
export const preloadFonts = (): Plugin => ({
  name: 'preload-fonts',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((file) => first.test(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: true },
          injectTo: 'head' as const,
        })),
  },
});
