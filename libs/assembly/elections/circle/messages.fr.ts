/** Refusals of elections without candidate. */
export const fr = {
  'circle.secret': ({ clause }: { clause: string }): string =>
    clause === 'ballot.secret_requests'
      ? 'Le scrutin secret a été demandé : une élection sans candidat se tient à voix haute. Choisissez un autre mode d’élection, ou parlez-en avec qui a demandé le secret.'
      : 'Vos statuts veulent un scrutin secret pour élire quelqu’un : une élection sans candidat se tient à voix haute. Choisissez un autre mode d’élection.',
  'circle.not-one': 'Ce vote n’est pas une élection sans candidat.',
  'circle.aloud':
    'Une élection sans candidat se tient à voix haute, sans bulletin : ouvrez le tour de nomination.',
  'circle.nobody-stands':
    'Personne ne se présente à une élection sans candidat : les noms sont donnés en séance, avec leurs raisons.',
  'circle.no-ballots': 'Cette élection se tient à voix haute : aucun bulletin n’y entre.',
  'circle.not-now': ({ stage }: { stage: string }): string =>
    ({
      nominations: 'C’est le tour de nomination : chacun nomme quelqu’un, avec ses raisons.',
      changes: 'C’est le tour de changement : chacun peut nommer quelqu’un d’autre.',
      proposal: 'Il faut d’abord proposer un nom.',
      consent: 'C’est le tour de consentement : on consent, ou l’on objecte.',
      vote: 'Les tours de consentement sont passés : il faut voter, ou retirer la proposition.',
      answer: 'La personne proposée doit maintenant répondre.',
      settled: 'Cette élection est arrivée au bout : il reste à la clore.',
    })[stage] ?? 'Ce n’est pas le moment.',
  'circle.personal':
    'Nommer, consentir ou objecter est personnel : cela ne se fait pas par pouvoir. Les pouvoirs comptent si l’assemblée doit voter.',
  'circle.not-in-room':
    'Notez d’abord son arrivée : seules les personnes présentes, ou à distance, s’expriment.',
  'circle.aloud-only':
    'Vos statuts ne permettent pas le téléphone : dites-le à voix haute, la présidence le note.',
  'circle.nominee-last': 'La personne proposée répond en dernier, une fois les objections entendues.',
  'circle.nothing-to-integrate': 'Cette personne n’a pas d’objection en cours.',
  'circle.already-elected': 'Cette personne vient d’être élue à un autre siège.',
  'circle.too-late-to-correct':
    'La suite s’appuie sur cette ligne : reprenez d’abord les étapes qui la suivent, une à une.',
  'circle.corrected-already': 'Cette ligne est déjà reprise.',
  'circle.two-at-once': 'Quelqu’un vient d’écrire au même moment. Recommencez.',
  'circle.not-settled':
    'Cette élection n’est pas au bout : il faut un nom accepté, ou décider de laisser le siège vacant.',
};
