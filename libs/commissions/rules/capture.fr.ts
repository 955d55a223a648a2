type Text = { text: string };

const listed = (names: string[]): string =>
  new Intl.ListFormat('fr-FR', { type: 'disjunction' }).format(names);

/** Why a part of a line stays in the title. */
export const captureFr = {
  'capture.mention-unknown': ({ text }: Text) => `${text} : ni une commission ni une personne d’ici.`,
  'capture.mention-ambiguous': ({ text, names }: Text & { names: string[] }) =>
    `${text} : ${listed(names)} ? Écrivez le nom plus entièrement.`,
  'capture.several-commissions': 'Une tâche est dans une seule commission. Gardez-en une.',
  'capture.several-rhythms': 'Plusieurs rythmes sont écrits. Gardez-en un.',
  'capture.several-durations': 'Plusieurs durées sont écrites. Gardez-en une.',
  'capture.several-dates': 'Plusieurs jours sont écrits. Gardez-en un.',
  'capture.hour-or-duration': ({ text }: Text) =>
    `${text} : une heure du jour ou une durée ? Écrivez « à ${text} » pour l’heure, ou la durée en toutes lettres : « 9 heures ».`,
  'capture.rhythm-unclear': ({ text }: Text) =>
    `${text} : dans le mois, ou à intervalle régulier ? Ajoutez « of the month », ou écrivez « every 2 weeks ».`,
  'capture.day-unknown': ({ text }: Text) => `${text} n’existe pas au calendrier.`,
  'capture.weekday-differs': ({ text }: Text) => `${text} : ce jour-là n’est pas ce jour de la semaine.`,
  'capture.unclear':
    'Rien n’a été compris à coup sûr. Remettez les mots dans l’ordre, ou remplissez les champs.',
  'capture.title-missing': 'Dites ce qu’il y a à faire.',
};
