import { formatMoney } from '@etabli/kernel';
import type { DraftAnswers, OwnDraft } from './resolutions.js';

const said = (text: string | undefined): string => text?.trim() || '…';

/** The drafts that are not part of a yearly agenda, in English. */
export const en: Record<OwnDraft, (answers: DraftAnswers) => { title: string; text: string }> = {
  'co-optation': ({ person }) => ({
    title: `Ratification of the co-optation of ${said(person)}`,
    text: `The general assembly, having deliberated, ratifies the co-optation of ${said(person)} to the governing body, for what remains of the term of the person replaced.`,
  }),
  seat: ({ address }) => ({
    title: 'Change of registered office',
    text: `The general assembly, having deliberated, decides to move the registered office of the association to the following address: ${said(address)}, and to change the statutes accordingly.`,
  }),
  'by-laws': () => ({
    title: 'Adoption of the by-laws',
    text: 'The general assembly, having read them and deliberated, adopts the by-laws joined to the convocation. They come into force at the closing of the assembly.',
  }),
  authorisation: ({ purpose, amountCents }) => ({
    title: 'Authorisation given to the governing body',
    text: `The general assembly, having deliberated, authorises the governing body to ${said(purpose)}, up to ${
      amountCents === undefined ? '€…' : formatMoney(amountCents, 'en')
    }, and to sign any deed needed.`,
  }),
};
