import { type Catalogue, plural } from '@etabli/kernel/locale';
import { ofName } from '@etabli/kernel/names';
import { methodsFr } from '../messages.fr.js';

const organisms: Record<string, string> = {
  general_interest: 'un organisme d’intérêt général',
  public_utility: 'reconnue d’utilité publique',
  aid_to_people: 'un organisme d’aide aux personnes en difficulté',
};
const lacking: Record<string, string> = {
  address: 'l’adresse',
  siren: 'le SIREN',
};

export const fr = {
  title: 'Dons et reçus fiscaux',
  lead: 'Les dons reçus, et les reçus qui ouvrent droit à une réduction d’impôt quand l’association y est habilitée.',
  noteGift: 'Noter un don',
  keepGift: 'Noter ce don',
  giftNoted: ({ amount }: { amount: string }) => `Le don de ${amount} est noté.`,
  anotherGift: 'C’est un autre don',
  whoGave: 'Qui a donné ?',
  chooseSomebody: 'Choisissez une personne.',
  amount: 'Montant en euros',
  amountWrong: 'Écrivez un montant, comme 45 ou 45,50.',
  how: 'Comment',
  method: ({ method }: { method: keyof typeof methodsFr }) => methodsFr[method],
  receivedOn: 'Reçu le',
  somebody: 'Quelqu’un',

  offTitle: 'Les reçus fiscaux sont désactivés',
  offText:
    'Un tiers-lieu n’y a pas toujours droit, et un reçu délivré à tort coûte cher. Une personne du bureau peut les activer, après avoir lu l’avertissement et s’en être portée garante.',
  turnOn: 'Activer les reçus fiscaux',
  turnOff: 'Désactiver',
  turnedOn: 'Les reçus fiscaux sont activés. Votre nom reste avec l’avertissement que vous avez lu.',
  change: 'Changer',
  iRead: 'J’ai lu cet avertissement et je m’en porte garant·e',
  readFirst: 'Lisez l’avertissement, puis cochez la case.',
  answerFor: 'Activer et m’en porter garant·e',
  organismLabel: 'L’association est',
  organism: ({ organism }: { organism: string }) => organisms[organism] ?? '',
  from: 'Pour les dons reçus à partir du',
  fromHint: 'Les dons reçus avant n’auront pas de reçu.',
  rescriptDay: 'Rescrit du (s’il y en a un)',
  rescriptReference: 'Référence du rescrit',
  feesCount: 'Compter aussi les cotisations',
  feesCountHint: 'Seulement si elles n’ouvrent droit à rien : ni place, ni tarif, ni service.',
  signatory: 'Qui signe les reçus',
  signatoryHint: 'Nom et qualité, comme Claire Dubois, coprésidente.',

  onTitle: 'Les reçus fiscaux sont activés',
  answeredBy: 'Activés par',
  byOn: ({ name, on }: { name: string; on: string }) => `${name}, le ${on}`,
  rescript: 'Rescrit',
  rescriptOf: ({ reference, on }: { reference: string; on: string }) => `${reference}, du ${on}`,
  noRescript: 'aucun',
  counts: 'Ce qui compte',
  giftsOnly: 'les dons et les frais abandonnés ; ni loyers, ni services, ni cotisations',
  giftsAndFees:
    'les dons, les frais abandonnés et les cotisations sans contrepartie ; ni loyers, ni services',
  whatWasRead: 'L’avertissement qui a été lu',

  yearOfGifts: 'Année des dons',
  toGive: 'Reçus à délivrer',
  toGiveLead: 'Un reçu par personne pour toute l’année. Les numéros se suivent sans trou.',
  give: ({ count }: { count: number }) => `Délivrer ${plural(count, 'reçu', 'reçus', 'fr')}`,
  issued: ({ count }: { count: number }) =>
    `${plural(count, 'reçu est délivré', 'reçus sont délivrés', 'fr')}.`,
  nothingToGive: 'Tous les dons de cette année ont leur reçu, ou aucun don n’est encore noté.',
  donor: 'Donateur ou donatrice',
  gifts: 'Dons',
  total: 'Montant',
  lacks: 'Il manque',
  missing: ({ missing }: { missing: readonly string[] }) =>
    missing.length === 0 ? 'rien' : missing.map((one) => lacking[one] ?? one).join(' et '),
  sayCompany: 'Dire le SIREN',
  companyOf: ({ name }: { name: string }) => `Ce que le reçu dit ${ofName(name)}`,
  siren: 'Numéro SIREN',
  legalForm: 'Forme juridique',
  legalFormHint: 'Comme SARL, association, entreprise individuelle.',
  save: 'Enregistrer',

  register: 'Registre des reçus',
  noneGiven: 'Aucun reçu n’est délivré pour cette année.',
  number: 'Numéro',
  givenOn: 'Délivré le',
  state: 'État',
  stands: 'Délivré',
  overtaken: 'À annuler : un versement est reparti',
  cancelledFor: ({ reason }: { reason: string }) => `Annulé : ${reason}`,
  pdf: 'PDF',
  openPdf: 'Ouvrir le PDF',
  actionsOn: ({ number }: { number: string }) => `Autres actions sur ${number}`,
  cancel: 'Annuler ce reçu',
  cancelOf: ({ number }: { number: string }) => `Annuler le reçu ${number}`,
  cancelHint: 'Le numéro reste au registre ; les dons pourront avoir un autre reçu. Prévenez la personne.',
  cancelledNow: ({ number }: { number: string }) => `Le reçu ${number} est annulé.`,
  mail: ({ count }: { count: number }) => `Envoyer ${plural(count, 'reçu', 'reçus', 'fr')} par courriel`,
  mailed: ({ sent, withoutAddress }: { sent: number; withoutAddress: number }) =>
    withoutAddress > 0
      ? `${plural(sent, 'reçu part', 'reçus partent', 'fr')} ; ${plural(withoutAddress, 'personne n’a', 'personnes n’ont', 'fr')} pas d’adresse électronique.`
      : `${plural(sent, 'reçu part', 'reçus partent', 'fr')}.`,
  declare: ({ year }: { year: number }) => `À déclarer pour ${year}`,
  declaredTotal: 'Dons de l’année portés sur des reçus',
  declaredCount: 'Reçus délivrés dans l’année',
  declareText:
    'Ces deux chiffres se déclarent chaque année à l’administration (article 222 bis du CGI), avec la déclaration de résultats ou en ligne. Un reçu compte dans le nombre de l’année où il est délivré. Établi ne les transmet pas.',
} satisfies Catalogue;
