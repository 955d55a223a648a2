import { createTheme, localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { type ComponentType, type ReactNode } from 'react';
import { type LinkProps, LinkProvider } from '../words/link.js';
import { LocaleProvider } from '../words/words.js';

/** The same key as in the script that sets the theme before the first paint. */
const colorSchemes = localStorageColorSchemeManager({ key: 'etabli.theme' });

const theme = createTheme({
  primaryColor: 'green',
  respectReducedMotion: true,
  focusRing: 'never',
  cursorType: 'pointer',
});

/**
 * The look and the language for everything below. Mantine injects no style sheet: its variables are in
 * theme/mantine.css, so that a Content-Security-Policy can keep `style-src 'self'`.
 */
export function UiProvider({ link, children }: { link: ComponentType<LinkProps>; children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      colorSchemeManager={colorSchemes}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <LocaleProvider>
        <LinkProvider value={link}>{children}</LinkProvider>
      </LocaleProvider>
    </MantineProvider>
  );
}

export { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
