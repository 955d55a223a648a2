import type { Locale } from '@etabli/kernel';
import { type DecisionStrength, recountsOf, roundsOf, shaping } from '../rules/contestation/contestation.js';
import {
  type ContestationFacts,
  type DecidedVote,
  isHeld,
  type TextVote,
  textVotes,
} from '../rules/contestation/facts.js';
import type { Finding } from '../rules/contestation/finding.js';
import type { ElectionStrength } from '../rules/contestation/rounds.js';
import { contestationWords } from '../rules/contestation/words.js';
import type { NameOf } from '../rules/elections.js';
import { resultOf } from '../votes/results.js';
import type {
  ContestationFinding,
  RecountedVote,
  DecisionStrength as ToldDecision,
  ElectionStrength as ToldElection,
} from './contestation.types.js';

/** Names and titles that the sentences of a check need. */
interface Known {
  nameOf: NameOf;
  titles: ReadonlyMap<string, string>;
}

/** A check as its page reads it, in one language. */
export class Told {
  private readonly words: ReturnType<typeof contestationWords>;

  constructor(
    private readonly facts: ContestationFacts,
    private readonly locale: Locale,
    private readonly known: Known,
  ) {
    this.words = contestationWords(locale);
  }

  finding(found: Finding): ContestationFinding {
    const { code, grade, evidence, people, details } = found;
    const names = people.map(this.known.nameOf).filter(Boolean);
    return {
      ...{ code, grade, evidence },
      sentence: this.words.what({ code, said: { ...details, names } }),
      why: this.words.why({ code }),
      remedy: this.words.remedy({ code, held: isHeld(this.facts) }) || null,
      recounts: [...this.onTexts(found), ...this.inElections(found)],
    };
  }

  decision({ vote, margin, atLeast, hangsOn, survives }: DecisionStrength): ToldDecision {
    const { amendment, outcome } = vote;
    const matter = amendment === null ? 'resolution' : 'amendment';
    return {
      ...{ ...this.placeOf(vote), amendment, margin, survives },
      result: resultOf(outcome, this.locale, matter, this.known.nameOf).summary,
      sentence: this.words.margin({ margin, atLeast }),
      hanging: hangsOn.length > 0 ? this.words.hangsOn({ amendments: hangsOn }) : null,
    };
  }

  election({ rounds, seats, vacant }: ElectionStrength): ToldElection {
    const last = rounds.at(-1) ?? rounds[0];
    return {
      ...this.placeOf(last),
      result: resultOf(last.outcome, this.locale, 'resolution', this.known.nameOf).summary,
      seats: seats.map(({ holder, hangsOn, margin }) => ({
        personId: holder,
        name: this.known.nameOf(holder),
        sentence: this.words.seat({ hangsOn, margin }),
        survives: hangsOn === null,
      })),
      vacant: vacant.seats > 0 ? this.words.vacant(vacant) : null,
    };
  }

  private placeOf({ id: voteId, itemId, item: { position } }: DecidedVote) {
    return { voteId, itemId, position, title: this.known.titles.get(itemId) ?? '' };
  }

  private onTexts(found: Finding): RecountedVote[] {
    return recountsOf(found, this.facts).map(({ vote, recount }) => {
      const { amendment, item } = vote;
      const said = { amendment, recount, position: item.position, decides: this.decides(vote) };
      const sentence = this.words.recount(said);
      return {
        voteId: vote.id,
        itemId: item.id,
        position: item.position,
        survives: recount.survives,
        sentence,
      };
    });
  }

  private inElections(found: Finding): RecountedVote[] {
    return roundsOf(found, this.facts).map(({ vote, ...recount }) => {
      const { position, id: itemId } = vote.item;
      const fallen = recount.fallen.map(this.known.nameOf);
      const sentence = this.words.round({ position, round: vote.round, recount, fallen });
      return { voteId: vote.id, itemId, position, survives: recount.survives, sentence };
    });
  }

  /** Is it an amendment that the text of a resolution hangs on? */
  private decides({ id }: TextVote): boolean {
    const all = textVotes(this.facts);
    return all.some((vote) => shaping(vote, all).some((one) => one.id === id));
  }
}
