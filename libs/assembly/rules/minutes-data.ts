import type { MinutesBlock, MinutesElection, MinutesFacts, MinutesItem, Officer } from './minutes.js';
import type { Outcome } from './outcome.js';
import type { Headcount } from './roll.js';

/** Changes when a reader of an older file would misread it. */
export const MINUTES_DATA = { format: 'etabli.minutes', version: 1 } as const;

/**
 * The minutes for machines, described by `docs/formats/minutes.schema.json`: the facts they are composed from, and every text as
 * it prints. Who voted what is never here, nor who was kept from voting: results are figures.
 *
 * @param blocks the composed minutes with what the secretary wrote: the very ones that are printed
 */
export function minutesData(facts: MinutesFacts, blocks: MinutesBlock[]) {
  const { association, nature, call, place, mode, convocation } = facts;
  const { name, seat, rna = null, siret = null } = association;
  const notice = convocation.notice;
  return {
    ...MINUTES_DATA,
    language: facts.locale,
    timeZone: facts.timeZone,
    association: { name, seat, rna, siret },
    assembly: {
      ...{ nature, call, place, mode },
      openedAt: facts.openedAt.toISOString(),
      closedAt: facts.closedAt?.toISOString() ?? null,
    },
    convocation: {
      by: convocation.by,
      sentOn: convocation.sentOn,
      channels: convocation.channels,
      lateByDays: notice?.lateByDays ?? null,
    },
    bureau: {
      chair: officer(facts.chair),
      secretary: officer(facts.secretary),
      scrutineers: facts.scrutineers.map(officer),
    },
    attendance: {
      registered: headcount(facts.registered),
      present: headcount(facts.present),
      remote: headcount(facts.remote),
      represented: headcount(facts.represented),
    },
    quorums: facts.quorums.map(quorumData),
    documents: facts.documents,
    items: facts.items.map((item) => itemData(item, blocks)),
    events: facts.events.map(({ at, kind, name: who = null, voicesAfter = null, text = null }) => ({
      ...{ at: at.toISOString(), kind, name: who, voicesAfter, text },
    })),
    texts: blocks.flatMap(textsOf),
  };
}
export type MinutesData = ReturnType<typeof minutesData>;

const officer = ({ name, capacity }: Officer) => ({ name, capacity });
const headcount = ({ electors, voices }: Headcount) => ({ electors, voices });
const quorumData = ({ kind, reached, share, base, required, counted, unit }: Outcome['quorum']) => ({
  ...{ kind, reached, base, required, counted, unit },
  share: share && { num: share.num, den: share.den },
});

function itemData(item: MinutesItem, blocks: MinutesBlock[]) {
  const debate = blocks.find(({ id }) => id === `item-${item.id}-debate`);
  const { number, title, kind, resolution = null, outcome = null, ending = null } = item;
  return {
    ...{ number, title, kind, ending },
    calledAt: item.calledAt?.toISOString() ?? null,
    speaker: item.speaker ?? null,
    debate: debate?.kind === 'prose' ? debate.text : '',
    resolution: resolution && { number: resolution.number, title: resolution.title, text: resolution.text },
    outcome: outcome && outcomeData(outcome),
    election: item.election ? electionData(item.election) : null,
  };
}

/** Each round with those elected in it, by name; every figure is in the sentences. */
const electionData = ({ rounds, names, accepted, declined }: MinutesElection) => ({
  rounds: rounds.map(({ verdict, method, at, quorum, election }) => ({
    ...{ verdict, method, at, quorum: quorumData(quorum) },
    ...{ rule: election.method, round: election.round, seats: election.seats, vacant: election.vacant },
    candidates: election.candidates.map((id) => names.get(id) ?? ''),
    elected: election.elected.map(({ candidateId }) => names.get(candidateId) ?? ''),
  })),
  accepted,
  declined,
});

function outcomeData({ verdict, kind, method, at, quorum, tally, room, silent }: Outcome) {
  const { counts, cast, rule, base, baseFigure, required, rounding } = tally;
  return {
    ...{ verdict, kind, method, at, silent, counts: { ...counts }, room: { ...room } },
    majority: { rule, base, baseFigure, cast, required, rounding },
    quorum: quorumData(quorum),
  };
}

/** Every sentence in reading order. */
function textsOf(block: MinutesBlock): string[] {
  switch (block.kind) {
    case 'heading':
    case 'figures':
      return [block.text];
    case 'prose':
      return block.text.trim() === '' ? [] : [block.text];
    case 'list':
      return block.items;
    case 'table':
      return block.rows.map((row) => row.join(' : '));
    case 'event':
      return [`${block.time} ${block.text}`];
    case 'resolution':
      return [block.title, block.text];
    case 'result':
      return [block.votes, block.proclamation];
    case 'signatures':
      return block.people.map(({ name, capacity }) => `${name}, ${capacity}`);
  }
}
