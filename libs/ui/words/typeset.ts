import { type Catalogue, type Locale, type Message, typo } from '@etabli/kernel/locale';

/** A catalogue in each language. */
export interface Messages<T extends Catalogue> {
  fr: T;
  en: { [K in keyof T]: T[K] extends string ? string : T[K] };
}

const typesetMessage = (message: Message): Message =>
  typeof message === 'string' ? typo(message) : (values) => typo(message(values));

const done = new WeakMap<object, Catalogue>();

/** The catalogue of a language, its French set with French typography. The same object every time. */
export function typeset<T extends Catalogue>(messages: Messages<T>, locale: Locale): T {
  if (locale === 'en') return messages.en as T;
  let set = done.get(messages.fr);
  if (!set) {
    set = Object.fromEntries(
      Object.entries(messages.fr).map(([key, message]) => [key, typesetMessage(message)]),
    );
    done.set(messages.fr, set);
  }
  return set as T;
}
