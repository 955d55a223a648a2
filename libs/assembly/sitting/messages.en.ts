import type { SameMessages } from '@etabli/kernel';
import { formatDate } from '@etabli/kernel';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  'sitting.not-yours':
    'This is for the officers of the sitting and those whose office is to conduct assemblies.',
  'sitting.not-convened': 'Only an assembly that is convened, and not yet open, can be opened.',
  'sitting.not-open': 'The sitting is not open.',
  'sitting.desk-shut':
    'The desk is shut: it is open from the convocation to the end of the sitting. Check which assembly you chose.',
  'sitting.no-roll-yet': 'There is an attendance sheet from the convocation on. Convene the assembly first.',
  'sitting.items-left': ({ items }) =>
    `Some items are undecided: ${items.join('; ')}. Put them to the vote or withdraw them, then close the sitting.`,
  'sitting.quorum-reached':
    'The quorum is reached, or was at the opening: nothing failed. Close the sitting as usual.',
  'sitting.already-decided':
    'A decision was already proclaimed: the sitting can be closed, but it did not fail.',
  'incident.not-afterwards':
    'What was forgotten is added once the sitting is closed, and until its minutes are in the register.',
  'incident.outside-sitting': 'The sitting was not under way at that time. Check the time.',
  'move.already-in':
    'By the attendance sheet this person was already in the assembly at that time. Check the time.',
  'move.not-in':
    'By the attendance sheet this person was not in the assembly at that time. Check the time, or first note their arrival.',
  'desk.sent-before-said':
    'This entry claims to have happened after it was sent: the time of this device has changed. Check it.',
  'desk.other-entry': 'This identifier already belongs to another entry.',
  'desk.outside-sitting':
    'The time recorded is outside the session, which goes from the notice to its closing. The attendance sheet is unchanged.',
  'desk.both-ways': 'One entry cannot both stand and be set aside.',
  'roll.remote-not-allowed':
    'The statutes do not allow remote presence: this person may give a proxy to somebody.',
  'proxy.not-now': 'Proxies are given and taken back between the convocation and the end of the sitting.',
  'proxy.not-yours-to-give': 'You can only give a proxy for yourself, or for an organisation you represent.',
  'proxy.no-substitute': 'The statutes allow no substitute: name one person only.',
  'proxy.received-later': 'This proxy cannot have been handed in later than now. Correct the time.',
  'proxy.refused': ({ sentence }) => sentence,
  'vote.information-only': 'This item is for information: it is not voted.',
  'vote.item-withdrawn': 'This item was withdrawn from the agenda.',
  'vote.already-decided': 'This item was already voted. To start again, cancel the vote first and say why.',
  'vote.secret-only': ({ clause }) =>
    clause === 'ballot.secret_requests'
      ? 'Enough members asked for secrecy: this item is voted by secret ballot.'
      : clause === 'ballot.secret_if_persons'
        ? 'This item is about a person, and your statutes then ask for secrecy: vote by secret ballot.'
        : 'Your statutes ask for a secret ballot: a vote by hands or by name would be worth nothing.',
  'vote.no-phones':
    'Your statutes do not allow voting by phone during the sitting: vote by show of hands, or in secret on paper.',
  'vote.one-at-a-time': 'A vote is already open: close it before you open another.',
  'vote.under-way': 'A vote is under way: close it first.',
  'vote.closed': 'This vote is closed.',
  'vote.cancelled': 'This vote was cancelled.',
  'vote.still-open': 'This vote is still open: close it, then proclaim the result.',
  'vote.count-awaited': 'A count is missing: a second person must count too, and find the same.',
  'vote.counts-differ':
    'The counts differ. Compare them, count again together, and correct the one that is wrong.',
  'vote.box-does-not-add-up':
    'The ballot box does not hold as many voices as were signed off. This vote cannot be counted: cancel it, say why, and start again.',
  'vote.no-paper': 'Paper ballots are for votes by secret ballot.',
  'count.more-than-left': ({ voted, voices }) =>
    `${voted} voices counted, but only ${voices} are left to count here. Count again, or check the attendance.`,
  'count.by-colleges': 'Your statutes make members vote by colleges: count the voices of each college apart.',
  'count.paper-by-colleges':
    'Your statutes make members vote by colleges: a paper ballot does not say which college it comes from. In secret, vote on phones.',
  'count.no-colleges': 'Your statutes do not make members vote by colleges: count all voices together.',
  'count.college-unknown': 'This count has a college that your statutes do not know.',
  'count.college-twice': 'This count has the same college twice.',
  'secrecy.no-right':
    'Your statutes give no such right: suggest secrecy to the chair, and the assembly decides.',
  'secrecy.voters-only': 'Only somebody who votes in the room can ask for secrecy.',
  'secrecy.too-late': 'The vote on this item is open or closed: secrecy is asked for before.',
  'vote.not-counted': 'Note the voices counted first.',
  'vote.nobody-voted': 'Nobody has voted yet. Wait for the first voices, or cancel the vote.',
  'vote.not-tied': 'The voices are not equal: there is no casting vote to give.',
  'vote.not-your-casting-vote': 'The statutes give the casting vote to somebody else.',
  'vote.unsettled': ({ verdict }) =>
    verdict === 'tied'
      ? 'The voices are equal: the casting vote must be given first.'
      : 'The voices are equal: put the resolution to the vote again.',
  'assembly.more-votes-than-voices': ({ voted, voices }) =>
    `${voted} voices counted for ${voices} in the room. Count again, or check the attendance.`,
  'assembly.count-malformed': 'A count of voices is a whole number, zero or more.',
  'assembly.ballot-twice': 'One voice was counted twice: cancel this vote and start again.',
  'assembly.ballot-not-on-roll':
    'A voice that was cast is no longer on the attendance sheet: cancel this vote and start again.',
  'assembly.ballot-conflicted':
    'A voice that was cast is in conflict of interest over this item: cancel this vote and start again.',
  'assembly.proxies-barred':
    'Only those present decide on this item: a voice carried for someone else does not count in it.',
  'assembly.ballot-against-instruction':
    'This proxy carries a voting instruction, which your statutes make binding: vote as its giver asked.',
  'assembly.count-by-college':
    'Your statutes make members vote by colleges: count the voices of each college, or vote by phone.',
  'ballot.by-hands': 'This vote is by show of hands: raise yours in the room.',
  'ballot.on-paper': 'This vote is on paper: ask for a ballot in the room.',
  'ballot.not-in-room': 'This voice cannot vote now: the person has left, or the proxy is no longer carried.',
  'ballot.no-vote': ({ sentence }) => `You may not vote. ${sentence}`,
  'ballot.not-arrived': 'You are not on the attendance sheet: go to the desk, then vote from here.',
  'ballot.proxy-void': ({ sentence }) => `You no longer carry this voice. ${sentence}`,
  'ballot.mandate-not-yours': 'You do not carry this voice: only who carries it can vote.',
  'ballot.conflicted':
    'This item touches your own interests: the statutes keep you from this vote, for yourself and for the voices you carry.',
  'ballot.other-college': ({ electing, voice, self }) => {
    const who = self ? 'you vote' : 'this voice votes';
    const where = voice ? `${who} in the college “${voice}”` : `${who} in no college`;
    return `This election is that of the college “${electing}”; ${where}.`;
  },
  'ballot.already-cast': 'This voice was already cast: a vote is not changed.',
  'minutes.not-time-to-write':
    'Minutes are written from the opening of the sitting until the signed copy is filed.',
  'minutes.not-time-to-print':
    'Minutes are printed once the sitting is closed, and until their signed copy is filed.',
  'minutes.stale':
    'Somebody changed the minutes meanwhile. Nothing is lost: compare the two texts, keep the right one, then save.',
  'minutes.bound-block': 'This passage comes from recorded facts: it is not rewritten by hand.',
  'minutes.not-yet-yours':
    'Minutes are read once signed and entered in the register. These are still being written.',
  'minutes.no-resolution': 'This item has no resolution to take an extract from.',
  'register.not-filed': 'The minutes are not in the register yet: there is nothing to announce.',
  'register.everyone-told': 'Every member who has an e-mail address has been told already.',
  'register.not-time-to-file': 'The signed minutes are filed once the sitting is closed, and only once.',
  'register.not-a-pdf': 'File the signed copy as a PDF.',
  'register.not-signed':
    'This is the printed copy, not signed yet. Sign it, scan it, then file that document.',
  'register.filed': 'This assembly is in the register: nothing of it changes any more.',
  'board.not-over': 'This list is drawn up once the sitting is closed.',
  'board.not-an-officer': 'This is only asked of those who direct the association.',
  'board.declared-on': ({ since }) =>
    `The declaration is dated between the day of the assembly (${formatDate(since, 'en')}) and today.`,
  'board.already-declared': 'This declaration is already on record.',
  'decision.not-adopted': 'A decision is followed once it is adopted and proclaimed.',
  'decision.one-owner': 'Choose a person, or a commission.',
  'decision.due-past': 'Choose a day to come.',
  'decision.not-yours': 'It is for the person or the commission that sees to it to say so.',
  'decision.reason': 'Say why in one sentence.',
  'decision.ended': 'This was already said.',
  'decision.runs': 'It has not ended: there is nothing to reopen.',
  'decision.handed-on': 'Somebody else sees to it since.',
};
