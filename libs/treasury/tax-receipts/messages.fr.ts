/** Refusals of tax receipts. */
export const fr = {
  'receipts.off': 'L’association ne délivre pas de reçus fiscaux. Une personne habilitée peut les activer.',
  'receipts.sentence': 'L’avertissement a changé. Rechargez la page et relisez-le avant de vous engager.',
  'receipts.rescript': 'Un rescrit a une date passée et une référence : donnez les deux, ou aucune.',
  'receipts.siren': 'Un numéro SIREN compte neuf chiffres, et celui-ci n’existe pas. Relisez-le.',
  'receipts.not-a-company': 'Seule une structure a un numéro SIREN et une forme juridique.',
  'receipts.nobody': 'Aucun reçu n’est prêt pour cette année.',
  'receipts.changed': 'Un don est arrivé ou reparti depuis. Voici la liste à jour : relisez-la.',
  'receipts.cancelled': 'Ce reçu est déjà annulé.',
};
