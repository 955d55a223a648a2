import { formatTime } from '@etabli/kernel';
import { wholeElection } from './read-elections.js';
import { peopleOf, personOf } from './read-people.js';
import { ballotsIn, choicesIn, countIn, itemOf, type Known, wholeVote } from './read-votes.js';
import type { Happening, ScenarioEvent } from './scenario.js';
import { type Entry, timeZone } from './source.js';

const verbs = [
  'arrives',
  'remote',
  'leaves',
  'proxy',
  'withdraws',
  'advance',
  'requests',
  'calls',
  'amends',
  'conflict',
  'secrecy',
  'opens',
  'ballots',
  'count',
  'closes',
  'vote',
  'elects',
  'casting',
  'sound',
  'quorum',
  'incident',
] as const;
type Verb = (typeof verbs)[number];

/** The events in the order of the file, which must be that of time. */
export function readEvents(entry: Entry | undefined, known: Known): ScenarioEvent[] {
  const events = (entry?.list() ?? []).flatMap((one) => readEvent(one, known));
  for (const [index, event] of events.entries()) {
    const before = events[index - 1];
    if (before && event.at < before.at) {
      event.entry.wrong('out-of-order', { before: formatTime(before.at, 'fr', timeZone) });
    }
  }
  return events;
}

function readEvent(entry: Entry, known: Known): ScenarioEvent[] {
  const { at, ...said } = entry.fields(['at', ...verbs]);
  const found = Object.entries(said) as [Verb, Entry][];
  const [first, ...others] = found;
  if (!first || others.length > 0) {
    entry.wrong('one-verb', { known: [...verbs] });
    return [];
  }
  const instant = at ? at.instant(known.day) : known.opensAt;
  if (!at && first[0] !== 'arrives' && first[0] !== 'proxy') entry.wrong('missing-key', { key: 'at' });
  return happenings(first[0], first[1], known).map((happening) => ({ ...happening, at: instant, entry }));
}

function happenings(verb: Verb, entry: Entry, known: Known): Happening[] {
  switch (verb) {
    case 'arrives':
    case 'remote':
      return [
        {
          verb: 'arrives',
          who: peopleOf(entry, known.members),
          mode: verb === 'remote' ? 'remote' : 'present',
        },
      ];
    case 'leaves':
      return [{ verb, who: peopleOf(entry, known.members) }];
    case 'withdraws':
      return [{ verb, from: personOf(entry, known.members) }];
    case 'calls':
    case 'closes':
      return [{ verb, item: itemOf(entry, known) }];
    case 'ballots':
      return [{ verb, ballots: ballotsIn(entry, known) }];
    case 'count':
      return [{ verb, count: countIn(entry, known) }];
    case 'quorum':
      return [{ verb }];
    case 'sound':
      return [{ verb, state: entry.choice(['lost', 'back']) }];
    case 'incident':
      return [{ verb, text: entry.text() }];
    case 'vote':
      return wholeVote(entry, known);
    case 'elects':
      return [wholeElection(entry, known)];
    default:
      return [detailed(verb, entry, known)];
  }
}

/** Events told by several fields. */
function detailed(
  verb: 'proxy' | 'advance' | 'requests' | 'amends' | 'conflict' | 'secrecy' | 'opens' | 'casting',
  entry: Entry,
  known: Known,
): Happening {
  const said = need(entry);
  const item = () => itemOf(said('item'), known);
  switch (verb) {
    case 'proxy':
      return proxyIn(entry, known);
    case 'advance': {
      const { channel } = entry.fields(['from', 'channel', 'votes']);
      const votes = choicesIn(said('votes'), known);
      const by = channel?.choice(['postal', 'online']) ?? 'postal';
      return { verb, from: personOf(said('from'), known.members), channel: by, votes };
    }
    case 'requests':
      return { verb, item: item(), signatures: said('signatures').whole() };
    case 'amends':
      return { verb, item: item(), text: entry.fields(['item', 'text']).text?.text() ?? null };
    case 'conflict':
      return { verb, item: item(), who: peopleOf(said('who'), known.members) };
    case 'secrecy':
      return { verb, item: item(), requests: said('requests').whole() };
    case 'opens':
      return { verb, item: item(), method: said('method').choice(['hands', 'secret', 'named']) };
    case 'casting': {
      const by = personOf(said('by'), known.members);
      return { verb, item: item(), by, choice: said('choice').choice(['for', 'against']) };
    }
  }
}

function proxyIn(entry: Entry, { members, ...known }: Known): Happening {
  const { from, to, substitute, instructions } = entry.fields(['from', 'to', 'substitute', 'instructions']);
  if (!from) entry.wrong('missing-key', { key: 'from' });
  return {
    verb: 'proxy',
    from: from ? personOf(from, members) : '',
    to: to && !to.isNothing ? personOf(to, members) : null,
    substitute: substitute ? personOf(substitute, members) : null,
    instructions: instructions ? choicesIn(instructions, { ...known, members }) : {},
  };
}

const need = (entry: Entry) => {
  const pairs = entry.pairs();
  return (key: string): Entry => {
    const found = pairs.find((pair) => pair.key === key)?.value;
    if (!found) entry.wrong('missing-key', { key });
    return found ?? entry;
  };
};
