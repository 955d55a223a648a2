import type { Catalogue } from '@etabli/kernel/locale';
import { thatName } from '@etabli/kernel/names';

export const fr = {
  title: 'Courriers envoyés',
  lead: 'Chaque e-mail que l’association a envoyé ou va envoyer, tel que son destinataire le lit.',
  demoLead:
    'Démonstration : aucun e-mail ne part. Chacun est gardé ici, tel que son destinataire l’aurait lu, liens compris.',
  search: 'Chercher',
  searchHint: 'Nom, adresse ou objet',
  subject: 'Objet',
  to: 'À',
  state: 'État',
  date: 'Date',
  waiting: 'Va partir',
  sending: 'En cours',
  sent: 'Envoyé',
  held: 'Gardé ici',
  failed: 'Non parti',
  uncertain: 'À vérifier',
  waitingText: 'Il partira dans l’instant.',
  sendingText: 'Il est en train de partir.',
  sentText: ({ at }: { at: string }) => `Remis au serveur de messagerie ${at}.`,
  heldText: 'Démonstration : il n’est pas parti, il se lit ici.',
  failedText: ({ error }: { error: string }) => `Il n’est pas parti : ${error}`,
  uncertainText:
    'L’envoi a été interrompu au mauvais moment : il est peut-être arrivé. Demandez à la personne avant de recommencer.',
  body: ({ name }: { name: string }) => `Le message, tel ${thatName(name)} le lit`,
  files: 'Pièces jointes',
  openFile: ({ name, size }: { name: string; size: string }) => `${name} (${size})`,
  list: 'Courriers',
  emptyTitle: 'Rien n’est encore parti',
  emptyText:
    'Une convocation, une invitation, un lien de connexion : dès que l’association écrit à quelqu’un, l’e-mail se retrouve ici.',
  nothingTitle: 'Aucun courrier ne correspond',
  nothingText: 'Essayez avec une partie du nom, de l’adresse ou de l’objet.',
} satisfies Catalogue;
