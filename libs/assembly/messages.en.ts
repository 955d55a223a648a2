import { formatDate, plural, type SameMessages } from '@etabli/kernel';
import type { fr } from './messages.fr.js';

const day = (iso: string): string => formatDate(iso, 'en', { weekday: true });
const days = (count: number): string => plural(count, 'day', 'days', 'en');

export const en: SameMessages<typeof fr> = {
  'assembly.not-yours-to-prepare': 'The board and the coordinator prepare assemblies. Ask them.',
  'assembly.not-yours-to-convene': 'The chair or the secretary convenes. Tell them that all is ready.',
  'assembly.not-by-your-office': 'Your statutes leave the convocation to the chair, who must send it.',
  'assembly.members-only': 'Only members of the association take part in the assembly.',
  'assembly.cancelled': 'This assembly was cancelled. Prepare another.',
  'assembly.already-convened': 'The convocation has already left.',
  'assembly.not-convened': 'The convocation has not left yet.',
  'assembly.no-longer-awaited': 'This assembly has already begun, or will not be held.',
  'assembly.not-over':
    'A second call is prepared only once the first assembly is closed, for want of a quorum.',
  'assembly.second-call-is-last': 'This assembly is already a second call.',
  'assembly.second-call-exists': ({ title }) => `The second call is already prepared: ${title}.`,
  'assembly.second-call-too-soon': ({ earliest, days: interval }) =>
    `Your statutes ask for ${days(interval)} between the two assemblies. Choose ${day(earliest)} or later.`,
  'assembly.nothing-left-to-decide':
    'Every item was decided at the first assembly: nothing is left to put to the vote.',
  'assembly.date-fixed':
    'The convocation left with this date and place: they no longer change. Cancel this assembly, then convene another.',
  'assembly.date-past': 'Choose a date to come.',
  'assembly.nature-not-in-statutes':
    'Your statutes know no assembly of this kind. Choose another, or complete the statutes.',
  'assembly.no-statutes':
    'First enter the rules of your statutes: they say whom to convene, when, and how decisions are made.',
  'assembly.remote-not-in-statutes':
    'Your statutes do not allow taking part from elsewhere. Remove the link and its conditions, or complete the statutes.',
  'assembly.place-missing': 'Say where the assembly is held.',
  'assembly.agenda-empty': 'The agenda is empty. Add at least one item before convening.',

  'agenda.bound':
    'The agenda left with the convocation: it no longer changes, or the decisions could be contested. Keep this item for a later assembly.',
  'agenda.sent': 'This item left with the convocation: it can be withdrawn during the assembly, not erased.',
  'agenda.same-at-second-call': 'Your statutes want the same agenda at the second call as at the first.',
  'agenda.no-such-place': 'Items are counted from 1.',
  'agenda.part-missing':
    'Say whether this vote belongs to the ordinary or the extraordinary part: its quorum and majority depend on it.',
  'agenda.part-not-held': ({ nature }) =>
    nature === 'ordinary'
      ? 'An ordinary assembly takes no extraordinary decision. Prepare a mixed or extraordinary assembly.'
      : 'An extraordinary assembly takes no ordinary decision. Prepare a mixed or ordinary assembly.',
  'agenda.misc-votes-barred':
    'Nothing is voted under “any other business”: the decision could be annulled. Give this vote a title of its own.',

  'convocation.too-late': ({ days: late, latestOn, requiredDays }) =>
    `${days(late)} missing: your statutes ask for ${days(requiredDays)} of notice and refuse a late convocation. It had to leave by ${day(latestOn)}; choose a later date.`,
  'convocation.late-reason-needed': ({ days: late, latestOn }) =>
    `This convocation leaves ${days(late)} late (it had to leave by ${day(latestOn)}). Say why: the reason stays with the assembly. Or choose a later date.`,
  'convocation.attachments-too-heavy': ({ max }) =>
    `The documents weigh more than ${max} MB together: many mail servers would refuse them. Make them lighter.`,
  'convocation.nobody-missing': 'These people are already convened, or need not be.',
  'convocation.no-address':
    'This person has no e-mail address. Complete their page, or hand them their convocation on paper.',
  'convocation.already-sent': 'This convocation already left by e-mail: that first sending counts.',
  'convocation.delivery-date': ({ since }) => `Give a day between the convocation (${day(since)}) and today.`,
  'convocation.nothing-to-print': 'No letter is waiting to be printed.',
  'convocation.not-called': 'This person has no convocation to this assembly.',
  'convocation.answer-by-proxy': 'To be represented, give someone your proxy.',
  'convocation.not-remote': 'This assembly cannot be followed from elsewhere.',
  'convocation.no-proxies': 'Your statutes do not allow voting by proxy.',
  'convocation.proxy-first': 'You gave your proxy. Take it back first, then answer.',

  'personal.unknown': 'This link is incomplete, or not from here. Open it from the convocation message.',
  'personal.replaced': 'A later convocation was sent to you: use the link of that last message.',
  'personal.over': 'The assembly is over: this link no longer serves. Sign in to read what followed.',
  'personal.not-here': 'First note that they arrived in the room: a voting link is handed to who is there.',
  'personal.cancelled': 'This assembly was cancelled.',

  'proposal.nobody': 'Your statutes do not let members add an item: talk to the board.',
  'proposal.voters-only': 'Only members who vote at this assembly ask for or support an item.',
  'proposal.late': ({ deadline }) =>
    `It is too late: your statutes left until ${day(deadline)} to have an item added.`,
  'proposal.short': ({ supporters, needed }) =>
    `This item has only ${supporters} supporters of the ${needed} it needs.`,
  'proposal.withdrawn': 'The person who asked for this item has withdrawn it.',
  'proposal.on-agenda': 'This item is on the agenda already.',
  'proposal.not-yours': 'Only the person who asked for this item may withdraw it.',
  'proposal.own': 'You ask for this item: your support is counted. To give it up, withdraw it.',

  'document.sent': 'This document left with the convocation: it stays. Attach another that corrects it.',
  'document.report-not-ready': 'This report is still a draft: its commission says first that it is ready.',
  'document.attached-already': 'This document is attached to the assembly already.',

  'reminder.nobody':
    'There is nobody to remind by e-mail: everyone has answered, was just reminded, or has no address.',
};
