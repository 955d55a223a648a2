/** Refusals of households. */
export const en = {
  'household.ended': 'This household is taken apart already.',
  'household.already': 'This person is in a household on that day. Take them out of the other one first.',
  'household.guardian': 'A minor has a guardian of age: choose who answers for them.',
  'household.payer': 'They are the one who pays: choose who pays instead, or take the household apart.',
  'household.new-payer': 'Choose an adult of this household.',
  'household.payer-changed': 'Somebody else pays by now: read again before you answer.',
  'household.not-yours': 'Each adult answers for themselves, and a guardian for a minor.',
  'household.no-address': ({ name }: { name: string }) =>
    `No e-mail address is known for ${name}: hand over the PDF, or note their address.`,
};
