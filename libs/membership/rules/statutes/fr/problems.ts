import type { StatutesCatalogue } from '../text.js';

/** Why statutes are refused, and what the difficulty is. */
export const problems: StatutesCatalogue['problems'] = {
  'document-malformed': () => 'Ce document n’a pas la forme de statuts.',
  'clause-missing': () =>
    'Cette clause n’a pas de valeur : choisissez-en une, ou dites que les statuts sont muets.',
  'not-yes-or-no': () => 'Répondez par oui ou par non.',
  'not-a-whole-number': () => 'Il faut un nombre entier.',
  'out-of-range': (d) => `Il faut un nombre de ${d['min']} à ${d['max']}.`,
  'not-a-share': () => 'Il faut une fraction, comme 1/4.',
  'share-over-one': (d) => `${d['num']}/${d['den']} dépasse le tout.`,
  'unknown-option': () => 'Cette valeur n’est pas parmi les choix possibles.',
  'repeated-option': () => 'Un même choix figure deux fois.',
  'list-too-short': (d) => `Il faut au moins ${d['min']} choix.`,
  'college-malformed': () => 'Chaque collège a un nom et un poids.',
  'no-chair-to-convene': () => 'La présidence convoque, mais l’association n’a pas de présidence unique.',
  'posting-alone': () => 'Un affichage seul n’atteint pas tous les membres : ajoutez un envoi personnel.',
  'documents-before-notice': (d) =>
    `Les documents seraient dus ${d['deadline']} jours avant l’assemblée, alors que la convocation ne part que ${d['notice']} jours avant.`,
  'agenda-deadline-before-notice': (d) =>
    `Les membres devraient demander un point ${d['deadline']} jours avant l’assemblée, avant même d’être convoqués (${d['notice']} jours).`,
  'mixed-without-both': () => 'Une assemblée mixte suppose des assemblées ordinaires et extraordinaires.',
  'proxy-limit-while-not-allowed': (d) =>
    `Les pouvoirs sont interdits, mais une personne pourrait en porter ${d['max']}.`,
  'proxy-limit-of-zero': () =>
    'Les pouvoirs sont permis, mais personne ne peut en porter : interdisez-les plutôt.',
  'same-college-without-colleges': () =>
    'Le pouvoir doit rester dans le collège, mais il n’y a pas de collèges.',
  'represented-quorum-without-proxies': () =>
    'Le quorum compte les représentés, mais les pouvoirs sont interdits.',
  'remote-quorum-without-remote': () =>
    'Le quorum compte les membres à distance, mais la participation à distance n’est pas permise.',
  'postal-quorum-without-advance': () =>
    'Le quorum compte les votes d’avance, mais aucun vote d’avance n’est permis.',
  'advance-replaceable-without-advance': () =>
    'Un vote anticipé serait remplaçable, mais aucun vote d’avance n’est permis.',
  'second-quorum-above-first': () => 'La seconde assemblée demanderait plus de monde que la première.',
  'second-call-without-quorum': () =>
    'La seconde assemblée a un quorum, mais la première n’en a pas : il n’y aura jamais de seconde.',
  'second-same-day-with-interval': (d) =>
    `La seconde assemblée peut se tenir le même jour, mais au moins ${d['days']} jours après.`,
  'second-interval-without-same-day': () =>
    'Sans délai, la seconde assemblée suivrait le même jour, ce qui n’est pas permis.',
  'simple-majority-with-wide-base': () =>
    'La majorité simple compare les pour et les contre. Pour compter aussi les présents ou tous les électeurs, choisissez la majorité absolue.',
  'simple-majority-with-counted-buckets': () =>
    'La majorité simple ne compte que les pour et les contre. Pour compter les blancs, nuls ou abstentions, choisissez la majorité absolue.',
  'buckets-without-effect': () =>
    'Sur cette base, compter en plus les blancs, nuls ou abstentions ne change rien : retirez-les.',
  'present-majority-with-proxies': () =>
    'Une majorité des seuls présents interdit les pouvoirs : comptez les présents ou représentés, ou interdisez les pouvoirs.',
  'casting-vote-in-secret-ballot': () =>
    'Une voix prépondérante ne peut pas jouer dans un vote secret : son secret serait levé (CA Bordeaux, 12 janvier 2017).',
  'no-chair-to-cast': () =>
    'La voix prépondérante appartient à la présidence, mais l’association n’a pas de présidence unique.',
  'board-seats-reversed': (d) => `Le minimum (${d['min']}) dépasse le maximum (${d['max']}).`,
  'board-too-small-for-renewal': (d) => `${d['max']} sièges ne se partagent pas en ${d['parts']}.`,
  'renewal-term-mismatch': (d) =>
    `Un mandat de ${d['years']} ans ne se partage pas en ${d['parts']} renouvellements réguliers.`,
  'college-seats-without-colleges': () =>
    'Des sièges sont réservés aux collèges, mais il n’y a pas de collèges.',
  'college-seats-over-board': (d) =>
    `Les collèges ont ${d['seats']} sièges, plus que l’organe dirigeant (${d['max']}).`,
  'college-ids-repeated': () => 'Deux collèges portent le même identifiant.',
  'college-weights-not-one': (d) =>
    `Les poids des collèges font ${d['num']}/${d['den']} : ils doivent faire un.`,
  'scic-too-few-colleges': (d) => `Une SCIC a au moins trois collèges ; il y en a ${d['count']}.`,
  'scic-weight-over-half': (d) => `Le collège ${d['college']} dépasse la moitié des voix.`,
  'scic-weight-under-tenth': (d) => `Le collège ${d['college']} a moins d’un dixième des voix.`,
};
