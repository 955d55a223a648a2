const list = (words: string[]): string => words.join(', ');

/** Why a scenario cannot be played, in French. */
export const problemsFr = {
  'not-yaml': ({ message }: { message: string }) => `ce n’est pas du YAML : ${message}`,
  'not-a-map': () => 'il faut ici des lignes « clé: valeur ».',
  'unknown-key': ({ key, known }: { key: string; known: string[] }) =>
    `« ${key} » n’est pas connu ici. Les clés possibles : ${list(known)}.`,
  'missing-key': ({ key }: { key: string }) => `il manque « ${key} ».`,
  'not-text': () => 'il faut ici un texte.',
  'not-a-count': () => 'il faut ici un nombre entier, zéro ou plus.',
  'not-yes-or-no': () => 'il faut ici true (oui) ou false (non).',
  'unknown-option': ({ option, known }: { option: string; known: string[] }) =>
    `« ${option} » n’est pas possible ici. Les valeurs possibles : ${list(known)}.`,
  'not-a-date': ({ said }: { said: string }) => `« ${said} » n’est pas une date : écrivez 2026-03-14.`,
  'not-a-time': ({ said }: { said: string }) =>
    `« ${said} » n’est pas une heure : écrivez 19:05, ou 2026-03-02 09:00 pour un autre jour.`,
  'unknown-clause': ({ key }: { key: string }) => `« ${key} » n’est pas une clause des statuts.`,
  'bad-clause': ({ sentence }: { sentence: string }) => `les statuts ne tiennent pas : ${sentence}`,
  'unknown-member': ({ name }: { name: string }) => `« ${name} » n’est pas dans la liste des membres.`,
  'member-twice': ({ name }: { name: string }) => `« ${name} » est deux fois dans la liste des membres.`,
  'unknown-category': ({ name }: { name: string }) => `la catégorie « ${name} » n’est pas décrite.`,
  'unknown-college': ({ name }: { name: string }) => `le collège « ${name} » n’est pas dans les statuts.`,
  'unknown-item': ({ id }: { id: string }) => `« ${id} » n’est pas un point de l’ordre du jour.`,
  'one-verb': ({ known }: { known: string[] }) =>
    `un événement dit une heure (at) et une seule chose parmi : ${list(known)}.`,
  'out-of-order': ({ before }: { before: string }) =>
    `cet événement vient après celui de ${before}, mais son heure est plus tôt. Remettez-les dans l’ordre.`,
  'after-closing': ({ closed }: { closed: string }) =>
    `la séance est levée à ${closed} : plus rien ne s’y passe ensuite.`,
  'before-opening': ({ opened }: { opened: string }) =>
    `la séance n’ouvre qu’à ${opened} : rien ne s’y décide avant.`,
  'already-there': ({ name }: { name: string }) => `« ${name} » est déjà là.`,
  'not-there': ({ name }: { name: string }) =>
    `« ${name} » n’est pas là : personne ne peut partir sans être venu.`,
  'no-proxy': ({ name }: { name: string }) => `« ${name} » n’a pas donné de pouvoir à cette heure-là.`,
  'no-vote-open': () => 'aucun vote n’est ouvert à cette heure-là.',
  'vote-open': ({ id }: { id: string }) => `le vote sur « ${id} » est encore ouvert : clôturez-le d’abord.`,
  'vote-closed': ({ id }: { id: string }) => `le vote sur « ${id} » est clos : on n’y vote plus.`,
  'already-decided': ({ id }: { id: string }) => `« ${id} » est déjà décidé.`,
  'not-tied': ({ id }: { id: string }) => `les voix ne sont pas égales sur « ${id} ».`,
  'wrong-method': ({ method }: { method: string }): string =>
    method === 'named'
      ? 'ce vote est nominal : donnez les bulletins (ballots).'
      : 'ce vote se compte (count).',
  'not-an-election': ({ id }: { id: string }) =>
    `« ${id} » n’élit personne : décrivez son élection (election).`,
  'nothing-counted': () => 'ce vote se clôt sans qu’aucune voix ait été donnée.',
};
