import { civilDate, formatNumber, plural } from '@etabli/kernel';
import type { AmendmentEnding } from './amending.js';
import type { AssemblyNature, Call, DecisionKind } from './kinds.js';
import type { MinutesEvent, MinutesFacts, MinutesItem, Officer } from './minutes.js';
import { frenchDateInWords, frenchTimeInWords } from './words.fr.js';

const natures: Record<AssemblyNature, string> = {
  ordinary: 'assemblée générale ordinaire',
  extraordinary: 'assemblée générale extraordinaire',
  mixed: 'assemblée générale mixte',
  constitutive: 'assemblée générale constitutive',
};
const channels: Record<MinutesFacts['convocation']['channels'][number], string> = {
  email: 'par courrier électronique',
  post: 'par lettre',
  hand: 'par remise en main propre',
  posting: 'par affichage',
};
const modes: Record<MinutesFacts['mode'], (place: string) => string> = {
  'in-person': (place) => `à l’adresse suivante : ${place}`,
  hybrid: (place) => `à l’adresse suivante : ${place}, et à distance`,
  remote: (place) => `à distance (${place})`,
};
const endings: Record<NonNullable<MinutesItem['ending']>, string> = {
  'not-put': 'La résolution n’est pas mise aux voix.',
  postponed: 'L’examen de ce point est ajourné.',
  moot: 'Ce point est devenu sans objet.',
};

/** `A, B et C`. */
const all = (names: string[]): string => new Intl.ListFormat('fr-FR', { type: 'conjunction' }).format(names);

const inWords = (at: Date, timeZone: string): { date: string; time: string } => {
  const [hour, minute] = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  })
    .format(at)
    .split(':')
    .map(Number) as [number, number];
  return { date: frenchDateInWords(civilDate(at, timeZone)), time: frenchTimeInWords(hour, minute) };
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const room = ({ voicesAfter }: MinutesEvent): string =>
  voicesAfter === undefined
    ? ''
    : ` L’assemblée réunit désormais ${plural(voicesAfter, 'voix', 'voix', 'fr')}.`;

const happenings: Record<MinutesEvent['kind'], (event: MinutesEvent) => string> = {
  arrived: (event) =>
    `${event.name ?? ''} ${event.remote ? 'rejoint la séance à distance' : 'arrive'}.${room(event)}`,
  left: (event) => `${event.name ?? ''} quitte la séance.${room(event)}`,
  incident: ({ text }) => text ?? '',
  suspended: ({ text }) => text ?? 'La séance est suspendue.',
  resumed: ({ text }) => text ?? 'La séance reprend.',
};

/** The standing phrases of minutes, in French. */
export const fr = {
  title: (v: { nature: AssemblyNature; failure: boolean }): string =>
    `${v.failure ? 'Procès-verbal de carence' : 'Procès-verbal'} de l’${natures[v.nature]}`,
  opening: (v: {
    association: MinutesFacts['association'];
    nature: AssemblyNature;
    call: Call;
    place: string;
    mode: MinutesFacts['mode'];
    at: Date;
    timeZone: string;
  }): string => {
    const { date, time } = inWords(v.at, v.timeZone);
    const { name, seat, rna, siret } = v.association;
    const numbers = [rna && `RNA ${rna}`, siret && `SIRET ${siret}`].filter(Boolean).join(', ');
    const call = v.call === 'second' ? ', sur seconde convocation' : '';
    return `${capital(date)}, à ${time}, les membres de l’association ${name}${numbers ? ` (${numbers})` : ''}, dont le siège est ${seat}, se sont réunis en ${natures[v.nature]}${call}, ${modes[v.mode](v.place)}.`;
  },
  /** Founders are not members yet, and the association has neither number nor, always, a seat. */
  foundingOpening: (v: {
    association: MinutesFacts['association'];
    founders: string[];
    place: string;
    mode: MinutesFacts['mode'];
    at: Date;
    timeZone: string;
  }): string => {
    const { date, time } = inWords(v.at, v.timeZone);
    const present = v.founders.length > 0 ? ` Sont présents : ${all(v.founders)}.` : '';
    return `${capital(date)}, à ${time}, les fondatrices et fondateurs de l’association ${v.association.name}, régie par la loi du 1er juillet 1901, se sont réunis en ${natures.constitutive}, ${modes[v.mode](v.place)}.${present}`;
  },
  invited: (v: { date: string; channels: (keyof typeof channels)[] }): string =>
    `Ils ont été invités le ${v.date}, ${all(v.channels.map((channel) => channels[channel]))}.`,
  founders: 'Fondateurs',
  convened: (v: { by: string; date: string; channels: (keyof typeof channels)[] }): string =>
    `L’assemblée a été convoquée par ${v.by} le ${v.date}, ${all(v.channels.map((channel) => channels[channel]))}.`,
  bureau: 'Bureau de séance',
  chaired: (v: Officer & { reason: string | null }): string =>
    `La séance est présidée par ${v.name}, ${v.capacity}${v.reason ? `, ${v.reason}` : ''}.`,
  secretary: (v: Officer): string => `${v.name}, ${v.capacity}, assure le secrétariat de séance.`,
  scrutineers: (v: { names: string[] }): string => `Le dépouillement est assuré par ${all(v.names)}.`,
  attendance: 'Présence et quorum',
  electors: 'Membres',
  voices: 'Voix',
  registered: 'Ayant le droit de vote',
  present: 'Présents',
  remote: 'À distance',
  represented: 'Représentés',
  total: 'Présents ou représentés',
  quorumFor: (v: { kind: DecisionKind; sentence: string }): string =>
    `Pour les décisions ${v.kind === 'ordinary' ? 'ordinaires' : 'extraordinaires'}. ${v.sentence}`,
  sheet: 'La feuille de présence, certifiée par le bureau de séance, est annexée avec les pouvoirs.',
  guests: (v: { names: string[] }): string =>
    `Assistent également à la séance, sans voter : ${all(v.names)}.`,
  auditor: (v: { name: string }): string =>
    `Le commissaire aux comptes, ${v.name}, a été régulièrement convoqué.`,
  documents: 'Sont mis à la disposition de l’assemblée :',
  agenda: 'Ordre du jour',
  tooFewFounders:
    'Une association se fonde à deux personnes au moins (loi du 1er juillet 1901, art. 1er). Aucune résolution n’est mise aux voix ; l’association n’est pas fondée.',
  failure:
    'Le quorum n’étant pas atteint, l’assemblée ne peut pas valablement délibérer. Aucune résolution n’est mise aux voix ; les membres seront convoqués à nouveau, comme les statuts le prévoient.',
  called: 'Le point est appelé.',
  nobodyElected: 'Le quorum n’étant pas atteint, l’assemblée n’a élu personne.',
  electionRound: (v: { round: number }): string => `Vote n° ${formatNumber(v.round, 'fr')}.`,
  circleSeat: (v: { seat: number }): string => `Siège n° ${formatNumber(v.seat, 'fr')}.`,
  circleRoom: (v: { total: number; silent: number }): string =>
    `Voix présentes : ${formatNumber(v.total, 'fr')}. ${v.silent > 0 ? `N’ont nommé personne : ${formatNumber(v.silent, 'fr')}. ` : ''}Nul ne s’exprime par pouvoir.`,
  colleges: (v: { elected: { college: string; names: string[] }[] }): string =>
    `Les collèges ont élu, chacun pour les sièges qui lui sont réservés. ${v.elected
      .map(({ college, names }) => `${college} : ${names.length > 0 ? all(names) : 'personne'}`)
      .join(' ; ')}.`,
  electionRoom: (v: { total: number; silent: number }): string =>
    `Voix : ${formatNumber(v.total, 'fr')}.${v.silent > 0 ? ` N’ont pas pris part au vote : ${formatNumber(v.silent, 'fr')}.` : ''}`,
  accepted: (v: { names: string[] }): string =>
    `${v.names.length === 1 ? 'Accepte son mandat' : 'Acceptent leur mandat'} : ${all(v.names)}.`,
  declined: (v: { names: string[] }): string =>
    `${v.names.length === 1 ? 'Refuse son mandat' : 'Refusent leur mandat'} : ${all(v.names)}.`,
  presented: (v: { name: string }): string => `${v.name} présente ce point.`,
  noted: 'L’assemblée générale prend acte.',
  openedEarly: (v: { date: string; nature: AssemblyNature }): string =>
    `La séance, ${v.nature === 'constitutive' ? 'prévue' : 'convoquée'} pour le ${v.date}, a été ouverte avant cette date.`,
  spoke: (v: { names: string[] }): string =>
    `${v.names.length === 1 ? 'Prend' : 'Prennent'} la parole : ${all(v.names)}.`,
  hintSpeakers: 'Qui a pris la parole. Videz ce passage pour ne nommer personne.',
  raised:
    'Ce point n’était pas à l’ordre du jour. L’assemblée peut toutefois mettre fin en séance au mandat d’un dirigeant qui a perdu sa confiance ; elle n’élit pas la personne qui lui succède.',
  proposedText: 'Texte proposé',
  amendment: (v: { number: number; name: string }): string =>
    `Amendement n° ${formatNumber(v.number, 'fr')} — proposé par ${v.name}`,
  amendmentEnding: (v: { ending: AmendmentEnding | null }): string =>
    ({
      withdrawn: 'L’amendement est retiré.',
      moot: 'L’amendement est devenu sans objet.',
      none: 'L’amendement n’est pas mis aux voix.',
    })[v.ending ?? 'none'],
  resolution: (v: { number: number; title: string }): string =>
    `Résolution n° ${formatNumber(v.number, 'fr')} — ${v.title}`,
  ending: (v: { ending: NonNullable<MinutesItem['ending']> }): string => endings[v.ending],
  event: (event: MinutesEvent): string => happenings[event.kind](event),
  closing: (v: { at: Date; timeZone: string; failure: boolean }): string =>
    v.failure
      ? `La séance est levée à ${inWords(v.at, v.timeZone).time}, sans qu’aucune décision ait été prise.`
      : `L’ordre du jour étant épuisé et plus personne ne demandant la parole, la séance est levée à ${inWords(v.at, v.timeZone).time}.`,
  signed: 'De tout ce qui précède, il a été dressé le présent procès-verbal, signé après lecture.',
  hintDebate: 'Résumé des échanges : ce qui a été demandé, répondu, proposé.',
  hintRemarks: 'Remarques, si besoin.',
};
