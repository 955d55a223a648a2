/** Refusals of households. */
export const en = {
  'household.ended': 'This household is taken apart already.',
  'household.already': 'This person is in a household on that day. Take them out of the other one first.',
  'household.guardian': 'A minor has a guardian of age: choose who answers for them.',
  'household.payer': 'They are the one who pays: take the household apart, then found another.',
  'household.not-yours': 'Each adult answers for themselves, and a guardian for a minor.',
};
