/** What erasures and reviews say. */
export const fr = {
  'name.person': 'Personne anonymisée',
  'name.organisation': 'Organisation anonymisée',
  'file.copy': 'Copie effacée',
  'file.emptied': 'Ce fichier a été effacé avec les données personnelles qu’il contenait.',

  'erased.identity': 'nom, coordonnées, date de naissance et autres renseignements',
  'erased.notes': 'notes',
  'erased.tags': 'étiquettes',
  'erased.changes': 'historique des corrections',
  'erased.mails': 'messages envoyés',
  'erased.files': 'fichiers importés ou exportés qui contenaient ces données',
  'erased.account': 'compte de connexion',
  'erased.link': 'lien avec le compte de connexion',

  'kept.dates.what': 'dates d’adhésion, de mandat et de consentement, sans le nom',
  'kept.dates.why': 'L’association doit pouvoir dire combien de membres et quels mandats elle avait.',
  'kept.fees.what': 'cotisations encaissées',
  'kept.fees.why': 'Les pièces comptables se gardent dix ans (Code de commerce, art. L123-22).',
  'kept.convocations.what': 'preuves d’envoi des convocations',
  'kept.convocations.why':
    'Les papiers d’assemblée se gardent cinq ans au moins : une assemblée peut être contestée pendant ce temps (Code civil, art. 2224).',

  'overdue.changes': 'historique des corrections de fiches',
  'due.departed': ({ date }: { date: string }) =>
    `A quitté l’association le ${date} sans accepter que son identité soit gardée.`,
  'due.prospect': ({ date }: { date: string }) => `Connue depuis le ${date}, sans avoir jamais adhéré.`,
  'due.papers': ({ date }: { date: string }) => `Le plus ancien date du ${date}.`,
};
