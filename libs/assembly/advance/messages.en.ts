import type { SameMessages } from '@etabli/kernel';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  'advance.not-online': 'Your statutes do not open online voting before the assembly: come, or give a proxy.',
  'advance.not-postal': 'Your statutes do not open postal voting.',
  'advance.not-your-voice': 'This voice is not yours: only the person who votes for it may vote in advance.',
  'advance.no-vote': 'This person may not vote at this assembly.',
  'advance.too-late': 'Votes in advance are taken between the convocation and the opening of the sitting.',
  'advance.not-on-agenda': 'This item is not voted on at this assembly, or was withdrawn from the agenda.',
  'advance.item-twice': 'A resolution takes one vote.',
  'advance.secret':
    'This resolution is voted on in secret, and a vote in advance would bear your name: come, or give a proxy.',
  'advance.present-only': 'Your statutes let only those present decide this resolution: come and vote on it.',
  'advance.already-sent':
    'A vote in advance is already received on this resolution, and your statutes make it final.',
  'proxy.instruct-resolutions': 'An instruction is about a resolution of this assembly, once each.',
  'proxy.instruct-paper': 'Only the person who gave this proxy online may add instructions to it.',
  'proxy.instructed-already':
    'This proxy has an instruction on this resolution: take it back and give another.',
  'vote.advance-by-name': ({ voters }) =>
    `${voters} ${voters > 1 ? 'people' : 'person'} voted in advance, by name: a secret vote would set those voices aside. Vote by hands or by name.`,
};
