import type { Locale } from '@etabli/kernel/locale';
import type { StatutesCatalogue } from '@etabli/membership/rules/statutes';
import { Skeleton, useLocale } from '@etabli/ui';
import { type ReactNode, Suspense, use } from 'react';

const loaders: Record<Locale, () => Promise<StatutesCatalogue>> = {
  fr: () => import('@etabli/membership/rules/statutes.fr').then(({ statutesFr }) => statutesFr),
  en: () => import('@etabli/membership/rules/statutes.en').then(({ statutesEn }) => statutesEn),
};

const loaded = new Map<Locale, Promise<StatutesCatalogue>>();

function catalogueIn(locale: Locale): Promise<StatutesCatalogue> {
  const known = loaded.get(locale) ?? loaders[locale]();
  loaded.set(locale, known);
  return known;
}

/** Every clause in the language of the screen. Waits for it: only below `WithCatalogue`. */
export const useCatalogue = (): StatutesCatalogue => use(catalogueIn(useLocale().locale));

/** Keeps the place while the words of the statutes come. */
export const WithCatalogue = ({ children }: { children: ReactNode }) => (
  <Suspense fallback={<Skeleton lines={12} />}>{children}</Suspense>
);
