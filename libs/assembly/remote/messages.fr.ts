/** Refusals of attending from a distance. */
export const fr = {
  'remote.members-only': 'Seuls les membres de l’association assistent à distance.',
  'remote.not-today': 'On se dit là, à distance, le jour de l’assemblée.',
  'remote.on-sight':
    'Vos statuts demandent qu’on vous reconnaisse à l’image : rejoignez la réunion à distance, l’accueil vous notera.',
  'remote.account-needed':
    'Vos statuts demandent qu’on assiste à distance par son compte : connectez-vous pour entrer.',
  'remote.in-room': 'Vous êtes noté·e dans la salle. Si vous partez, passez à l’accueil.',
  'vote.remote-cut':
    'La liaison à distance est coupée, et vos statuts suspendent alors la séance : notez son retour avant d’ouvrir un vote.',
  'vote.remote-adjourned':
    'La liaison à distance a été coupée, et vos statuts reportent alors ce qui reste à voter.',
};
