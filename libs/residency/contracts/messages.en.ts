import type { SameMessages } from '@etabli/kernel/locale';
import { formatDate, formatMoney } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

const day = (iso: string): string => formatDate(iso, 'en');

const contractStates: Record<string, string> = {
  draft: 'a draft',
  sent: 'sent to be signed',
  signed: 'signed',
  in_force: 'in force',
  notice: 'under notice',
  ended: 'over',
  abandoned: 'abandoned',
};

export const en: SameMessages<typeof fr> = {
  'contract.not-yours': 'Contracts are kept by the coordinator, the chair and the secretary.',
  'contract.wrong-state': ({ state }) =>
    `This contract is ${contractStates[state] ?? state}: that cannot be done any more, or not yet.`,
  'contract.drafted-already': 'This allocation has its contract already. Open that one.',
  'contract.ends-before-start': 'This last day comes too early. Choose a day after the first.',
  'contract.unknown-placeholder': ({ names, known }) =>
    `Nothing is called ${names.map((name) => `{${name}}`).join(', ')}. Choose among ${known.map((name) => `{${name}}`).join(', ')}.`,
  'contract.signed-already': 'It is signed already.',
  'contract.nothing-to-sign': 'Nothing waits for a signature. Send the contract or the amendment first.',
  'contract.half-signed': 'One of the parties has signed: this text does not change any more.',
  'contract.scan-only': 'The signed contract is a PDF or an image.',
  'contract.from-past': 'What changes begins today at the earliest, and after the first day of the contract.',
  'contract.nothing-changes': 'Nothing changes. Say another amount or another end.',
  'contract.no-index': 'This contract follows no index.',
  'contract.amendment-open': 'An amendment waits for signatures: finish it first.',
  'contract.course': 'Somebody has just moved this contract on. Load the page again.',
  'trap.services-exclusive': ({ article }) =>
    `A whole room, all week, for one person: a judge will call it a lease (${article}). Choose another contract, or a shared desk.`,
  'trap.precarious-reason': ({ article }) =>
    `Write the circumstance, independent of both parties, that makes it precarious: sale, works, demolition (${article}).`,
  'trap.precarious-end': ({ article }) =>
    `Without an end in sight, precariousness is hard to prove. Say a term, even a distant one (${article}).`,
  'trap.derogatory-end': ({ article }) => `A derogatory lease has a term. Say its last day (${article}).`,
  'trap.derogatory-three-years': ({ article }) =>
    `Three years at most, all leases in a row together. Bring the last day forward (${article}).`,
  'trap.sublease-head-title': ({ article }) =>
    `Say by which lease the association itself is there (${article}).`,
  'trap.sublease-authorisation': ({ article }) =>
    `The landlord must authorise the sublease. Say the day he agreed (${article}).`,
  'trap.sublease-invitation': ({ article }) =>
    `The landlord is called to the act, and has fifteen days to answer (${article}).`,
  'trap.beyond-head-lease': ({ article }) =>
    `This contract lasts longer than the association’s own (${article}).`,
  'trap.deposit-more-than-two-months': ({ article }) =>
    `Beyond two months, a deposit bears interest for the occupant (${article}).`,
  'notice.to-come': 'Notice counts from the day it was received: not from a day to come.',
  'notice.too-long-ago': 'Your notice runs from today, and not before the first day of the contract.',
  'notice.too-short': ({ earliest }) =>
    `With this notice the last day is ${day(earliest)} at the earliest, and not after the term of the contract.`,
  'insurance.days': 'The certificate ends before it begins.',
  'insurance.expired': 'This certificate is out of date. Hand in this year’s.',
  'key.name-taken': 'A key or a badge has this name already.',
  'key.out': ({ name, who }) => `${name} is ${who ? `with ${who}` : 'out'}. Record its return first.`,
  'key.not-insured': 'No key without a valid insurance certificate. Record it first.',
  'key.none-out': 'No key of this contract is out.',
  'key.wrong-state': 'This key is not there yet. Load the register again.',
  'deposit.to-come': 'A movement is recorded the day it happens, not before.',
  'deposit.too-much': ({ left }) =>
    left > 0
      ? `${formatMoney(left, 'en')} of this deposit are left to receive.`
      : 'All of the deposit was received.',
  'deposit.not-mistaken': 'Only the last receipt can be undone, while nothing was given back or kept.',
  'deposit.not-owed': ({ most }: { most: number }) =>
    `This due asks for no more than ${formatMoney(most, 'en')}.`,
  'deposit.none-held': 'No deposit is held for this contract.',
  'deposit.deductions': ({ held }) =>
    `The deductions are more than the ${formatMoney(held, 'en')} held. Ask for the rest separately.`,
  'inspection.begun': 'This inspection has begun. Open it.',
  'inspection.to-come': 'An inspection is made on the day itself: this day is to come.',
  'inspection.signed': 'Somebody has signed: the inspection does not change any more.',
  'inspection.signed-already': 'It is signed already.',
  'inspection.room-taken': 'This room is there already.',
  'inspection.rooms-left': ({ names }) =>
    `First say the condition of ${new Intl.ListFormat('en').format(names)}.`,
  'inspection.photo-only': 'A photo is a PNG or JPEG image.',
};
