/** A phone number as people read it aloud: `06 59 11 32 75` for a French one; the others as they are kept. */
export function readablePhone(phone: string): string {
  const french = /^\+33([1-9])(\d{8})$/.exec(phone);
  if (french) return `0${french[1]}${(french[2] ?? '').replace(/(\d{2})/g, '\u00a0$1')}`;
  return phone;
}
