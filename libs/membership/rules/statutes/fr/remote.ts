import type { ClauseTexts } from '../text.js';

export const remote = {
  postal: {
    title: 'Vote par correspondance',
    sentence: (v) => `On [${v ? 'peut' : 'ne peut pas'}] voter par correspondance.`,
    explanation: 'Voter par lettre avant l’assemblée. Sans clause, c’est interdit.',
    consequence: (v) => (v ? 'Un bulletin est joint à la convocation.' : 'Une lettre de vote ne compte pas.'),
    silence: 'Ce n’est pas permis.',
    article: 'Assemblée générale, vote à distance',
  },
  online_advance: {
    title: 'Vote en ligne avant l’assemblée',
    sentence: (v) => `On [${v ? 'peut' : 'ne peut pas'}] voter en ligne avant l’assemblée.`,
    explanation: 'Sans clause, c’est interdit : les facilités du Covid ont pris fin le 30 septembre 2021.',
    consequence: (v) =>
      v ? 'Le vote ouvre à la convocation et ferme avant la séance.' : 'On vote pendant l’assemblée.',
    silence: 'Ce n’est pas permis.',
    article: 'Assemblée générale, vote à distance',
  },
  remote_presence: {
    title: 'Participation à distance',
    sentence: (v) => `On [${v ? 'peut' : 'ne peut pas'}] participer par visioconférence.`,
    explanation: 'La présence à distance ne compte que si les statuts ou le règlement intérieur le disent.',
    consequence: (v) =>
      v
        ? 'Les personnes connectées votent et prennent la parole.'
        : 'On peut suivre de loin, sans voter ni compter.',
    silence: 'Ce n’est pas permis.',
    article: 'Assemblée générale, participation à distance',
  },
  'advance.replaceable': {
    title: 'Changer un vote anticipé',
    sentence: (v) => `Un vote anticipé [${v ? 'peut être remplacé' : 'est définitif'}].`,
    explanation: 'Tant que le vote n’est pas clos.',
    consequence: (v) =>
      v ? 'Seul le dernier bulletin compte.' : 'Il n’y a pas de retour en arrière après l’envoi.',
    silence: 'Il est définitif.',
    article: 'Assemblée générale, vote à distance',
  },
  'advance.precedence': {
    title: 'Vote anticipé ou pouvoir',
    options: { advance: 'le vote anticipé', proxy: 'le pouvoir' },
    sentence: (v) =>
      `Si un membre a voté et donné pouvoir, [${v === 'advance' ? 'son vote' : 'le pouvoir'}] l’emporte.`,
    explanation: 'Une voix ne compte qu’une fois.',
    consequence: (v) => (v === 'advance' ? 'Le pouvoir ne joue pas.' : 'Le vote anticipé est écarté.'),
    silence: 'Le vote exprimé l’emporte.',
    article: 'Assemblée générale, vote à distance',
  },
  'advance.amended': {
    title: 'Texte amendé en séance',
    options: { void: 'le vote anticipé tombe', kept: 'le vote anticipé reste' },
    sentence: (v) =>
      `Si le texte est amendé, les votes anticipés [${v === 'void' ? 'ne comptent plus' : 'comptent encore'}].`,
    explanation: 'Ces membres ont voté sur un autre texte.',
    consequence: (v) =>
      v === 'void'
        ? 'Un texte soumis au vote anticipé gagne à ne pas être amendé.'
        : 'Le risque de contestation est réel si le texte change beaucoup.',
    silence: 'Ils ne comptent plus.',
    article: 'Assemblée générale, vote à distance',
  },
  'remote.identification': {
    title: 'Identification à distance',
    options: { account: 'par son compte', 'personal-link': 'par un lien personnel', 'on-sight': 'à l’image' },
    sentence: (v) =>
      ({
        account: 'À distance, on s’identifie [par son compte].',
        'personal-link': 'À distance, on s’identifie [par un lien personnel].',
        'on-sight': 'À distance, on est reconnu [à l’image, par le bureau de séance].',
      })[v],
    explanation: 'Il faut pouvoir dire qui a participé.',
    consequence: (v) =>
      v === 'account'
        ? 'La feuille de présence se remplit à la connexion.'
        : v === 'personal-link'
          ? 'Le lien ne doit pas être transmis.'
          : 'Quelqu’un note les présences à la main.',
    silence: 'Sans objet : la participation à distance n’est pas permise.',
    article: 'Assemblée générale, participation à distance',
  },
  'remote.continuous_sound': {
    title: 'Son continu',
    sentence: (v) =>
      `La voix au moins [${v ? 'doit être transmise sans coupure' : 'peut être interrompue'}].`,
    explanation: 'On ne délibère que si l’on s’entend.',
    consequence: (v) => (v ? 'Une coupure est notée comme incident.' : 'Une coupure n’a pas d’effet.'),
    silence: 'Le son doit être continu.',
    article: 'Assemblée générale, participation à distance',
  },
  'remote.incident': {
    title: 'Panne',
    options: { continue: 'on continue', suspend: 'on suspend', adjourn: 'on ajourne' },
    sentence: (v) =>
      ({
        continue: 'En cas de panne, la séance [continue].',
        suspend: 'En cas de panne, la séance [est suspendue].',
        adjourn: 'En cas de panne, la séance [est ajournée].',
      })[v],
    explanation: 'Une panne peut fausser un vote serré.',
    consequence: (v) =>
      v === 'continue'
        ? 'Les personnes coupées ne votent pas ; le quorum est recompté.'
        : v === 'suspend'
          ? 'On attend le retour de la connexion avant de voter.'
          : 'Les points restants sont remis à une autre date.',
    silence: 'La séance est suspendue, par prudence.',
    article: 'Assemblée générale, participation à distance',
  },
} satisfies Partial<ClauseTexts>;
