import { type Catalogue, plural } from '@etabli/kernel/locale';

const n = (count: number, one: string, many: string): string => plural(count, one, many, 'fr');

export const fr = {
  openTitle: 'Ouvrir la séance',
  openLead:
    'Qui préside, qui tient le procès-verbal, qui compte. La liste des électeurs est arrêtée à l’ouverture.',
  quorumNow: 'Le quorum en ce moment',
  foundersNow: 'Qui est là pour fonder',
  quorumLacks:
    'Le quorum n’est pas atteint. Vous pouvez ouvrir et attendre les retardataires : rien ne se décide sans lui.',
  foundersLack:
    'Il faut être deux pour fonder. Vous pouvez ouvrir et attendre les retardataires : rien ne se décide avant.',
  chair: 'Présidence de séance',
  secretary: 'Secrétariat de séance',
  scrutineer: 'Scrutateur ou scrutatrice',
  addScrutineer: 'Ajouter une personne qui compte',
  open: 'Ouvrir la séance',
  opened: 'La séance est ouverte.',
  agenda: 'Ordre du jour',
  done: 'réglé',
  here: 'en cours',
  toCome: 'à venir',
  room: 'La salle',
  inRoom: ({
    present,
    remote,
    represented,
    voices,
  }: {
    present: number;
    remote: number;
    represented: number;
    voices: number;
  }) =>
    `${[
      n(present, 'présent', 'présents'),
      ...(remote > 0 ? [`${remote} à distance`] : []),
      n(represented, 'représenté', 'représentés'),
    ].join(', ')} : ${n(voices, 'voix', 'voix')}.`,
  toDesk: 'Tenir l’émargement',
  toScreen: 'Ouvrir l’écran de salle',
  bureau: 'Le bureau de séance',
  chairIs: ({ name }: { name: string }) => `${name} préside`,
  secretaryIs: ({ name }: { name: string }) => `${name} tient le procès-verbal`,
  scrutineersAre: ({ names }: { names: string }) => `${names} : décompte des voix`,
  incidents: 'Incidents notés',
  speaker: ({ name }: { name: string }) => `Présenté par ${name}`,
  conflicts: ({ names }: { names: string }) => `En conflit d’intérêts sur ce point : ${names}.`,
  elsewhere: ({ title }: { title: string }) => `L’assemblée en est à « ${title} ».`,
  backToCurrent: 'Y revenir',
  call: 'Appeler ce point',
  blankLeft:
    'Ce texte a encore un blanc : voté ainsi, il ne déciderait rien. Remplissez-le d’abord, par un amendement.',
  openHands: 'Ouvrir le vote à main levée',
  openNamed: 'Ouvrir le vote en ligne, nominatif',
  openSecret: 'Ouvrir le vote à bulletin secret',
  secret_always: (_: { requests: number }) => 'Vos statuts demandent le bulletin secret.',
  secret_person: (_: { requests: number }) =>
    'Ce point porte sur une personne : vos statuts demandent le bulletin secret.',
  secret_requests: ({ requests }: { requests: number }) =>
    `${n(requests, 'membre demande', 'membres demandent')} le secret : ce point se vote à bulletin secret.`,
  secretAsked: ({ requests, needed }: { requests: number; needed: number }) =>
    `${n(requests, 'membre demande', 'membres demandent')} le secret ; à ${needed}, il s’impose.`,
  countTitle: 'Main levée : le décompte',
  countLead: 'Comptez des voix, pouvoirs compris.',
  closeCounted: 'Clore avec ce décompte',
  closeVote: 'Clore le vote',
  namedTitle: 'Vote en ligne, nominatif',
  participation: ({ cast, expected }: { cast: number; expected: number }) =>
    expected === 0
      ? 'Personne dans la salle n’a de voix sur ce point.'
      : cast >= expected
        ? 'Tout le monde a voté.'
        : `${n(cast, 'mandat exprimé', 'mandats exprimés')} sur ${expected}.`,
  namedLead: 'Chacun vote depuis son téléphone. Personne ne voit les votes avant la clôture.',
  secretTitle: 'Vote à bulletin secret',
  secretLead:
    'Chacun vote depuis son téléphone, ou sur papier. L’urne s’ouvre à la clôture ; rien n’y relie un nom à un bulletin.',
  paperLead: 'On vote sur papier. Qui dépouille rend son décompte ici, chacun sur son appareil.',
  castingTitle: 'Égalité des voix',
  castingLead: 'Vos statuts donnent la voix prépondérante à la présidence.',
  castingFor: 'Voix prépondérante : pour',
  castingAgainst: 'Voix prépondérante : contre',
  againTitle: 'À remettre aux voix',
  again_revote: 'Les voix sont égales et vos statuts demandent un nouveau vote.',
  again_objected: 'Il y a une objection. L’assemblée peut en parler et reprendre un tour, ou s’en tenir là.',
  anotherRound: 'Ouvrir un nouveau tour',
  keepObjection: 'Proclamer : l’objection est maintenue',
  resultTitle: 'Le résultat, avant de le proclamer',
  proclaim: 'Proclamer le résultat',
  resultSaid: 'Résultat proclamé',
  setAside: ({ reason }: { reason: string }) => `Vote annulé : ${reason}`,
  next: ({ position, title }: { position: number; title: string }) =>
    `Passer au point ${position} : ${title}`,
  close: 'Lever la séance',
  closed: 'La séance est levée. Le procès-verbal vous attend.',
  exhausted: 'L’ordre du jour est épuisé.',
  leftToDecide: ({ count }: { count: number }) =>
    count === 1 ? 'Il reste un point à décider.' : `Il reste ${count} points à décider.`,
  otherActions: 'Autres actions',
  incident: 'Noter un incident',
  incidentTitle: 'Un incident de séance',
  incidentLead: 'Ce que le procès-verbal doit dire : une interruption, une suspension, une protestation.',
  incidentText: 'Ce qui s’est passé',
  noteIt: 'Noter',
  noted: 'C’est noté.',
  conflict: 'Noter un conflit d’intérêts',
  conflictTitle: ({ title }: { title: string }) => `Conflit d’intérêts : ${title}`,
  conflictLead: 'Vos statuts disent ce que cela écarte : le vote, les pouvoirs portés, le quorum.',
  conflictPerson: 'Qui',
  withdraw: 'Retirer ce point',
  withdrawTitle: ({ title }: { title: string }) => `Retirer « ${title} » ?`,
  withdrawText: 'Ce point ne sera pas mis aux voix. Il ne revient pas dans cette séance.',
  withdrawn: ({ title }: { title: string }) => `« ${title} » est retiré.`,
  cancelVote: 'Annuler ce vote',
  cancelVoteTitle: 'Annuler ce vote ?',
  cancelVoteLead: 'Ce qui a été exprimé est gardé et ne compte plus. Le point pourra être remis aux voix.',
  reason: 'Pourquoi',
  cancelled: 'Le vote est annulé.',
  failure: 'Constater que le quorum manque',
  failureTitle: 'Constater que le quorum manque ?',
  failureText:
    'La séance se lève sans rien décider ; le procès-verbal de carence le dit. Vous pourrez préparer une seconde convocation aussitôt.',
  failed: 'Le manque de quorum est constaté. La seconde convocation peut se préparer.',
  closeTitle: 'Lever la séance ?',
  toCheck: ({ count }: { count: number }) =>
    `À l’émargement, ${n(count, 'entrée reste', 'entrées restent')} à vérifier : qui l’a vu est encore là pour trancher.`,
  closeText: 'Plus rien ne se vote ensuite. L’heure de clôture sera celle du procès-verbal.',
  nextStep: 'La suite',
  notes: 'Notes pour le procès-verbal',
  notesSpeaker: 'Qui présente',
  notesDebate: 'Ce qui est dit',
  notesHint: 'En quelques phrases : le secrétariat les retrouvera dans le procès-verbal.',
  saveNotes: 'Garder ces notes',
  notYetTitle: 'La séance se tient ici',
  notYetText: 'Elle s’ouvre le jour de l’assemblée, par la présidence ou le secrétariat.',
  follows: 'La présidence de séance conduit. Cette page suit en direct.',
} satisfies Catalogue;
