import { formatTime } from '@etabli/kernel';
import { termsOf } from '@etabli/membership/rules/statutes';
import type { SittingChair } from '../rules/chair.js';
import type { ElectionOutcome } from '../rules/election-outcome.js';
import { type Decision, decide, type Outcome } from '../rules/outcome.js';
import { holdElection } from './electing.js';
import { whyNotVoted } from './leave.js';
import { type Around, castOn, decisionAt, type OpenVote } from './open-vote.js';
import type { HeldItem, ItemResult, Refused } from './results.js';
import type { Scenario, ScenarioEvent } from './scenario.js';
import type { Setting } from './situation.js';
import { timeZone } from './source.js';
import { refusalOf } from './told.js';

const decided: Outcome['verdict'][] = ['adopted', 'rejected'];

/** The votes of a sitting, played one event after the other. */
export class Sitting {
  readonly results: ItemResult[] = [];
  readonly elections: HeldItem[] = [];
  readonly refused: Refused[] = [];
  readonly amended = new Map<string, string | null>();
  private open: OpenVote | null = null;
  private readonly last = new Map<string, Decision>();
  private readonly conflicts = new Map<string, string[]>();
  private soundLost = false;

  constructor(
    private readonly scenario: Scenario,
    private readonly setting: Setting,
    private readonly chair: SittingChair,
  ) {}

  play(event: ScenarioEvent): void {
    switch (event.verb) {
      case 'amends':
        this.amended.set(event.item, event.text);
        return;
      case 'conflict':
        this.conflicts.set(event.item, [...(this.conflicts.get(event.item) ?? []), ...event.who]);
        return;
      case 'sound':
        this.soundLost = event.state === 'lost';
        return;
      case 'opens':
        this.opens(event);
        return;
      case 'ballots':
        this.ballots(event);
        return;
      case 'count':
        this.count(event);
        return;
      case 'closes':
        this.closes(event);
        return;
      case 'elects':
        this.elects(event);
        return;
      case 'casting':
        this.casting(event);
        return;
    }
  }

  /** Was a vote left open at the end? */
  get leftOpen(): string | null {
    return this.open?.item.id ?? null;
  }

  outcomeOf(item: string): Outcome | null {
    return this.results.filter((result) => result.item === item).at(-1)?.outcome ?? null;
  }

  electionOf(item: string): ElectionOutcome | null {
    return this.elections.filter((held) => held.item === item).at(-1)?.outcome ?? null;
  }

  private elects(event: Extract<ScenarioEvent, { verb: 'elects' }>): void {
    const { item: id, at, entry } = event;
    const item = this.scenario.items.find((one) => one.id === id);
    if (!item?.election) {
      entry.wrong('not-an-election', { id });
      return;
    }
    const barred = whyNotVoted(this.scenario, item, this.soundLost);
    if (barred) {
      this.refused.push({ at, item: id, who: null, details: {}, ...barred });
      return;
    }
    const { scenario, setting } = this;
    const { outcome, refused } = holdElection({
      ...{ scenario, setting, event, conflicted: this.conflicts.get(id) ?? [] },
      item: { ...item, election: item.election },
    });
    this.refused.push(...refused);
    if (outcome) this.elections.push({ item: id, at, outcome });
  }

  private opens({ item: id, method, at, entry }: Extract<ScenarioEvent, { verb: 'opens' }>): void {
    const { opensAt, closesAt, items } = this.scenario;
    if (at < opensAt) entry.wrong('before-opening', { opened: formatTime(opensAt, 'fr', timeZone) });
    if (at > closesAt) entry.wrong('after-closing', { closed: formatTime(closesAt, 'fr', timeZone) });
    if (this.open) entry.wrong('vote-open', { id: this.open.item.id });
    const verdict = this.outcomeOf(id)?.verdict;
    if (verdict && decided.includes(verdict)) entry.wrong('already-decided', { id });
    const item = items.find((one) => one.id === id);
    if (!item) return;
    const refusal = whyNotVoted(this.scenario, item, this.soundLost);
    if (refusal) this.refused.push({ at, item: id, who: null, details: {}, ...refusal });
    this.open = { item, method, refused: refusal !== null, ballots: [], cast: [], count: null };
  }

  private ballots({ ballots, at, entry }: Extract<ScenarioEvent, { verb: 'ballots' }>): void {
    if (!this.open) {
      this.noVote(entry);
      return;
    }
    if (this.open.method !== 'named') entry.wrong('wrong-method', { method: this.open.method });
    if (this.open.refused) return;
    const { open } = this;
    for (const ballot of ballots) {
      const refusal = castOn(open, ballot, at, this.around(open));
      if (!refusal) continue;
      const { code, details } = refusal;
      this.refused.push({ at, item: open.item.id, who: ballot.electorId, code, details });
    }
  }

  private count({ count, at, entry }: Extract<ScenarioEvent, { verb: 'count' }>): void {
    if (!this.open) {
      this.noVote(entry);
      return;
    }
    if (this.open.method === 'named') entry.wrong('wrong-method', { method: 'named' });
    this.open.count = { count, at };
  }

  private closes({ item, at, entry }: Extract<ScenarioEvent, { verb: 'closes' }>): void {
    const { open } = this;
    if (open?.item.id !== item) {
      this.noVote(entry);
      return;
    }
    this.open = null;
    if (open.refused) return;
    const decision = decisionAt(open, at, this.around(open));
    if (!decision) {
      entry.wrong('nothing-counted');
      return;
    }
    this.conclude(item, decision, at);
  }

  private conclude(item: string, decision: Decision, at: Date): void {
    const refusal = refusalOf(() => {
      const outcome = decide(decision);
      this.last.set(item, decision);
      this.results.push({ item, at, outcome });
    });
    if (refusal) this.refused.push({ at, item, who: null, code: refusal.code, details: refusal.details });
  }

  private casting({ item, by, choice, at, entry }: Extract<ScenarioEvent, { verb: 'casting' }>): void {
    const decision = this.last.get(item);
    if (!decision || this.outcomeOf(item)?.verdict !== 'tied') {
      entry.wrong('not-tied', { id: item });
      return;
    }
    const office = this.scenario.members.find(({ id }) => id === by)?.office;
    const holds =
      termsOf(this.scenario.statutes)['tie.holder'] === 'chair'
        ? office === 'chair' || office === 'co-chair'
        : this.chair.memberId === by;
    if (holds) this.conclude(item, { ...decision, castingVote: choice }, at);
    else this.refused.push({ at, item, who: by, code: 'vote.not-your-casting-vote', details: {} });
  }

  private around({ item: { id } }: OpenVote): Around {
    const { scenario, setting } = this;
    const conflicted = this.conflicts.get(id) ?? [];
    const mine = this.results.filter(({ item }) => item === id);
    const objected = mine.filter(({ outcome }) => outcome.verdict === 'objected').length;
    return { scenario, setting, conflicted, amended: this.amended.has(id), objected };
  }

  private noVote(entry: ScenarioEvent['entry']): void {
    const before = this.results.at(-1);
    if (before) entry.wrong('vote-closed', { id: before.item });
    else entry.wrong('no-vote-open');
  }
}
