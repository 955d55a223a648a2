import type { SameMessages } from '@etabli/kernel';
import type { OfficerStanding } from '../rules/board-list.js';
import type { AssemblyNature } from '../rules/kinds.js';
import type { fr } from './words.fr.js';

const natures: Record<AssemblyNature, string> = {
  ordinary: 'ordinary general assembly',
  extraordinary: 'extraordinary general assembly',
  mixed: 'mixed general assembly',
  constitutive: 'founding general assembly',
};

const bases: Record<string, string> = {
  cast: 'of the votes cast',
  voters: 'of those who vote',
  present: 'of the voices of the members present',
  'present-represented': 'of the voices of the members present or represented',
  electors: 'of the voices of all members entitled to vote',
};

const majorities: Record<string, string> = {
  simple: 'by simple majority',
  absolute: 'by absolute majority',
  'three-fifths': 'by a majority of three fifths',
  'two-thirds': 'by a majority of two thirds',
  'three-quarters': 'by a majority of three quarters',
  unanimity: 'unanimously',
  consent: 'by consent, that is when no one has a reasoned objection left',
};

const shares: Record<string, string> = {
  '1/2': 'half',
  '1/3': 'one third',
  '2/3': 'two thirds',
  '1/4': 'one quarter',
  '3/4': 'three quarters',
  '1/5': 'one fifth',
  '1/10': 'one tenth',
  '1/20': 'one twentieth',
};

const standings: Record<OfficerStanding, string> = {
  incoming: 'incoming',
  continuing: 'unchanged',
  renewed: 'renewed',
  outgoing: 'outgoing',
};

/** What the papers of an assembly say, in English. */
export const en: SameMessages<typeof fr> = {
  nature: (v) => natures[v.nature],
  share: (v) => shares[`${v.num}/${v.den}`] ?? `${v.num}/${v.den}`,
  rna: (v) => `RNA ${v.value}`,
  siret: (v) => `SIRET ${v.value}`,
  dateline: (v) => `${v.place}, ${v.date}`,
  when: 'Date',
  where: 'Place',
  remote: 'Remotely',
  secondCall: 'Second call, the first assembly having lacked its quorum',
  vote: 'vote',
  information: 'information',
  votePart: (v) => (v.part === 'ordinary' ? 'vote, ordinary part' : 'vote, extraordinary part'),
  signature: 'Signature',
  yes: 'yes',
  no: 'no',

  convocation: (v) =>
    `${v.nature === 'constitutive' ? 'Invitation to the' : 'Notice of'} ${natures[v.nature]}`,
  greeting: (v) => `Dear ${v.name},`,
  invitation: (v) =>
    v.nature === 'constitutive'
      ? `You are invited to found the association ${v.association} with us: the ${natures[v.nature]} is held on ${v.date}.`
      : `You are called to the ${natures[v.nature]} of ${v.association}, on ${v.date}.`,
  agenda: 'Agenda',
  agendaBinding: 'The assembly decides only on the points of this agenda.',
  whoVotes: 'Who may vote',
  duesOnAssemblyDate: 'Members whose fee is paid on the day of the assembly vote.',
  duesOnConvocationDate: 'Members whose fee is paid on the date of this notice vote.',
  duesNone: 'All members vote, even if their fee is not paid.',
  howFoundersDecide: 'How decisions are taken',
  foundersVote: 'The founders vote: each has one voice, and there must be two at least.',
  foundersMajority:
    'Decisions are taken by absolute majority of the voices present or represented, since no statutes are in force.',
  foundersJoin:
    'The statutes bind only those who accept them: whoever refuses them does not join the association.',
  proxyByAgreement: 'There are no statutes yet: proxies follow the draft, by agreement between founders.',
  proxyNotInDraft: 'The draft statutes do not admit proxies: one has to come.',
  howToPay: (v) => `To pay your fee: ${v.how}`,
  seniority: (v) => `One must have been a member for at least ${v.days} days.`,
  minAge: (v) => `One must be at least ${v.years} years old.`,
  quorumAndMajority: 'Quorum and majority',
  quorumNone: (v) => forPart(v.part, 'no quorum is required.'),
  quorum: (v) =>
    forPart(
      v.part,
      `the assembly may decide if at least ${v.share} of the members entitled to vote take part.`,
    ),
  quorumCounts: (v) =>
    `Counted for the quorum: ${['members present', ...v.bases.map((base) => counted[base] ?? base)].join(', ')}.`,
  majority: (v) =>
    forPart(
      v.part,
      `decisions are taken ${majorities[v.rule]}${v.rule === 'consent' ? '' : ` ${bases[v.base]}`}.`,
    ),
  secondMeeting: (v) =>
    `If the quorum is not reached, a second assembly will meet on ${v.date}, with the same agenda.`,
  represented: 'Being represented',
  proxyForbidden: 'The statutes do not allow voting by proxy.',
  proxyTo: (v) => `If you cannot come, give your proxy to ${holders[v.holder]}.`,
  proxyLimit: (v) =>
    v.max === 1 ? 'One person holds one proxy at most.' : `One person holds ${v.max} proxies at most.`,
  proxyLimitShare: (v) => `One person holds at most ${v.share} of the voices of the assembly.`,
  proxyUntilOpening: 'The proxy may be handed in until the sitting opens.',
  proxyUntil: (v) => `The proxy must reach us by ${v.date}.`,
  onlineVote: 'Voting online',
  onlineWindow: (v) => `Online voting is open from ${v.from} to ${v.until}.`,
  candidacies: 'Candidacies',
  candidaciesUntil: (v) =>
    v.seats === 1
      ? `One seat is to be filled. Candidacies are to be sent to ${v.to} by ${v.date}.`
      : `${v.seats} seats are to be filled. Candidacies are to be sent to ${v.to} by ${v.date}.`,
  addItem: 'Adding a point to the agenda',
  addItemOne: (v) => `Any member may add a point by asking in writing by ${v.date}.`,
  addItemShare: (v) => `A point is added if at least ${v.share} of the members ask for it by ${v.date}.`,
  attached: 'Attached documents',
  dataNotice:
    'Your data serve to call you and to keep the proof of the assembly. You may consult them and have them corrected by the association.',

  mailSubject: (v) =>
    `${v.nature === 'constitutive' ? 'Invitation' : 'Notice'}: ${natures[v.nature]} of ${v.date}`,
  mailPreheader: (v) =>
    `${v.date}, ${v.place}. ${v.count === 1 ? '1 point' : `${v.count} points`} on the agenda.`,
  mailAction: 'Read the agenda and answer',
  mailLink:
    'This link is yours alone: without a password, it opens the agenda and the documents of this assembly, and lets you answer, give your proxy and vote as your statutes provide. It opens nothing else and stops serving after the assembly. Whoever holds it acts in your name: do not forward it.',
  reminderSubject: (v) => `Will you come to the ${natures[v.nature]} of ${v.date}?`,
  reminderText: (v) =>
    `We do not have your answer yet for the ${natures[v.nature]} of ${v.date}.\n\nOne gesture is enough: tell us whether you are coming${
      v.proxies ? ', or give your proxy to someone who is' : ''
    }. Each answer helps us know whether the assembly will be able to decide.`,
  itemAddedSubject: (v) => `An item is added to the agenda of the ${natures[v.nature]} of ${v.date}`,
  itemAdded: (v) =>
    v.others === 0
      ? `At the request of ${v.name}, this item is added to the agenda:`
      : `At the request of ${v.name}, supported by ${v.others === 1 ? 'one other member' : `${v.others} other members`}, this item is added to the agenda:`,
  itemAddedTitle: (v) => `${v.number}. ${v.title} (${v.note})`,
  minutesSubject: (v) => `The minutes of the ${natures[v.nature]} of ${v.date} are published`,
  minutesPublished: (v) =>
    `The minutes of the ${natures[v.nature]} of ${v.date} are signed and in the register. Every member may read them.`,
  minutesAction: 'Read the minutes',
  itemAddedRest: 'The rest of the convocation does not change.',
  mailAttached: (v) =>
    `The whole ${v.nature === 'constitutive' ? 'invitation' : 'notice'} is attached to this message, as a PDF.`,
  mailFooterFounder: (v) => `You receive this message because you are invited to found ${v.association}.`,
  mailFooter: (v) => `You receive this message because you are a member of ${v.association}.`,

  proxyForm: 'Proxy',
  giver: 'I, the undersigned',
  address: 'living at',
  member: 'member',
  numbered: (v) => `no. ${v.number}`,
  category: 'Category',
  categoryAndCollege: 'Category, college',
  holder: 'give my proxy to',
  proxyScope: (v) =>
    `to represent me at the ${natures[v.nature]} of ${v.association}, on ${v.date}, ${v.place}, to sign the attendance sheet, take part in the debates and vote in my name.`,
  proxyCarries: 'This proxy also holds if the assembly is adjourned, or for a second call:',
  proxyCarriesOn: 'This proxy also holds for what follows if the assembly is adjourned:',
  proxySubstitute: 'If this person is prevented, I give my proxy to',
  instructions: 'Voting instructions (optional)',
  instructionsHelp: 'Tick to impose a vote; without a tick, the holder votes freely.',
  resolution: 'Resolution',
  for: 'For',
  against: 'Against',
  abstain: 'Abstention',
  proxySignature: 'Date and signature',
  goodForProxy: 'Preceded by “Bon pour pouvoir” written by hand',
  officeUse: 'For the association',
  receivedOn: 'Received on, at',
  accepted: 'accepted',
  refused: 'refused',
  refusedBecause: 'Reason of the refusal',

  attendance: 'Attendance sheet',
  signatureOf: ({ name }) => `Signature of ${name}`,
  signedAs: ({ name }) => `Signed: ${name}`,
  atDesk: 'At the desk',
  deskCode:
    'Show this square at the desk, or say the code: you are received at once. It stands for you alone, and for this assembly.',
  yourPage: 'Your page of the assembly',
  yourPageText:
    'This square opens on a phone, without a password, your page of this assembly: documents, answer, proxy, vote. Whoever holds it acts in your name: keep it to yourself.',
  yourPageScan: 'Scan with a phone',
  number: 'No.',
  name: 'Surname, first name',
  voices: 'Voices',
  presence: 'Attendance',
  present: 'on site',
  presentRemotely: 'remotely',
  representedBy: (v) => `proxy to ${v.name}`,
  votedInAdvance: 'voted in advance',
  absent: 'absent',
  carries: 'Holds the proxies of',
  arrival: 'Arrival',
  departure: 'Departure',
  connected: (v) => `connected at ${v.at}`,
  totals: (v) => `Count at ${v.at}`,
  electors: 'Members entitled to vote',
  presentCount: 'Present on site',
  remoteCount: 'Present remotely',
  representedCount: 'Represented',
  voiceCount: 'Voices present or represented',
  quorumRequired: 'Quorum required',
  quorumRequiredFor: (v) => `Quorum required, ${v.kind} part`,
  quorumState: (v) => `${v.counted} counted: quorum ${v.reached ? 'reached' : 'not reached'}`,
  noQuorum: 'none',
  proxiesAnnexed: (v) =>
    v.count === 0
      ? 'No proxy is annexed to this sheet.'
      : v.count === 1
        ? 'One proxy is annexed to this sheet.'
        : `${v.count} proxies are annexed to this sheet.`,
  certified: 'Certified correct by:',

  proxiesList: 'List of proxies',
  noProxies: 'No proxy was filed.',
  listGiver: 'Given by',
  listHolder: 'To',
  listSubstitute: 'Failing that',
  listFiled: 'Received',
  listStanding: 'At the end of the sitting',
  listBlank: '(blank)',
  listSource: (v) => (v.source === 'online' ? 'online' : 'on paper'),

  minutes: (v) => `Minutes of the ${natures[v.nature]}`,
  ofDate: (v) => `of ${v.date}`,
  annexAttendance: 'Annex: attendance sheet',
  signatures: 'Signatures',

  register: 'Register of deliberations',
  registerLead: (v) =>
    v.count === 1 ? 'One signed minutes.' : `${v.count} signed minutes, numbered without a gap.`,
  sitting: 'Assembly',
  heldOn: 'Held on',
  filedOn: 'Filed on',
  adopted: 'Decisions adopted',
  fingerprint: 'SHA-256 fingerprint of the signed copy',

  boardList: 'List of those who administer the association',
  afterAssembly: (v) => `After the ${natures[v.nature]} of ${v.date}`,
  familyName: 'Surname',
  givenName: 'First names',
  profession: 'Profession',
  home: 'Home',
  nationality: 'Nationality',
  officeHeld: 'Office',
  standing: 'Standing',
  term: 'From, to',
  officerStanding: (v) => standings[v.standing],
  outgoingOfficers: 'Outgoing',
  alsoChanged: 'Also to be declared',
  declareBy: (v) =>
    `To be declared to the registry of associations by ${v.date} (law of 1 July 1901, art. 5).`,
  declareCreation:
    'To be joined to the declaration of creation, at the registry of associations (law of 1 July 1901, art. 5). There is no deadline; the association has legal capacity only once declared and published in the Journal officiel.',

  extract: (v) => `Extract from the minutes of the ${natures[v.nature]}`,
  certifiedExtract: 'Certified true extract',
  madeAt: (v) => `Made in ${v.place}, on ${v.date}.`,
};

/** The sentence, said of one half of a mixed assembly or of the whole. */
const forPart = (part: string, sentence: string): string =>
  part === 'whole'
    ? sentence.charAt(0).toUpperCase() + sentence.slice(1)
    : `For the ${part} part, ${sentence}`;

const counted: Record<string, string> = {
  represented: 'those represented',
  remote: 'those taking part remotely',
  postal: 'those who voted by post',
};

const holders: Record<string, string> = {
  anyone: 'the person of your choice',
  elector: 'another member entitled to vote',
  'same-college': 'a member of your college entitled to vote',
};
