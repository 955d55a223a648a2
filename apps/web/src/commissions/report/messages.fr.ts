import type { Catalogue } from '@etabli/kernel/locale';
import { plural } from '@etabli/kernel/locale';

export const fr = {
  title: 'Rapports d’activité',
  lead: 'Les chiffres viennent de ce qui s’est fait ; les mots viennent de vous.',
  noneTitle: 'Aucun rapport pour l’instant',
  noneText:
    'Un rapport se prépare tout seul : tâches, réunions, décisions, heures. Il reste à raconter, puis à le joindre à l’assemblée.',
  house: 'La maison',
  start: 'Commencer un rapport',
  started: 'Le rapport est commencé.',
  of: 'De qui',
  from: 'Du',
  to: 'Au',
  toHint: 'Le dernier jour compté.',
  period: ({ from, to }: { from: string; to: string }) => `Du ${from} au ${to}`,
  named: ({ of }: { of: string }) => `Rapport d’activité : ${of}`,
  draft: 'Projet',
  ready: 'Prêt',
  draftLead: 'Les chiffres suivent les données jusqu’à ce que le rapport soit prêt.',
  finish: 'Le rapport est prêt',
  finished: 'Ses chiffres ne bougent plus. On peut le joindre à une assemblée.',
  takeUp: 'Reprendre le rapport',
  takenUp: 'C’est de nouveau un projet.',
  pdf: 'Ouvrir le rapport (PDF)',
  word: 'Préparer pour un traitement de texte',
  wordReady: 'Ouvrir le fichier (DOCX)',
  section_introduction: 'En quelques mots',
  section_done: 'Ce qui a été fait',
  section_missions: 'Les missions tenues',
  section_decisions: 'Les décisions',
  section_hours: 'Le temps donné',
  section_people: 'Les personnes',
  section_outlook: 'Et maintenant',
  write: 'Raconter',
  change: 'Modifier',
  writeSection: ({ section }: { section: string }) => `Raconter : ${section}`,
  text: 'Vos mots',
  textHint: 'Les chiffres sont déjà là : dites ce qu’ils ne disent pas. La version d’avant est gardée.',
  save: 'Enregistrer',
  saved: 'C’est enregistré.',
  by: ({ name, at }: { name: string; at: string }) => `${name}, le ${at}`,
  versions: ({ count }: { count: number }) => `Versions d’avant (${count})`,
  addPicture: 'Ajouter une image',
  picture: 'La photo',
  pictureHint: 'JPEG ou PNG. Elle est allégée avant de partir, et le lieu où elle fut prise est effacé.',
  pictureUnreadable: 'Cette image ne s’ouvre pas ici. Choisissez une photo au format JPEG ou PNG.',
  pictureMissing: 'Choisissez une photo.',
  pictureAlt: 'Ce qu’on y voit',
  pictureAltHint: 'Pour qui ne voit pas l’image : « Cinq personnes posent des tuiles sur la halle. »',
  caption: 'Légende (facultative)',
  add: 'Ajouter',
  pictureAdded: 'L’image est ajoutée : elle sera imprimée dans le rapport.',
  pictureOff: 'L’image est retirée.',
  takeOff: ({ what }: { what: string }) => `Retirer l’image : ${what}`,
  tasks: ({ count }: { count: number }) => plural(count, 'tâche terminée', 'tâches terminées', 'fr'),
  meetings: ({ count }: { count: number }) => plural(count, 'réunion tenue', 'réunions tenues', 'fr'),
  byLabel: 'Tâches par étiquette',
  meeting: ({ on, title, present }: { on: string; title: string; present: number }) =>
    `${on} : ${title} (${plural(present, 'personne', 'personnes', 'fr')})`,
  seeMeetings: 'Les réunions',
  deliverables: 'Ce que la lettre de mission attend',
  mission: ({ title, holders }: { title: string; holders: string[] }) =>
    `${title} : ${holders.join(', puis ')}`,
  noMissions: 'Aucune mission sur la période.',
  decision: ({ on, what }: { on: string; what: string }) => `${on} : ${what}`,
  noDecisions: 'Aucune décision au relevé sur la période.',
  hours: ({ time, people }: { time: string; people: number }) =>
    `${time} validées, données par ${plural(people, 'personne', 'personnes', 'fr')}`,
  worth: ({ money }: { money: string }) => `Valorisées à ${money}.`,
  declared: ({ time }: { time: string }) =>
    `${time} déclarées attendent d’être validées : elles ne sont pas comptées.`,
  byMonth: 'Heures validées par mois',
  people: ({ came, left }: { came: number; left: number }) =>
    `${plural(came, 'arrivée', 'arrivées', 'fr')}, ${plural(left, 'départ', 'départs', 'fr')}`,
  commissions: 'Commission par commission',
  commissionHours: 'Heures validées par commission',
  commissionFigures: ({
    finished,
    meetings,
    decisions,
  }: {
    finished: number;
    meetings: number;
    decisions: number;
  }) =>
    [
      plural(finished, 'tâche', 'tâches', 'fr'),
      plural(meetings, 'réunion', 'réunions', 'fr'),
      plural(decisions, 'décision', 'décisions', 'fr'),
    ].join(', '),
  noPart: 'Aucune commission n’a encore raconté cette période.',
} satisfies Catalogue;
