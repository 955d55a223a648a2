import { formatDate, formatMoney, plural, typo } from '@etabli/kernel';
import type { AgendaValues, Subject } from './agenda.js';
import { statuteChangeText } from './statute-change.js';

/** What the wording of an item may use: the values, and the item's rank among those of the same part. */
export type DraftValues = AgendaValues & { index: number };
export interface Drafted {
  title: string;
  note: string;
  resolution: string | null;
}
export type AgendaWords = Record<Subject, (values: DraftValues) => Drafted>;

const blank = '…';
const closing = ({ closedOn }: AgendaValues): string => (closedOn ? formatDate(closedOn, 'fr') : blank);
const euros = (cents: number | null | undefined): string =>
  cents === null || cents === undefined ? `${blank} €` : formatMoney(cents, 'fr');

const result = ({ resultCents }: AgendaValues): string => {
  if (resultCents === null || resultCents === undefined) return `un résultat de ${euros(null)}`;
  if (resultCents === 0) return 'un résultat à l’équilibre';
  return resultCents > 0 ? `un excédent de ${euros(resultCents)}` : `un déficit de ${euros(-resultCents)}`;
};

const item = (title: string, note: string, resolution: string | null = null): Drafted => ({
  title: typo(title),
  note: typo(note),
  resolution: resolution === null ? null : typo(resolution),
});

const changeAt = ({ changes, index }: DraftValues) =>
  changes?.[index] ?? { article: blank, before: blank, after: blank };

/** The items of an agenda and their draft resolutions, in the form French associations use. */
export const fr: AgendaWords = {
  'moral-report': (v) =>
    item(
      `Rapport moral ${v.year}`,
      'Le sens de ce qui a été fait et la suite proposée.',
      `L’assemblée générale, après avoir entendu le rapport moral de l’année ${v.year} et en avoir délibéré, approuve ce rapport.`,
    ),
  'activity-report': (v) =>
    item(`Rapport d’activité ${v.year}`, 'Ce que l’association et ses commissions ont fait dans l’année.'),
  'financial-report': (v) =>
    item(
      `Rapport financier ${v.year}`,
      'Les recettes, les dépenses et la situation de l’association, avant de voter les comptes.',
    ),
  accounts: (v) =>
    item(
      `Approbation des comptes ${v.year}`,
      'Les comptes joints à la convocation.',
      `L’assemblée générale, après lecture du rapport financier et en avoir délibéré, approuve les comptes de l’exercice clos le ${closing(v)}, faisant apparaître ${result(v)}.`,
    ),
  discharge: (v) =>
    item(
      'Quitus aux administrateurs',
      'L’assemblée reconnaît que la gestion de l’exercice a été correcte.',
      `L’assemblée générale donne quitus aux membres de l’organe dirigeant pour leur gestion de l’exercice clos le ${closing(v)}.`,
    ),
  result: (v) =>
    item(
      'Affectation du résultat',
      'Où va le résultat de l’exercice.',
      `L’assemblée générale décide d’affecter ${result(v)} de l’exercice clos le ${closing(v)} au report à nouveau.`,
    ),
  fees: (v) =>
    item(
      `Montant de la cotisation ${v.nextYear}`,
      'Ce que chaque membre paiera.',
      `L’assemblée générale fixe ainsi la cotisation pour ${v.nextYear} : ${
        v.fees?.length
          ? v.fees.map(({ category, cents }) => `${category}, ${euros(cents)}`).join(' ; ')
          : euros(null)
      }.`,
    ),
  budget: (v) =>
    item(
      `Budget prévisionnel ${v.nextYear}`,
      'Les recettes et les dépenses prévues.',
      `L’assemblée générale, après en avoir délibéré, approuve le budget prévisionnel de ${v.nextYear}, équilibré en recettes et en dépenses à ${euros(v.budgetCents)}.`,
    ),
  election: (v) =>
    item(
      'Élection à l’organe dirigeant',
      `${plural(v.seats ?? 0, 'siège', 'sièges', 'fr')} à pourvoir.`,
      'L’assemblée générale élit les membres de l’organe dirigeant, pour la durée prévue par les statuts.',
    ),
  statutes: (v) => {
    const { article, before, after } = changeAt(v);
    return item(
      `Modification de l’article ${article} des statuts`,
      'L’ancien et le nouveau texte sont donnés côte à côte.',
      statuteChangeText(
        `L’assemblée générale modifie l’article ${article} des statuts.`,
        before,
        after,
        'fr',
      ),
    );
  },
  dissolution: (v) =>
    item(
      'Dissolution de l’association',
      'La fin de l’association, et à qui va ce qui reste.',
      `L’assemblée générale prononce la dissolution de l’association, désigne ${v.liquidator ?? blank} en qualité de liquidateur et lui donne tous pouvoirs pour réaliser l’actif et régler le passif. L’actif net est dévolu à ${blank}, conformément aux statuts.`,
    ),
  revocation: () =>
    item(
      'Révocation d’un mandat',
      'L’assemblée peut retirer sa confiance ; la personne est entendue avant le vote.',
      `L’assemblée générale, après avoir entendu la personne intéressée, met fin au mandat de ${blank}.`,
    ),
  'any-other-business': () => item('Questions diverses', 'Un temps d’échange : rien n’y est décidé.'),
  powers: () =>
    item(
      'Pouvoirs pour les formalités',
      'Qui dépose les déclarations en préfecture.',
      'L’assemblée générale donne tous pouvoirs au porteur d’une copie ou d’un extrait du présent procès-verbal pour accomplir les formalités de déclaration et de publicité.',
    ),
  founding: ({ founded }) =>
    item(
      'Adoption des statuts',
      'Le projet de statuts est joint. On le lit, on le discute, on l’adopte ; qui le refuse n’entre pas.',
      `Les fondateurs, après lecture et discussion du projet de statuts article par article, adoptent les statuts de l’association ${founded?.name ?? blank}, annexés au présent procès-verbal.`,
    ),
  'first-seat': ({ founded }) =>
    item(
      'Siège de l’association',
      'L’adresse que la déclaration de création donnera.',
      `L’assemblée générale constitutive fixe le siège de l’association à l’adresse suivante : ${founded?.seat || blank}.`,
    ),
  'first-fees': (v) =>
    item(
      'Première cotisation',
      'Ce que chaque membre paiera, s’il paie quelque chose.',
      `L’assemblée générale constitutive fixe ainsi la cotisation pour ${v.nextYear} : ${euros(null)}.`,
    ),
  'first-board': () =>
    item(
      'Élection des premiers dirigeants',
      'Qui dirigera l’association, comme les statuts qui viennent d’être adoptés le prévoient.',
      'L’assemblée générale constitutive élit les premiers membres de l’organe dirigeant, pour la durée prévue par les statuts.',
    ),
  creation: () =>
    item(
      'Pouvoirs pour la déclaration',
      'Qui déclare l’association et demande sa publication au Journal officiel.',
      `L’assemblée générale constitutive donne tous pouvoirs à ${blank} pour déclarer l’association au greffe des associations, déposer ses statuts et demander la publication de sa création au Journal officiel.`,
    ),
  other: () =>
    item('Autre décision', 'À préciser.', `L’assemblée générale, après en avoir délibéré, décide ${blank}.`),
};
