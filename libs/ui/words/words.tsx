import { type Catalogue, type Locale, pickLocale } from '@etabli/kernel/locale';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { type Formats, formatsFor } from './formats.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';
import { type Messages, typeset } from './typeset.js';

const KEY = 'etabli.locale';

interface Words {
  locale: Locale;
  timeZone: string;
  formats: Formats;
  setLocale: (locale: Locale) => void;
}

const WordsContext = createContext<Words | null>(null);

const remembered = (): Locale | null => {
  const saved = localStorage.getItem(KEY);
  return saved === 'fr' || saved === 'en' ? saved : null;
};

/** The language of the visitor: the one they chose here, else the one their browser asks for. */
export const initialLocale = (): Locale => remembered() ?? pickLocale(navigator.languages.join(','));

function apply(locale: Locale): void {
  document.documentElement.lang = locale;
}

/** Gives the language, remembered between visits, to everything below. */
export function LocaleProvider({ children }: { children: ReactNode }) {
  const [locale, setChosen] = useState(() => {
    const first = initialLocale();
    apply(first);
    return first;
  });
  const words = useMemo(
    () => ({
      locale,
      timeZone: 'Europe/Paris',
      formats: formatsFor(locale, 'Europe/Paris'),
      setLocale: (next: Locale) => {
        localStorage.setItem(KEY, next);
        apply(next);
        setChosen(next);
      },
    }),
    [locale],
  );
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** Gives the time zone of an association to everything below. */
export function TimeZoneProvider({ timeZone, children }: { timeZone: string; children: ReactNode }) {
  const outer = useWords();
  const words = useMemo(
    () => ({ ...outer, timeZone, formats: formatsFor(outer.locale, timeZone) }),
    [outer, timeZone],
  );
  return <WordsContext value={words}>{children}</WordsContext>;
}

function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('LocaleProvider is missing above');
  return words;
}

/** The language of the screen, and how to change it. */
export function useLocale(): Pick<Words, 'locale' | 'setLocale' | 'timeZone'> {
  return useWords();
}

/** Dates, amounts and numbers as people say them here. */
export const useFormats = (): Formats => useWords().formats;

/** The sentences of a catalogue in the language of the screen. */
export const useMessages = <T extends Catalogue>(messages: Messages<T>): T =>
  typeset(messages, useWords().locale);

const own = { fr, en };

/** The sentences of the components themselves. */
export const useOwnMessages = () => useMessages(own);
