/** Refusals of lines set aside. */
export const fr = {
  'aside.why':
    'Choisissez l’écriture qui en tient compte, ou dites pourquoi il n’y en a pas : l’un ou l’autre.',
  'aside.entry': 'Cette écriture n’est pas écrite à la main, ou elle a été annulée. Choisissez-en une autre.',
  'aside.in-euros': 'Cette ligne est en euros : rapprochez-la.',
  'aside.already': 'Cette ligne est déjà traitée. La liste est à jour.',
  'aside.undone': 'Cette ligne est déjà remise dans la liste.',
};
