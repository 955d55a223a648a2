import { plural, type SameMessages } from '@etabli/kernel/locale';
import { methodsEn } from '../messages.en.js';
import type { fr } from './messages.fr.js';

const organisms: Record<string, string> = {
  general_interest: 'an organisation of general interest',
  public_utility: 'recognised as of public utility',
  aid_to_people: 'an organisation that helps people in need',
};
const lacking: Record<string, string> = {
  address: 'the address',
  siren: 'the SIREN',
};

export const en: SameMessages<typeof fr> = {
  title: 'Gifts and tax receipts',
  lead: 'Gifts received, and the receipts that give a tax reduction when the association may give them.',
  noteGift: 'Note a gift',
  keepGift: 'Note this gift',
  giftNoted: ({ amount }) => `The gift of ${amount} is noted.`,
  anotherGift: 'It is another gift',
  whoGave: 'Who gave?',
  chooseSomebody: 'Choose somebody.',
  amount: 'Amount in euros',
  amountWrong: 'Write an amount, like 45 or 45.50.',
  how: 'How',
  method: ({ method }) => methodsEn[method],
  receivedOn: 'Received on',
  somebody: 'Somebody',

  offTitle: 'Tax receipts are off',
  offText:
    'A shared workplace may not always give them, and one given wrongly costs a lot. Somebody of the board may turn them on, after reading the warning and answering for it.',
  turnOn: 'Turn tax receipts on',
  turnOff: 'Turn off',
  turnedOn: 'Tax receipts are on. Your name stays with the warning that you read.',
  change: 'Change',
  iRead: 'I have read this warning and answer for it',
  readFirst: 'Read the warning, then tick the box.',
  answerFor: 'Turn on and answer for it',
  organismLabel: 'The association is',
  organism: ({ organism }) => organisms[organism] ?? '',
  from: 'For gifts received from',
  fromHint: 'Gifts received before will have no receipt.',
  rescriptDay: 'Ruling of (if there is one)',
  rescriptReference: 'Reference of the ruling',
  feesCount: 'Count membership fees too',
  feesCountHint: 'Only if they give a right to nothing: no place, no price, no service.',
  signatory: 'Who signs the receipts',
  signatoryHint: 'Name and capacity, like Claire Dubois, co-chair.',

  onTitle: 'Tax receipts are on',
  answeredBy: 'Turned on by',
  byOn: ({ name, on }) => `${name}, ${on}`,
  rescript: 'Ruling',
  rescriptOf: ({ reference, on }) => `${reference}, of ${on}`,
  noRescript: 'none',
  counts: 'What counts',
  giftsOnly: 'gifts and expenses given up; no rents, services or membership fees',
  giftsAndFees: 'gifts, expenses given up, and membership fees that buy nothing; no rents or services',
  whatWasRead: 'The warning that was read',

  yearOfGifts: 'Year of the gifts',
  toGive: 'Receipts to give',
  toGiveLead: 'One receipt a person for the whole year. Numbers follow each other without a gap.',
  give: ({ count }) => `Give ${plural(count, 'receipt', 'receipts', 'en')}`,
  issued: ({ count }) => `${plural(count, 'receipt was given', 'receipts were given', 'en')}.`,
  nothingToGive: 'Every gift of this year has its receipt, or no gift is noted yet.',
  donor: 'Donor',
  gifts: 'Gifts',
  total: 'Amount',
  lacks: 'Missing',
  missing: ({ missing }) =>
    missing.length === 0 ? 'nothing' : missing.map((one) => lacking[one] ?? one).join(' and '),
  sayCompany: 'Say the SIREN',
  companyOf: ({ name }) => `What the receipt says of ${name}`,
  siren: 'SIREN',
  legalForm: 'Legal form',
  legalFormHint: 'Like SARL, association, sole trader.',
  save: 'Save',

  register: 'Register of receipts',
  noneGiven: 'No receipt was given for this year.',
  number: 'Number',
  givenOn: 'Given on',
  state: 'State',
  stands: 'Given',
  overtaken: 'To be cancelled: a payment went back',
  cancelledFor: ({ reason }) => `Cancelled: ${reason}`,
  pdf: 'PDF',
  openPdf: 'Open the PDF',
  actionsOn: ({ number }) => `More actions on ${number}`,
  cancel: 'Cancel this receipt',
  cancelOf: ({ number }) => `Cancel receipt ${number}`,
  cancelHint: 'Its number stays in the register; its gifts may have another receipt. Tell the person.',
  cancelledNow: ({ number }) => `Receipt ${number} is cancelled.`,
  mail: ({ count }) => `Send ${plural(count, 'receipt', 'receipts', 'en')} by mail`,
  mailed: ({ sent, withoutAddress }) =>
    withoutAddress > 0
      ? `${plural(sent, 'receipt leaves', 'receipts leave', 'en')}; ${plural(withoutAddress, 'person has', 'people have', 'en')} no mail address.`
      : `${plural(sent, 'receipt leaves', 'receipts leave', 'en')}.`,
  declare: ({ year }) => `To be declared for ${year}`,
  declaredTotal: 'Gifts of the year that receipts tell',
  declaredCount: 'Receipts given in the year',
  declareText:
    'These two figures are declared to the administration every year (CGI, article 222 bis), with the tax return or online. A receipt counts in the number of the year it is given in. Établi does not send them.',
};
