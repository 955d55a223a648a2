import type { Catalogue } from '@etabli/kernel/locale';

type Ground = 'statutory' | 'vice_chair' | 'eldest_board_member' | 'elected_chair';

const grounds: Record<Ground, string> = {
  statutory: 'La présidence elle-même',
  vice_chair: 'La vice-présidence',
  eldest_board_member: 'La doyenne ou le doyen de l’organe dirigeant, parmi les présents',
  elected_chair: 'Une personne désignée par l’assemblée',
};

export const fr = {
  floor: 'La parole',
  speaks: 'À la parole',
  timeLeft: ({ time }: { time: string }) => `Il reste ${time}`,
  timeOver: ({ time }: { time: string }) => `Temps écoulé (${time})`,
  thank: 'Merci',
  thankName: ({ name }: { name: string }) => `Remercier ${name}`,
  oneMinute: '+ 1 min',
  oneMinuteName: ({ name }: { name: string }) => `Une minute de plus pour ${name}`,
  giveTo: ({ name }: { name: string }) => `Donner la parole à ${name}`,
  give: 'Donner la parole',
  spaceHint: 'La barre d’espace donne la parole à la personne suivante.',
  queue: 'En attente',
  nobody:
    'Personne ne demande la parole. On la demande depuis son téléphone, ou vous inscrivez ici une main levée.',
  takeOff: ({ name }: { name: string }) => `Retirer ${name} de la liste`,
  putOn: 'Inscrire une main levée',
  putOnTitle: 'Qui demande la parole ?',
  person: 'Qui',
  motive: 'Pour',
  speech: 'Prendre la parole',
  answer: 'Répondre directement',
  answerHint: 'Passe avant les autres : la personne a été mise en cause.',
  order: 'Une motion d’ordre',
  orderHint: 'Passe avant tout : elle porte sur la façon de débattre, pas sur le fond.',
  register: 'Inscrire',
  registered: 'C’est noté.',
  manage: 'Régler la parole',
  closeList: 'Clore la liste',
  reopenList: 'Rouvrir la liste',
  listClosed: 'La liste est close : seules les motions d’ordre sont reçues.',
  rules: 'Temps et ordre de parole',
  minutesEach: 'Temps par intervention (minutes)',
  minutesHint: 'De 1 à 60. Vaut pour les interventions à venir.',
  ordering: 'Qui passe en premier',
  first_come: 'Dans l’ordre des demandes',
  first_time_first: 'D’abord qui n’a pas encore parlé',
  keepRules: 'Garder ce réglage',
  spoken: 'Ont parlé',
  spokenTime: ({ times, time }: { times: number; time: string }) =>
    times > 1 ? `${times} fois, ${time}` : time,

  amendments: 'Amendements',
  amend: 'Noter un amendement',
  amendLead:
    'Écrivez la résolution entière telle qu’elle deviendrait. Les différences se marquent d’elles-mêmes.',
  proposer: 'Qui le propose',
  newText: 'Le texte amendé',
  difference: 'Ce que cela change',
  noDifference: 'Rien pour le moment.',
  withinItem: 'Cet amendement reste dans le sujet du point à l’ordre du jour',
  withinItemHint:
    'L’ordre du jour lie l’assemblée : changer le sujet rendrait la décision annulable. Votre confirmation est consignée.',
  propose: 'Inscrire cet amendement',
  proposed: 'L’amendement est inscrit.',
  state_pending: 'À voter',
  state_adopted: 'Adopté',
  state_rejected: 'Rejeté',
  state_withdrawn: 'Retiré',
  state_moot: 'Sans objet',
  before: 'Texte en discussion',
  after: 'Texte amendé',
  drop: 'Sortir du débat',
  withdraw: 'Retiré par la personne qui l’a proposé',
  moot: 'Devenu sans objet',
  dropped: 'L’amendement est sorti du débat.',
  amendStepTitle: ({ number }: { number: number }) => `Voter l’amendement n° ${number}`,
  amendStepLead: ({ left }: { left: number }) =>
    left > 1
      ? `${left} amendements attendent. Le plus éloigné du texte passe d’abord ; vous pouvez en choisir un autre.`
      : 'Il se vote avant la résolution. Adopté, il en devient le texte.',
  amendAgain: 'Le vote sur cet amendement est à reprendre.',
  proclaimAnyway: 'Proclamer : l’objection est maintenue',
  byHands: 'Voter à main levée',
  byName: 'Voter en ligne, nominatif',
  bySecret: 'Voter à bulletin secret',
  which: 'Quel amendement',
  textAmended: 'Texte amendé en séance',
  textSent: 'Le texte envoyé avec la convocation',

  voters: ({ voices }: { voices: number }) =>
    voices < 2 ? `${voices} voix peut voter sur ce point` : `${voices} voix peuvent voter sur ce point`,
  votersOf: ({ college, voices }: { college: string; voices: number }) =>
    voices < 2
      ? `${voices} voix peut voter, dans le collège « ${college} » seul`
      : `${voices} voix peuvent voter, dans le collège « ${college} » seul`,
  barred: ({ count }: { count: number }) =>
    count === 1 ? '1 ne prend pas part au vote' : `${count} ne prennent pas part au vote`,
  everybody: 'Toute la salle prend part à ce vote.',

  proposal: ({ name, ground }: { name: string; ground: Ground }) =>
    `La présidence n’est pas sur la feuille de présence. Vos statuts désignent alors : ${grounds[ground].toLowerCase()}. Ce serait ${name}.`,
  proposalOpen:
    'La présidence n’est pas sur la feuille de présence. Vos statuts demandent alors que l’assemblée désigne qui préside.',
  ground: 'À quel titre',
  groundHint: 'Dans l’ordre de vos statuts.',
  groundOf: ({ ground }: { ground: Ground }): string => grounds[ground],
  whyChair: 'Pourquoi la présidence ne préside pas',
  whyChairHint: 'La raison figure au procès-verbal.',
  handOver: 'Remettre la présidence de séance',
  handOverTitle: 'Remettre la présidence',
  handOverLead:
    'Pour un conflit d’intérêts ou un départ. La personne conduit la séance aussitôt ; le procès-verbal le dit, avec la raison.',
  newChair: 'Qui préside maintenant',
  whyHandOver: 'Pourquoi',
  handedOver: ({ name }: { name: string }) => `${name} préside la séance.`,

  revoke: 'Révoquer un mandat',
  revokeTitle: 'Soumettre une révocation',
  revokeLead:
    'Rien ne se décide hors de l’ordre du jour, à une exception près, admise par les juges : mettre fin au mandat d’un dirigeant qui a perdu la confiance de l’assemblée. La personne est entendue avant le vote. Son remplacement, lui, attend une assemblée dont l’ordre du jour l’annonce.',
  officer: 'De qui',
  raise: 'Ajouter ce point à l’ordre du jour',
  raised: 'Le point est ajouté, à la fin.',
  raisedNote:
    'Ce point n’était pas à l’ordre du jour : la révocation pour perte de confiance y fait exception. Entendez la personne avant de voter ; n’élisez personne à sa place aujourd’hui.',

  early: ({ date }: { date: string }) =>
    `Cette assemblée est convoquée pour le ${date}. L’ouvrir avant rend ses décisions contestables : les absents comptaient sur cette date. Le procès-verbal dira que la séance a été ouverte plus tôt.`,
} satisfies Catalogue;
