const kindOf: Record<string, string> = { object: 'un objet', text: 'un texte', list: 'une liste' };

/** Tools are called the same in every language. */
export const tools = {
  'transfer.from-trello': 'Trello',
  'transfer.from-deck': 'Nextcloud Deck',
  'transfer.from-wekan': 'WeKan',
  'transfer.from-wekan-csv': 'WeKan (CSV)',
  'transfer.from-planka': 'Planka',
  'transfer.from-vikunja': 'Vikunja',
  'transfer.from-kanboard': 'Kanboard',
  'transfer.from-kanboard-csv': 'Kanboard (CSV)',
};

/** Why a file of boards is refused, what it is, and what was left out of it. */
export const transfersFr = {
  'transfer.empty': 'Ce fichier est vide.',
  'transfer.archive':
    'Cette archive ne s’ouvre pas, ou ne tient aucun export en JSON ou en CSV. Téléchargez-la de nouveau.',
  'transfer.too-large': ({ limit }: { limit: number }) =>
    `Ce fichier est trop gros : au plus ${limit} Mo. Exportez moins de tableaux à la fois.`,
  'transfer.unknown':
    'Ce fichier n’est l’export d’aucun outil connu. Exportez de nouveau depuis Trello, Nextcloud Deck, WeKan, Planka, Vikunja ou Kanboard, en JSON ou en CSV.',
  'transfer.json': ({ line, column }: { line: number; column: number }) =>
    `Ce fichier JSON est abîmé : il ne se lit plus à la ligne ${line}, caractère ${column}. Exportez-le de nouveau.`,
  'transfer.unclosed-quote': ({ line }: { line: number }) =>
    `Ligne ${line} : un guillemet est ouvert et jamais refermé. Corrigez la ligne, ou exportez de nouveau.`,
  'transfer.several':
    'Un seul fichier à la fois, sauf les commentaires de Planka, qui vont avec leur tableau.',
  'transfer.comments-alone':
    'Ce fichier ne tient que des commentaires. Joignez le tableau de Planka dont ils viennent.',
  'transfer.shape': ({ path, expected }: { path: string; expected: string }) =>
    `Ce fichier n’a pas la forme attendue : à « ${path} », il faudrait ${kindOf[expected] ?? expected}.`,
  'transfer.missing': ({ path }: { path: string }) => `Ce fichier est incomplet : « ${path} » manque.`,
  'transfer.own': 'C’est un fichier d’Établi : relisez-le par « Reprendre un fichier d’Établi », plus bas.',
  'transfer.no-board': 'Ce fichier ne tient aucun tableau.',

  ...tools,

  'transfer.left-activity': 'Historique des gestes',
  'transfer.left-attachment-absent': 'Pièces jointes que le fichier compte sans les donner',
  'transfer.left-attachment-content': 'Contenus de pièces jointes, dans le fichier',
  'transfer.left-automation': 'Règles automatiques',
  'transfer.left-color': 'Couleurs',
  'transfer.left-column-description': 'Descriptions de colonnes',
  'transfer.left-comment-absent': 'Commentaires que le fichier compte sans les donner',
  'transfer.left-complexity': 'Complexités',
  'transfer.left-creator': 'Auteurs des cartes',
  'transfer.left-custom-field': 'Champs personnalisés',
  'transfer.left-date-unreadable': 'Échéances illisibles',
  'transfer.left-deleted': 'Éléments à la corbeille',
  'transfer.left-dependency': 'Dépendances entre cartes',
  'transfer.left-end-date': 'Dates de fin',
  'transfer.left-favourite': 'Favoris',
  'transfer.left-group': 'Groupes à qui une carte était confiée',
  'transfer.left-item-absent': 'Sous-tâches que le fichier compte sans les donner',
  'transfer.left-item-detail': 'Échéances et responsables d’une ligne de liste à cocher',
  'transfer.left-location': 'Lieux',
  'transfer.left-membership': 'Membres et droits sur les tableaux',
  'transfer.left-orphan': 'Éléments rattachés à rien dans le fichier',
  'transfer.left-other': 'Autres champs',
  'transfer.left-plugin': 'Données d’extensions',
  'transfer.left-priority': 'Priorités',
  'transfer.left-progress': 'Avancements',
  'transfer.left-reaction': 'Réactions',
  'transfer.left-recurrence': 'Récurrences',
  'transfer.left-reference': 'Références',
  'transfer.left-relation': 'Liens entre cartes',
  'transfer.left-reminder': 'Rappels',
  'transfer.left-requester': 'Demandeurs',
  'transfer.left-settings': 'Réglages de tableaux',
  'transfer.left-start-date': 'Dates de début',
  'transfer.left-sticker': 'Autocollants',
  'transfer.left-subscription': 'Abonnements',
  'transfer.left-swimlane': 'Couloirs',
  'transfer.left-template': 'Modèles de cartes',
  'transfer.left-time-spent': 'Temps passés',
  'transfer.left-untitled': 'Lignes sans titre (leur numéro)',
  'transfer.left-view': 'Colonnes d’autres vues',
  'transfer.left-vote': 'Votes',
};
