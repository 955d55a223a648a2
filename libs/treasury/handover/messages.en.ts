/** Refusals of the treasurer’s handover. */
export const en = {
  'treasury.held-by': 'Say who has this signature or this card.',
  'treasury.access-there': 'It is noted already.',
  'treasury.promised-to': 'Say to whom this waiver is promised.',
  'treasury.other-office': 'This handover is not that of the treasury.',
};
