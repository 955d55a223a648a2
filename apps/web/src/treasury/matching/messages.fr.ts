import { plural } from '@etabli/kernel/locale';
import { ofName } from '@etabli/kernel/names';

const lines = (count: number) => plural(count, 'ligne', 'lignes', 'fr');

export const fr = {
  title: 'Rapprochement',
  lead: 'À gauche, ce que dit la banque ; à droite, ce que c’est, et pourquoi.',
  left: ({ count }: { count: number }) => plural(count, 'ligne à rapprocher', 'lignes à rapprocher', 'fr'),
  acceptAll: ({ count }: { count: number }) =>
    `Rapprocher ${plural(count, 'ligne certaine', 'lignes certaines', 'fr')}`,
  accept: 'Rapprocher',
  choose: 'Choisir à la main',
  accepted: ({ count }: { count: number }) => `${lines(count)} ${count > 1 ? 'rapprochées' : 'rapprochée'}.`,
  undone: 'La ligne est de nouveau à rapprocher.',
  undo: 'Annuler',
  undoOf: ({ label }: { label: string }) => `Annuler le rapprochement ${ofName(label)}`,
  certain: 'Certain',
  likely: 'À choisir',
  none: 'À dire',
  nothingFits:
    'Rien de connu n’y correspond. Dites ce que c’est : une échéance, un paiement déjà enregistré, un compte, ou plusieurs.',
  candidates: 'Ce que cela peut être',
  credit: ({ name }: { name: string }) => `Avoir ${ofName(name)}`,
  payment: ({ name }: { name: string }) => `Paiement déjà enregistré, ${name}`,
  expense: ({ label, name }: { label: string; name: string }) => `Dépense « ${label} », ${name}`,
  cash: 'Espèces portées à la banque',
  entry: ({ label }: { label: string }) => `Écriture déjà faite, « ${label} »`,
  debit: ({ name }: { name: string }) => `Prélèvement ${ofName(name)}`,
  debitBack: ({ name }: { name: string }) => `Prélèvement ${ofName(name)} revenu : de nouveau dû`,
  keys: 'Au clavier : ↑ ↓ d’une ligne à l’autre, ← → d’un candidat à l’autre, Espace pour rapprocher, Entrée pour choisir à la main.',
  list: 'Lignes de la banque',
  noLineTitle: 'Aucune ligne de la banque encore',
  noLineText:
    'Importez un relevé : chaque ligne est reconnue avec sa raison, et la saisie est faite. Rien n’est écrit sans vous.',
  toStatements: 'Comptes et relevés',
  doneTitle: 'Tout est rapproché',
  doneText: 'Chaque ligne de la banque a trouvé sa place. Importez le prochain relevé quand il arrive.',
  held: 'Retenue',
  heldTitle: ({ count }: { count: number }) =>
    plural(count, 'ligne qui n’est pas en euros', 'lignes qui ne sont pas en euros', 'fr'),
  heldLead:
    'Une ligne dans une autre monnaie n’est jamais rapprochée : elle n’est comptée ni comme un paiement, ni comme une dépense. Écrivez sa contre-valeur en euros, au taux que dit la banque.',
  heldWrite: 'Ouvrir le journal',
  heldShown: ({ shown }: { shown: number }) => `Les ${shown} plus récentes sont montrées.`,
  heldTell: 'Dire ce qu’elle est devenue',
  heldTellOf: ({ label }: { label: string }) => `Dire ce qu’est devenue la ligne « ${label} »`,
  asideText:
    'Choisissez l’écriture en euros que vous avez passée pour elle. S’il n’y en a pas, dites pourquoi.',
  asideEntry: 'Écriture qui en tient compte',
  asideEntryHint: 'Une écriture écrite à la main.',
  asideNoEntry: 'Aucune écriture n’est encore écrite à la main : écrivez-la dans le journal.',
  asideEntryName: ({ number, on, label, amount }: Record<'number' | 'on' | 'label' | 'amount', string>) =>
    `Nº ${number} du ${on}, ${label}, ${amount}`,
  asideReason: 'Ou pourquoi il n’y en a pas',
  asideVerb: 'Mettre de côté',
  asideDone: 'La ligne ne vous attend plus.',
  asideTitle: 'Lignes en devise traitées',
  asideTold: ({ number, label }: { number: string; label: string }) => `Écriture nº ${number}, ${label}`,
  asideBack: 'Remettre dans la liste',
  asideBackOf: ({ label }: { label: string }) => `Remettre la ligne « ${label} » dans la liste`,
  asideUndone: 'La ligne vous attend de nouveau.',
  latest: 'Derniers rapprochements',
  by: ({ name, when }: { name: string; when: string }) => `${name}, ${when}`,
  wasUndone: 'Annulé',
  shown: ({ shown, left }: { shown: number; left: number }) =>
    `Les ${shown} plus anciennes sont montrées, sur ${left}.`,
  handTitle: 'Qu’est-ce que cette ligne ?',
  handPick: 'Échéance, paiement ou compte',
  handPickHint:
    'Tapez un nom, une référence, ou un numéro de compte. 580 pour un virement interne, 627 pour des frais.',
  handAccount: ({ number, name }: { number: string; name: string }) => `${number} ${name}`,
  handPayment: ({ name, on, amount }: { name: string; on: string; amount: string }) =>
    `Paiement ${ofName(name)} du ${on}, ${amount}`,
  handAmount: ({ what }: { what: string }) => `Montant pour ${what}`,
  handRemove: ({ what }: { what: string }) => `Retirer ${what}`,
  handTakeAway: 'Retirer',
  handLeft: ({ amount }: { amount: string }) => `Reste ${amount} à placer.`,
  handCredit: ({ amount, name }: { amount: string; name: string }) => `${amount} restent en avoir à ${name}.`,
  handOver: ({ amount }: { amount: string }) => `Il y a ${amount} de trop.`,
  handVerb: 'Rapprocher',
  amountWrong: 'Écrivez un montant, comme 12,50.',
};
