/** Refusals of tax receipts. */
export const en = {
  'receipts.off': 'The association gives no tax receipts. Somebody entitled may turn them on.',
  'receipts.sentence': 'The warning has changed. Reload the page and read it again before you answer for it.',
  'receipts.rescript': 'A ruling has a past day and a reference: give both, or none.',
  'receipts.siren': 'A SIREN has nine figures, and this one does not exist. Read it again.',
  'receipts.not-a-company': 'Only an organisation has a SIREN and a legal form.',
  'receipts.nobody': 'No receipt is ready for this year.',
  'receipts.changed': 'A gift came or left meanwhile. Here is the list as it is now: read it again.',
  'receipts.cancelled': 'This receipt is cancelled already.',
};
