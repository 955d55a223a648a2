import { formatMoney, typo } from '@etabli/kernel';
import { ofName } from '@etabli/kernel/names';
import type { DraftAnswers, OwnDraft } from './resolutions.js';

const said = (text: string | undefined): string => text?.trim() || '…';
const draft = (title: string, text: string) => ({ title: typo(title), text: typo(text) });

/** The drafts that are not part of a yearly agenda, in the form French associations use. */
export const fr: Record<OwnDraft, (answers: DraftAnswers) => { title: string; text: string }> = {
  'co-optation': ({ person }) =>
    draft(
      `Ratification de la cooptation ${ofName(said(person))}`,
      `L’assemblée générale, après en avoir délibéré, ratifie la cooptation ${ofName(said(person))} à l’organe dirigeant, pour la durée restant à courir du mandat de la personne remplacée.`,
    ),
  seat: ({ address }) =>
    draft(
      'Transfert du siège',
      `L’assemblée générale, après en avoir délibéré, décide de transférer le siège de l’association à l’adresse suivante : ${said(address)}, et de modifier les statuts en conséquence.`,
    ),
  'by-laws': () =>
    draft(
      'Adoption du règlement intérieur',
      'L’assemblée générale, après en avoir pris connaissance et en avoir délibéré, adopte le règlement intérieur joint à la convocation. Il entre en vigueur dès la clôture de l’assemblée.',
    ),
  authorisation: ({ purpose, amountCents }) =>
    draft(
      'Autorisation donnée à l’organe dirigeant',
      `L’assemblée générale, après en avoir délibéré, autorise l’organe dirigeant à ${said(purpose)}, dans la limite de ${
        amountCents === undefined ? '… €' : formatMoney(amountCents, 'fr')
      }, et à signer tout acte nécessaire.`,
    ),
};
