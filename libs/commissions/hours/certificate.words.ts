import type { Locale } from '@etabli/kernel';
import type { MissingCondition } from '../rules/citizen-engagement.js';

const missingFr: Record<MissingCondition, string> = {
  'house-date-unknown':
    'L’association n’a pas dit quand elle a été déclarée : la condition d’un an ne peut être vérifiée.',
  'house-too-young': 'L’association est déclarée depuis moins d’un an.',
  'house-object-unknown':
    'L’association n’a pas dit si son objet entre dans le champ de l’article 200 du code général des impôts.',
  'house-object':
    'L’objet de l’association n’entre pas dans le champ de l’article 200 du code général des impôts.',
  'not-in-charge': 'Aucune heure n’a été donnée dans un organe dirigeant ou à encadrer des bénévoles.',
  'hours-in-one': 'Moins de 100 heures dans cette association : il en faut autant dans l’une au moins.',
  'hours-in-all': 'Moins de 200 heures ici : celles données à d’autres associations peuvent compléter.',
};
const missingEn: Record<MissingCondition, string> = {
  'house-date-unknown':
    'The association has not said when it was declared: the condition of one year cannot be checked.',
  'house-too-young': 'The association was declared less than a year ago.',
  'house-object-unknown':
    'The association has not said whether its object is one of those of article 200 of the French tax code.',
  'house-object': 'The object of the association is not one of those of article 200 of the French tax code.',
  'not-in-charge': 'No hours were given on a governing body or supervising volunteers.',
  'hours-in-one': 'Under 100 hours in this association: as many are needed in one at least.',
  'hours-in-all': 'Under 200 hours here: those given to other associations may make up for it.',
};

const fr = {
  title: 'Attestation de bénévolat',
  file: (v: { name: string; year: string }) => `Attestation de bénévolat ${v.year} ${v.name}.pdf`,
  states: (v: { house: string; volunteer: string; time: string; from: string; to: string }) =>
    `L’association ${v.house} atteste que ${v.volunteer} lui a donné, à titre bénévole et sans contrepartie, ${v.time} entre le ${v.from} et le ${v.to}.`,
  house: 'Vie de la maison',
  howCounted: 'Seules les heures validées par les référent·es ou le bureau sont comptées.',
  engagement: 'Compte d’engagement citoyen',
  duty: (v: { time: string; year: number }) =>
    `En ${v.year}, ${v.time} ont été données dans un organe dirigeant ou à encadrer des bénévoles.`,
  allMet: (v: { from: string; until: string; confirm: string }) =>
    `Les conditions connues de l’association sont réunies pour 240 € de droits à la formation (720 € au plus) : à déclarer du ${v.from} au ${v.until} sur Le Compte Bénévole, à confirmer par l’association avant le ${v.confirm}.`,
  missing: (v: { condition: MissingCondition }) => missingFr[v.condition],
  madeAt: (v: { place: string; on: string }) =>
    v.place ? `Fait à ${v.place}, le ${v.on}.` : `Fait le ${v.on}.`,
  forTheHouse: 'Pour l’association',
};

const en: typeof fr = {
  title: 'Certificate of volunteering',
  file: (v) => `Certificate of volunteering ${v.year} ${v.name}.pdf`,
  states: (v) =>
    `The association ${v.house} certifies that ${v.volunteer} gave it, freely and without return, ${v.time} between ${v.from} and ${v.to}.`,
  house: 'Life of the house',
  howCounted: 'Only hours validated by the leads or the board are counted.',
  engagement: 'Compte d’engagement citoyen (French training account)',
  duty: (v) => `In ${v.year}, ${v.time} were given on a governing body or supervising volunteers.`,
  allMet: (v) =>
    `The conditions known to the association are met for €240 of training rights (€720 at most): to be declared from ${v.from} to ${v.until} on Le Compte Bénévole, and confirmed by the association before ${v.confirm}.`,
  missing: (v) => missingEn[v.condition],
  madeAt: (v) => (v.place ? `Made at ${v.place}, on ${v.on}.` : `Made on ${v.on}.`),
  forTheHouse: 'For the association',
};

/** What the certificate says. */
export const certificateWords: Record<Locale, typeof fr> = { fr, en };
