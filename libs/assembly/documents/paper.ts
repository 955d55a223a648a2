import { formatInstant, type Locale, type SameMessages } from '@etabli/kernel';
import { letterheadOf as headOf } from '@etabli/membership/rules/letterhead';
import type { Letterhead } from '@etabli/platform/pdf/blocks';
import type { AgendaPoint, AssemblyFacts, AssociationIdentity } from './facts.js';
import { printedText } from './resolutions.js';
import { en } from './words.en.js';
import { fr } from './words.fr.js';

export { printed, typeset } from '@etabli/platform/pdf/printed';

export type Words = SameMessages<typeof fr>;

/** What the papers say in a language. */
export const wordsIn = (locale: Locale): Words => (locale === 'fr' ? fr : en);

/** `samedi 14 mars 2026 à 18 h 30`, where the assembly is held. */
export const momentOf = (
  instant: Date,
  { timeZone }: Pick<AssemblyFacts, 'timeZone'>,
  locale: Locale,
): string => formatInstant(instant, locale, timeZone);

/** Name, seat and register numbers. */
export const letterheadOf = (association: AssociationIdentity, words: Words): Letterhead => {
  const { rna, siret } = association;
  return headOf(association, [rna && words.rna({ value: rna }), siret && words.siret({ value: siret })]);
};

/** The agenda as numbered blocks, each point with what is expected of the assembly. */
export const agendaItems = (agenda: AgendaPoint[], words: Words) =>
  agenda.map(({ number, title, kind, part, text }) => ({
    number,
    title,
    note: kind === 'information' ? words.information : part ? words.votePart({ part }) : words.vote,
    ...(text ? printedText(text) : { text: null }),
  }));

/** Date, place, and how to take part from elsewhere. */
export function placeAndTime(assembly: AssemblyFacts, locale: Locale, words: Words) {
  const { startsAt, place, remote } = assembly;
  const rows = [
    { label: words.when, value: momentOf(startsAt, assembly, locale) },
    { label: words.where, value: place },
  ];
  const remotely = [remote?.link, remote?.conditions].filter(Boolean).join('\n');
  return remotely ? [...rows, { label: words.remote, value: remotely }] : rows;
}
