import type { Locale } from '@etabli/kernel';
import { termsOf } from '@etabli/membership/rules/statutes';
import { wordsIn } from '../minutes/words.js';
import type { SittingChair } from '../rules/chair.js';
import type { ElectionOutcome } from '../rules/election-outcome.js';
import { namedIn } from '../rules/elections.js';
import type { MinutesElection, MinutesEvent, MinutesFacts, MinutesItem, Officer } from '../rules/minutes.js';
import { gradeSending } from '../rules/notice.js';
import { rollAt } from '../rules/roll.js';
import type { Scenario } from './scenario.js';
import type { Sitting } from './sitting.js';
import { quorumsAt, type Setting } from './situation.js';
import { timeZone } from './source.js';
import { wordsOf } from './words.js';

interface Told {
  scenario: Scenario;
  setting: Setting;
  chair: SittingChair;
  sitting: Sitting;
}

/** The facts of a story from which its minutes are composed. */
export function factsOf({ scenario, setting, chair, sitting }: Told, locale: Locale): MinutesFacts {
  const { statutes, day, call, opensAt, closesAt, nature, place } = scenario;
  const roll = rollAt(opensAt, setting.situation);
  const presiding = officerOf(chair.memberId, wordsOf(locale).capacity(chair.capacity));
  const secretary = scenario.members.find(({ office }) => office === 'secretary')?.id ?? null;
  const writing = officerOf(secretary, wordsIn(locale).office('secretary'));
  return {
    ...{ locale, timeZone, nature, place },
    association: { name: scenario.association, seat: place },
    call: call.number,
    mode: termsOf(statutes).remote_presence ? 'hybrid' : 'in-person',
    openedAt: opensAt,
    closedAt: closesAt,
    convocation: {
      by: wordsIn(locale).convener(call.by ?? termsOf(statutes)['conv.by']),
      sentOn: call.sentOn ?? day,
      channels: call.channels,
      notice: call.sentOn ? gradeSending(statutes, day, call.sentOn) : null,
    },
    chair: presiding,
    founders: nature === 'constitutive' ? roll.holders.map(({ memberId }) => memberId) : [],
    chairSubstitution: substitution(scenario, chair, locale),
    secretary: writing,
    scrutineers: [],
    ...{ registered: roll.registered, present: roll.present, remote: roll.remote },
    represented: roll.represented,
    quorums: quorumsAt(scenario, setting, opensAt),
    guests: [],
    documents: [],
    items: itemsOf(scenario, sitting),
    events: eventsOf(scenario, setting, locale),
    signers: [presiding, writing],
  };
}

/** Why the chair is not that of the association: founders choose theirs. */
function substitution({ nature }: Scenario, chair: SittingChair, locale: Locale): string | null {
  if (nature === 'constitutive') return wordsIn(locale).chosenByFounders;
  return chair.substitute ? wordsIn(locale).substituteByStatutes : null;
}

const officerOf = (name: string | null, capacity: string): Officer => ({ name: name ?? '…', capacity });

function itemsOf({ items, events }: Scenario, sitting: Sitting): MinutesItem[] {
  return items.map((item, index) => {
    const opened = events.find(
      (event) =>
        (event.verb === 'calls' || event.verb === 'opens' || event.verb === 'elects') &&
        event.item === item.id,
    );
    const outcome = sitting.outcomeOf(item.id);
    const election = sitting.electionOf(item.id);
    const isVote = item.kind === 'vote';
    return {
      id: item.id,
      number: `${index + 1}`,
      title: item.title,
      kind: item.kind,
      openedAt: opened?.at ?? null,
      resolution: isVote
        ? { number: index + 1, title: item.title, text: sitting.amended.get(item.id) ?? '' }
        : null,
      secret: outcome?.method === 'secret',
      outcome,
      election: election && electedIn(election),
      ending: isVote && !outcome && !election ? 'not-put' : null,
    };
  });
}

/** The story does not say who accepts. */
const electedIn = (outcome: ElectionOutcome): MinutesElection => ({
  rounds: [outcome],
  names: new Map(namedIn(outcome.election).map((name) => [name, name])),
  accepted: [],
  declined: [],
});

/** Who came and went after the opening, and what else happened. */
function eventsOf({ events, opensAt }: Scenario, { situation }: Setting, locale: Locale): MinutesEvent[] {
  const words = wordsOf(locale);
  return events.flatMap((event, index): MinutesEvent[] => {
    const { at } = event;
    const told = { id: `${index}`, at };
    if (event.verb === 'incident') return [{ ...told, kind: 'incident', text: event.text }];
    if (event.verb === 'amends') return [{ ...told, kind: 'incident', text: words.amended(event.text) }];
    if (event.verb === 'sound') return [{ ...told, kind: 'incident', text: words.sound[event.state] }];
    if ((event.verb !== 'arrives' && event.verb !== 'leaves') || at <= opensAt) return [];
    const kind = event.verb === 'arrives' ? 'arrived' : 'left';
    const voicesAfter = rollAt(at, situation).inRoom.voices;
    return event.who.map((name) => ({ ...told, id: `${index}-${name}`, kind, name, voicesAfter }));
  });
}
