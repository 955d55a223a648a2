import type { Catalogue } from '@etabli/kernel/locale';

export const fr = {
  lead: ({ association, when }: { association: string; when: string }) => `${association}, ${when}`,
  forYou: ({ name }: { name: string }) => `Votre réponse, ${name}`,
  inSession: 'La séance est ouverte. Pour voter, entrez avec votre compte ou le lien donné à l’accueil.',
  vote: 'Aller voter',
  remotely: 'À distance',
  join: 'Rejoindre la réunion en ligne',
  agenda: 'Ordre du jour',
  documents: 'Documents',
  open: ({ name, size }: { name: string; size: string }) => `${name} (${size})`,
  calendar: 'Ajouter à mon agenda (fichier .ics)',
  only: 'Cette page est la vôtre seule, ouverte par le lien de votre convocation. Elle ne donne accès à rien d’autre ; pour voter, il faut entrer avec votre compte.',
  replacedTitle: 'Un lien plus récent vous attend',
  replaced: 'La convocation vous a été envoyée de nouveau. Utilisez le lien du dernier message reçu.',
  overTitle: 'Cette assemblée est passée',
  over: 'Le lien de la convocation a fait son temps. Connectez-vous pour lire ce qui a été décidé.',
  cancelledTitle: 'Cette assemblée est annulée',
  cancelled: 'Elle n’aura pas lieu. Si une autre est prévue, vous recevrez une nouvelle convocation.',
  signIn: 'Me connecter',
} satisfies Catalogue;
