import { formatDate, plural } from '@etabli/kernel';
import { ofName } from '@etabli/kernel/names';
import type { Exclusion, ExclusionCode } from '../rules/electorate.js';
import type { AssemblyNature } from '../rules/kinds.js';

const natures: Record<AssemblyNature, string> = {
  ordinary: 'Assemblée générale ordinaire',
  extraordinary: 'Assemblée générale extraordinaire',
  mixed: 'Assemblée générale mixte',
  constitutive: 'Assemblée générale constitutive',
};

const day = (iso: string | undefined): string => (iso ? formatDate(iso, 'fr') : '');
const reasons: Record<ExclusionCode, (details: Exclusion['details']) => string> = {
  'not-member': ({ on }) => `Vous n’êtes pas membre de l’association le ${day(on)}.`,
  consultative: () => 'Votre catégorie donne une voix consultative : la parole, pas le vote.',
  'fee-unpaid': ({ on }) => `Votre cotisation n’est pas réglée au ${day(on)}.`,
  'too-recent': ({ since, days, required }) =>
    `Vous êtes membre depuis le ${day(since)}, soit ${plural(days ?? 0, 'jour', 'jours', 'fr')} ; les statuts en demandent ${required}.`,
  'too-young': ({ age, required }) =>
    `Vous avez ${plural(age ?? 0, 'an', 'ans', 'fr')} ; les statuts en demandent ${required} pour voter.`,
  'no-representative': () => 'Votre structure n’a pas désigné la personne qui vote en son nom.',
};

/** Titles and short sentences of the preparation, in French. */
export const fr = {
  title: (v: { nature: AssemblyNature; second: boolean; date: string }) =>
    `${natures[v.nature]} du ${v.date}${v.second ? ' (seconde convocation)' : ''}`,
  convocationFile: (v: { day: string; nature: AssemblyNature }) =>
    `${v.nature === 'constitutive' ? 'Invitation' : 'Convocation'} ${v.day}.pdf`,
  proxyFile: 'Formulaire de pouvoir.pdf',
  lettersFile: (v: { day: string }) => `Convocations à imprimer ${v.day}.pdf`,
  noticesFile: (v: { day: string }): string => `Points ajoutés, lettres ${v.day}.pdf`,
  standWhere: 'l’association, sur la page de l’assemblée ou par écrit',
  everyone: 'à toutes et à tous',
  office: {
    chair: 'présidence',
    co_chair: 'coprésidence',
    secretary: 'secrétariat',
    other: 'pour l’association',
  },
  votes: (v: { voices: number }) =>
    v.voices === 1
      ? 'Vous votez à cette assemblée.'
      : `Vous votez à cette assemblée, avec ${plural(v.voices, 'voix', 'voix', 'fr')}.`,
  votesFor: (v: { name: string; voices: number }) =>
    `Vous votez à cette assemblée au nom ${ofName(v.name)}, avec ${plural(v.voices, 'voix', 'voix', 'fr')}.`,
  doesNotVote: (v: { name: string | null }) =>
    v.name
      ? `${v.name} peut participer à cette assemblée, mais pas voter.`
      : 'Vous pouvez participer à cette assemblée, mais pas voter.',
  reason: ({ code, details }: Exclusion) => reasons[code](details),
};
