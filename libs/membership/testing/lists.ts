/** A list of members as a small association keeps it: dates, fees, consents, tags and a note. */
export const weavers = [
  'Nom;Prénom;Email;Téléphone;Adresse;Code postal;Ville;Date de naissance;Numéro de membre;Catégorie;Date d’adhésion;Montant;À jour jusqu’au;Newsletter;Étiquettes;Note',
  'Canevas;Iris;iris@exemple.fr;06 12 34 56 78;2 rue du Fil;26400;Crest;03/04/1985;W1;Membre actif;01/09/2024;20,00;31/12/2026;Oui;atelier, jardin;Sait coudre',
  'Bobine;Noé;noe@exemple.fr;;;26400;Crest;;W2;Membre actif;12/01/2025;;;Non;;',
  'Lin;Zélie;;;;;;;;Membre actif;;;;;jardin;',
].join('\n');

/** As many invented members as asked. */
export function crowd(size: number): string {
  const lines = [
    'Nom;Prénom;Email;Téléphone;Adresse;Code postal;Ville;Numéro de membre;Catégorie;Date d’adhésion;Montant;À jour jusqu’au;Newsletter;Étiquettes',
  ];
  for (let number = 0; number < size; number++) {
    const letters = number
      .toString(26)
      .replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')
      .padStart(4, 'n');
    lines.push(
      [
        `${letters.split('').reverse().join('')}and`,
        `Lou${letters}`,
        `${letters}${number}@exemple.fr`,
        `06 ${String(10_000_000 + number).replace(/(..)(?=.)/g, '$1 ')}`,
        `${(number % 90) + 1} rue du Fuseau`,
        '26400',
        'Crest',
        `M${number}`,
        'Membre actif',
        `${String((number % 28) + 1).padStart(2, '0')}/03/2021`,
        '20,00',
        '31/12/2026',
        number % 3 === 0 ? 'Oui' : '',
        number % 5 === 0 ? 'atelier' : '',
      ].join(';'),
    );
  }
  return lines.join('\n');
}
