import { type Catalogue, plural } from '@etabli/kernel/locale';

type Kind = 'ordinary' | 'extraordinary';
/** Founders have no quorum: the law asks for two of them, which is a threshold all the same. */
type Gauge = { required: number; founding: boolean };
const quorumKinds = { ordinary: 'décisions ordinaires', extraordinary: 'décisions extraordinaires' };

export const fr = {
  assemblies: 'Assemblées',
  draft: 'En préparation',
  convened: 'Convoquée',
  open: 'En séance',
  closed: 'Séance levée',
  filed: 'Au registre',
  cancelled: 'Annulée',
  pages: 'Les pages de l’assemblée',
  toOverview: 'Assemblée',
  toPreparation: 'Préparation',
  toElectorate: 'Électeurs',
  toFounders: 'Fondateurs',
  toInvitation: 'Invitation',
  toWhatIf: 'Et si ?',
  toConvocation: 'Convocation',
  toDesk: 'Émargement',
  toConsole: 'Séance',
  toMinutes: 'Procès-verbal',
  toContestation: 'Vérification',
  toDeclaration: 'Déclaration',
  notNowTitle: 'Cette page ne sert pas en ce moment',
  notNowText:
    'L’assemblée n’en est pas là, ou n’en est plus là. Ce qui compte maintenant se trouve sur ses autres pages.',
  notYoursTitle: 'Cette page est tenue par le bureau de l’association',
  notYoursText: 'Tout ce qui vous concerne se trouve sur la page de l’assemblée.',
  seeAssembly: 'Voir l’assemblée',
  cancelledNotice: ({ reason }: { reason: string }) => `Cette assemblée est annulée : ${reason}`,
  gauge: ({ kind, required, several, founding }: Gauge & { kind: Kind; several: boolean }): string => {
    const name = required > 0 && !founding ? 'Quorum' : 'Présence';
    return several ? `${name}, ${quorumKinds[kind]}` : name;
  },
  reached: ({ required, founding }: Gauge): string => {
    if (founding) return 'Assez pour fonder';
    return required > 0 ? 'Quorum atteint' : 'Aucun quorum exigé';
  },
  missing: ({ missing, founding }: { missing: number; founding: boolean }) =>
    `${founding ? 'Pour fonder' : 'Quorum'} : il manque ${plural(missing, 'voix', 'voix', 'fr')}`,
  outOf: ({ base, required }: { base: number; required: number }) =>
    required > 0 ? `sur ${base}, seuil ${required}` : `sur ${base}`,
  quorumOf: ({ kind }: { kind: Kind }): string => `Quorum, ${quorumKinds[kind]}`,
  information: 'Pour information',
  vote: 'Soumis au vote',
  withdrawn: 'Retiré',
  notHandedIn: 'Le fichier n’est pas arrivé. Vérifiez la connexion, puis recommencez.',
  inserted: ' [ajouté :] ',
  removed: ' [supprimé :] ',
  amendment: ({ number, name }: { number: number; name: string }) =>
    `Amendement n° ${number}, proposé par ${name}`,
  amendmentNow: ({ number, name, state }: { number: number; name: string; state: string }) =>
    `Amendement n° ${number}, proposé par ${name} : ${state}`,
  motive: ({ motive }: { motive: 'order' | 'answer' | 'speech' }): string =>
    ({ order: 'Motion d’ordre', answer: 'Réponse directe', speech: 'Parole' })[motive],
  item: ({ position, title }: { position: number; title: string }) => `${position}. ${title}`,
} satisfies Catalogue;
