import type { ClauseTexts } from '../text.js';

export const remote = {
  postal: {
    title: 'Postal voting',
    sentence: (v) => `One [${v ? 'may' : 'may not'}] vote by post.`,
    explanation: 'Voting by letter before the assembly. Without a clause, it is forbidden.',
    consequence: (v) => (v ? 'A ballot comes with the convocation.' : 'A letter with a vote does not count.'),
    silence: 'Not allowed.',
    article: 'General assembly, remote voting',
  },
  online_advance: {
    title: 'Online voting before the assembly',
    sentence: (v) => `One [${v ? 'may' : 'may not'}] vote online before the assembly.`,
    explanation: 'Without a clause, it is forbidden: the Covid derogations ended on 30 September 2021.',
    consequence: (v) =>
      v
        ? 'The vote opens with the convocation and closes before the sitting.'
        : 'Votes are taken during the assembly.',
    silence: 'Not allowed.',
    article: 'General assembly, remote voting',
  },
  remote_presence: {
    title: 'Remote attendance',
    sentence: (v) => `One [${v ? 'may' : 'may not'}] take part by video.`,
    explanation: 'Remote attendance counts only if the statutes or by-laws say so.',
    consequence: (v) =>
      v ? 'People connected vote and speak.' : 'One may follow from afar, without voting or counting.',
    silence: 'Not allowed.',
    article: 'General assembly, remote attendance',
  },
  'advance.replaceable': {
    title: 'Changing an advance vote',
    sentence: (v) => `An advance vote [${v ? 'may be replaced' : 'is final'}].`,
    explanation: 'As long as the vote is not closed.',
    consequence: (v) => (v ? 'Only the last ballot counts.' : 'There is no going back once sent.'),
    silence: 'It is final.',
    article: 'General assembly, remote voting',
  },
  'advance.precedence': {
    title: 'Advance vote or proxy',
    options: { advance: 'the advance vote', proxy: 'the proxy' },
    sentence: (v) =>
      `If a member has voted and given a proxy, [${v === 'advance' ? 'the vote' : 'the proxy'}] prevails.`,
    explanation: 'A voice counts only once.',
    consequence: (v) => (v === 'advance' ? 'The proxy is not used.' : 'The advance vote is set aside.'),
    silence: 'The vote cast prevails.',
    article: 'General assembly, remote voting',
  },
  'advance.amended': {
    title: 'Text amended in the room',
    options: { void: 'the advance vote falls', kept: 'the advance vote stands' },
    sentence: (v) =>
      `If the text is amended, advance votes [${v === 'void' ? 'no longer count' : 'still count'}].`,
    explanation: 'These members voted on another text.',
    consequence: (v) =>
      v === 'void'
        ? 'A text put to advance vote is better not amended.'
        : 'It may well be contested if the text changes much.',
    silence: 'They no longer count.',
    article: 'General assembly, remote voting',
  },
  'remote.identification': {
    title: 'Remote identification',
    options: { account: 'by account', 'personal-link': 'by personal link', 'on-sight': 'on sight' },
    sentence: (v) =>
      ({
        account: 'Remotely, one is identified [by one’s account].',
        'personal-link': 'Remotely, one is identified [by a personal link].',
        'on-sight': 'Remotely, one is recognised [on sight, by the officers of the sitting].',
      })[v],
    explanation: 'It must be possible to say who took part.',
    consequence: (v) =>
      ({
        account: 'The attendance sheet fills in on connection.',
        'personal-link': 'The link must not be passed on.',
        'on-sight': 'Someone notes attendance by hand.',
      })[v],
    silence: 'Does not apply: remote attendance is not allowed.',
    article: 'General assembly, remote attendance',
  },
  'remote.continuous_sound': {
    title: 'Continuous sound',
    sentence: (v) => `Voice at least [${v ? 'must be carried without a break' : 'may be interrupted'}].`,
    explanation: 'People can deliberate only if they hear one another.',
    consequence: (v) => (v ? 'A break is noted as an incident.' : 'A break has no effect.'),
    silence: 'Sound must be continuous.',
    article: 'General assembly, remote attendance',
  },
  'remote.incident': {
    title: 'Breakdown',
    options: { continue: 'go on', suspend: 'suspend', adjourn: 'adjourn' },
    sentence: (v) =>
      ({
        continue: 'In case of a breakdown, the sitting [goes on].',
        suspend: 'In case of a breakdown, the sitting [is suspended].',
        adjourn: 'In case of a breakdown, the sitting [is adjourned].',
      })[v],
    explanation: 'A breakdown can distort a close vote.',
    consequence: (v) =>
      ({
        continue: 'Those cut off do not vote; the quorum is counted again.',
        suspend: 'Voting waits for the connection to come back.',
        adjourn: 'The remaining items are put off to another date.',
      })[v],
    silence: 'The sitting is suspended, to be safe.',
    article: 'General assembly, remote attendance',
  },
} satisfies Partial<ClauseTexts>;
