/** What the debate in the room may refuse. */
export const fr = {
  'floor.item-passed': 'L’assemblée n’en est pas à ce point. Demandez la parole sur le point en cours.',
  'floor.not-in-the-room':
    'Cette personne n’est pas sur la feuille de présence : elle passe d’abord à l’accueil.',
  'floor.conflicted':
    'Ce point touche ses intérêts personnels : les statuts écartent cette personne du débat.',
  'floor.list-closed':
    'La liste des interventions est close pour ce point. Seule une motion d’ordre est encore reçue.',
  'floor.speaking-already': 'Cette personne a déjà la parole.',
  'floor.nobody-waits': 'Personne n’attend la parole.',
  'floor.not-waiting': 'Cette personne n’attend pas la parole. Inscrivez-la d’abord sur la liste.',
  'floor.nobody-speaks': 'Personne n’a la parole en ce moment.',
  'floor.time-malformed': 'Un temps de parole se compte en secondes, de 1 à 3 600.',
  'amendment.not-a-resolution': 'Un amendement porte sur une résolution à voter : ce point n’en a pas.',
  'amendment.outside-item':
    'L’ordre du jour lie l’assemblée : un amendement change la décision, pas son sujet. Confirmez qu’il reste dans le point, ou gardez l’idée pour une prochaine assemblée.',
  'amendment.changes-nothing': 'Ce texte est celui de la résolution : il n’y a rien à amender.',
  'amendment.too-late': 'La résolution elle-même a été mise aux voix : son texte ne change plus.',
  'amendment.decided': 'Cet amendement a déjà son issue.',
  'amendment.first': ({ count }: { count: number }) =>
    count === 1
      ? 'Un amendement attend : votez-le, ou retirez-le, avant la résolution.'
      : `${count} amendements attendent : votez-les, ou retirez-les, avant la résolution.`,
  'chair.ground-needed':
    'Cette personne ne préside pas de droit. Dites à quel titre elle préside, selon vos statuts.',
  'chair.ground-not-theirs':
    'Vos statuts ne prévoient pas que cette personne préside à ce titre. Choisissez-en un autre.',
  'chair.reason-needed': 'Dites pourquoi : la raison figure au procès-verbal.',
  'chair.already-theirs': 'Cette personne préside déjà la séance.',
  'revocation.not-an-officer': 'Cette personne n’a pas de mandat dans l’organe dirigeant ce jour-là.',
  'revocation.no-ordinary-part':
    'Une assemblée extraordinaire ne décide que de son objet. La révocation se porte devant une assemblée ordinaire.',
  'revocation.already-raised': 'La révocation de cette personne est déjà à l’ordre du jour.',
};
