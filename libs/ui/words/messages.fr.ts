import type { Catalogue, Locale } from '@etabli/kernel/locale';
import { plural } from '@etabli/kernel/locale';

const locale: Locale = 'fr';

/** What the components say by themselves. */
export const fr = {
  close: 'Fermer',
  cancel: 'Annuler',
  undo: 'Annuler',
  back: 'Revenir',
  dismiss: 'Masquer ce message',
  earlierToasts: ({ count }: { count: number }) =>
    count < 2 ? 'Voir le message d’avant' : `Voir les ${count} messages d’avant`,
  foldToasts: 'Replier',
  more: 'Voir plus',
  shown: ({ shown, total }: { shown: number; total: number }) =>
    `${plural(shown, 'affiché', 'affichés', locale)} sur ${total.toLocaleString('fr-FR')}`,
  selected: ({ count }: { count: number }) => plural(count, 'sélectionné', 'sélectionnés', locale),
  selectAll: 'Tout sélectionner',
  select: ({ name }: { name: string }) => `Sélectionner ${name}`,
  unselect: 'Ne plus rien sélectionner',
  actions: 'Actions',
  sortBy: ({ column }: { column: string }) => `Trier par ${column.toLowerCase()}`,
  sort: 'Trier par',
  loading: 'Chargement en cours',
  optional: 'facultatif',
  required: 'Remplissez ce champ.',
  wholeDate: 'Donnez le jour, le mois et l’année.',
  wholeEmail: 'Une adresse e-mail s’écrit nom@exemple.fr.',
  wholeAddress: 'Une adresse commence par https:// ou http://, sans espace.',
  dropFile: 'Ou déposez-le ici',
  chooseFile: 'Choisir un fichier',
  replaceFile: 'Choisir un autre fichier',
  dropFiles: 'Ou déposez-les ici',
  chooseFiles: 'Choisir des fichiers',
  addFile: 'En ajouter',
  filesChosen: ({ count }: { count: number }) => plural(count, 'fichier', 'fichiers', locale),
  removeFile: ({ name }: { name: string }) => `Retirer ${name}`,
  remove: 'Retirer',
  fileTooBig: ({ limit }: { limit: string }) => `Ce fichier dépasse ${limit}. Choisissez-en un plus léger.`,
  fileWrongKind: ({ kinds }: { kinds: string }) =>
    `Ce type de fichier n’est pas lu ici. Formats acceptés : ${kinds}.`,
  showPassword: 'Afficher le mot de passe',
  threshold: 'Seuil',
  stepDone: 'fait',
  stepCurrent: 'en cours',
  stepTodo: 'à venir',
  votesFor: 'pour',
  votesAgainst: 'contre',
  abstentions: ({ count }: { count: number }): string => (count < 2 ? 'abstention' : 'abstentions'),
  blanks: ({ count }: { count: number }): string => (count < 2 ? 'blanc' : 'blancs'),
  nulls: ({ count }: { count: number }): string => (count < 2 ? 'nul' : 'nuls'),
  noVotes: 'Aucune voix exprimée',
  searchHint: 'Chercher une personne, une assemblée, une page',
  nothingFound: ({ query }: { query: string }) => `Rien ne correspond à « ${query} ».`,
  found: ({ count }: { count: number }) => plural(count, 'résultat', 'résultats', locale),
} satisfies Catalogue;
