import { civilDate, formatDate, formatNumber, formatTime, plural, type SameMessages } from '@etabli/kernel';
import type { AssemblyNature } from './kinds.js';
import type { fr } from './minutes.fr.js';
import type { MinutesEvent, MinutesFacts, MinutesItem } from './minutes.js';

const natures: Record<AssemblyNature, string> = {
  ordinary: 'ordinary general assembly',
  extraordinary: 'extraordinary general assembly',
  mixed: 'mixed general assembly',
  constitutive: 'founding general assembly',
};
const channels: Record<MinutesFacts['convocation']['channels'][number], string> = {
  email: 'by e-mail',
  post: 'by letter',
  hand: 'by hand',
  posting: 'by posting',
};
const modes: Record<MinutesFacts['mode'], (place: string) => string> = {
  'in-person': (place) => `at ${place}`,
  hybrid: (place) => `at ${place} and remotely`,
  remote: (place) => `remotely (${place})`,
};
const endings: Record<NonNullable<MinutesItem['ending']>, string> = {
  'not-put': 'The resolution is not put to the vote.',
  postponed: 'This item is postponed.',
  moot: 'This item no longer has an object.',
};

const all = (names: string[]): string => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);
const room = ({ voicesAfter }: MinutesEvent): string =>
  voicesAfter === undefined ? '' : ` The assembly now has ${plural(voicesAfter, 'voice', 'voices', 'en')}.`;

const happenings: Record<MinutesEvent['kind'], (event: MinutesEvent) => string> = {
  arrived: (event) =>
    `${event.name ?? ''} ${event.remote ? 'joins from a distance' : 'arrives'}.${room(event)}`,
  left: (event) => `${event.name ?? ''} leaves.${room(event)}`,
  incident: ({ text }) => text ?? '',
  suspended: ({ text }) => text ?? 'The sitting is suspended.',
  resumed: ({ text }) => text ?? 'The sitting resumes.',
};

/** The standing phrases of minutes, in English. */
export const en: SameMessages<typeof fr> = {
  title: (v) => `${v.failure ? 'Minutes of failure to reach quorum' : 'Minutes'} of the ${natures[v.nature]}`,
  opening: (v) => {
    const { name, seat, rna, siret } = v.association;
    const numbers = [rna && `RNA ${rna}`, siret && `SIRET ${siret}`].filter(Boolean).join(', ');
    const date = formatDate(civilDate(v.at, v.timeZone), 'en', { weekday: true });
    const call = v.call === 'second' ? ', on second call' : '';
    return `On ${date}, at ${formatTime(v.at, 'en', v.timeZone)}, the members of the association ${name}${numbers ? ` (${numbers})` : ''}, whose seat is ${seat}, met in ${natures[v.nature]}${call}, ${modes[v.mode](v.place)}.`;
  },
  foundingOpening: (v) => {
    const date = formatDate(civilDate(v.at, v.timeZone), 'en', { weekday: true });
    const present = v.founders.length > 0 ? ` Present: ${all(v.founders)}.` : '';
    return `On ${date}, at ${formatTime(v.at, 'en', v.timeZone)}, the founders of the association ${v.association.name}, governed by the law of 1 July 1901, met in ${natures.constitutive}, ${modes[v.mode](v.place)}.${present}`;
  },
  invited: (v) => `They were invited on ${v.date}, ${all(v.channels.map((channel) => channels[channel]))}.`,
  founders: 'Founders',
  convened: (v) =>
    `The assembly was convened by ${v.by} on ${v.date}, ${all(v.channels.map((channel) => channels[channel]))}.`,
  bureau: 'Officers of the sitting',
  chaired: (v) => `The sitting is chaired by ${v.name}, ${v.capacity}${v.reason ? `, ${v.reason}` : ''}.`,
  secretary: (v) => `${v.name}, ${v.capacity}, acts as secretary of the sitting.`,
  scrutineers: (v) => `Votes are counted by ${all(v.names)}.`,
  attendance: 'Attendance and quorum',
  electors: 'Members',
  voices: 'Voices',
  registered: 'Entitled to vote',
  present: 'Present',
  remote: 'Remote',
  represented: 'Represented',
  total: 'Present or represented',
  quorumFor: (v) => `For ${v.kind} decisions. ${v.sentence}`,
  sheet: 'The attendance sheet, certified by the officers of the sitting, is annexed with the proxies.',
  guests: (v) => `Also attending, without a vote: ${all(v.names)}.`,
  auditor: (v) => `The statutory auditor, ${v.name}, was duly convened.`,
  documents: 'The assembly is supplied with:',
  agenda: 'Agenda',
  tooFewFounders:
    'It takes two people at least to found an association (law of 1 July 1901, art. 1). No resolution is put to the vote; the association is not founded.',
  failure:
    'As the quorum is not reached, the assembly cannot validly deliberate. No resolution is put to the vote; the members will be convened again, as the statutes provide.',
  called: 'The item is called.',
  nobodyElected: 'For want of a quorum, the assembly elected nobody.',
  electionRound: (v) => `Vote no. ${formatNumber(v.round, 'en')}.`,
  circleSeat: (v) => `Seat no. ${formatNumber(v.seat, 'en')}.`,
  circleRoom: (v) =>
    `Votes present: ${formatNumber(v.total, 'en')}. ${v.silent > 0 ? `Named nobody: ${formatNumber(v.silent, 'en')}. ` : ''}Nobody speaks by proxy.`,
  colleges: (v) =>
    `The colleges elected, each for the seats kept for it. ${v.elected
      .map(({ college, names }) => `${college}: ${names.length > 0 ? all(names) : 'nobody'}`)
      .join('; ')}.`,
  electionRoom: (v) =>
    `Votes: ${formatNumber(v.total, 'en')}.${v.silent > 0 ? ` Took no part: ${formatNumber(v.silent, 'en')}.` : ''}`,
  accepted: (v) =>
    `${v.names.length === 1 ? 'Accepts the mandate' : 'Accept their mandates'}: ${all(v.names)}.`,
  declined: (v) =>
    `${v.names.length === 1 ? 'Declines the mandate' : 'Decline their mandates'}: ${all(v.names)}.`,
  presented: (v) => `${v.name} presents this item.`,
  noted: 'The general assembly takes note.',
  openedEarly: (v) =>
    `The sitting, ${v.nature === 'constitutive' ? 'planned' : 'called'} for ${v.date}, was opened before that date.`,
  spoke: (v) => `The floor is given to: ${all(v.names)}.`,
  hintSpeakers: 'Who was given the floor. Empty this passage to name nobody.',
  raised:
    'This item was not on the agenda. The assembly may however remove in the sitting an officer who has lost its confidence; it does not elect their successor.',
  proposedText: 'Text proposed',
  amendment: (v) => `Amendment no. ${formatNumber(v.number, 'en')} — proposed by ${v.name}`,
  amendmentEnding: (v) =>
    ({
      withdrawn: 'The amendment is withdrawn.',
      moot: 'The amendment no longer has an object.',
      none: 'The amendment is not put to the vote.',
    })[v.ending ?? 'none'],
  resolution: (v) => `Resolution no. ${formatNumber(v.number, 'en')} — ${v.title}`,
  ending: (v) => endings[v.ending],
  event: (event) => happenings[event.kind](event),
  closing: (v) =>
    v.failure
      ? `The sitting is closed at ${formatTime(v.at, 'en', v.timeZone)}, without any decision.`
      : `The agenda being exhausted and nobody else asking to speak, the sitting is closed at ${formatTime(v.at, 'en', v.timeZone)}.`,
  signed: 'These minutes record all of the above and are signed after being read.',
  hintDebate: 'Summary of the discussion: what was asked, answered, proposed.',
  hintRemarks: 'Remarks, if any.',
};
