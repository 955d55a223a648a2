import type { Catalogue } from '@etabli/kernel/locale';

export const fr = {
  lead: ({ association, when }: { association: string; when: string }) => `${association}, ${when}`,
  forYou: ({ name }: { name: string }) => `Votre réponse, ${name}`,
  inSession: 'La séance est ouverte. Une fois votre arrivée notée, vous votez d’ici.',
  inSessionThere: 'La séance est ouverte et vous y êtes : les votes s’ouvrent ici.',
  inSessionWithoutVoice: 'La séance est ouverte.',
  vote: 'Aller voter',
  inAdvance: 'Sans attendre le jour',
  bothGiven: ({ beforeProxy }: { beforeProxy: boolean }): string =>
    beforeProxy
      ? 'Vous avez aussi donné pouvoir : d’après vos statuts, c’est ce vote qui compte, sur chaque résolution que vous avez votée.'
      : 'Vous avez aussi donné pouvoir : d’après vos statuts, c’est la personne qui le porte qui vote pour vous, si elle est là.',
  advanceSent: 'Votre vote par avance est reçu.',
  remotely: 'À distance',
  join: 'Rejoindre la réunion en ligne',
  agenda: 'Ordre du jour',
  documents: 'Documents',
  open: ({ name, size }: { name: string; size: string }) => `${name} (${size})`,
  calendar: 'Ajouter à mon agenda (fichier .ics)',
  only: 'Cette page est la vôtre seule, ouverte par le lien de votre convocation. Qui a ce lien en main agit en votre nom : ne le transférez pas. Il ne donne accès à rien d’autre, et ne sert plus après l’assemblée.',
  replacedTitle: 'Un lien plus récent vous attend',
  replaced: 'La convocation vous a été envoyée de nouveau. Utilisez le lien du dernier message reçu.',
  overTitle: 'Cette assemblée est passée',
  over: 'Le lien de la convocation a fait son temps. Connectez-vous pour lire ce qui a été décidé.',
  cancelledTitle: 'Cette assemblée est annulée',
  cancelled: 'Elle n’aura pas lieu. Si une autre est prévue, vous recevrez une nouvelle convocation.',
  signIn: 'Me connecter',
} satisfies Catalogue;
