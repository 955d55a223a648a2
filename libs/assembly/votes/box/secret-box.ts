import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { noCounts } from '../../rules/kinds.js';
import type { CastMandate } from '../room.js';
import type { Choice } from '../votes.entities.js';
import type { BallotBox, Kept, Marking, Opened } from './box.js';

/**
 * Secret ballots. The database keeps them where the application can neither read nor write but through its functions: sealed,
 * without elector, author or time; moved in an order drawn at random when the vote closes.
 */
@Injectable()
export class SecretBox implements BallotBox {
  constructor(@Inject(Db) private readonly db: Db) {}

  async seal(voteId: string, electorId: string, { choice, content }: Marking): Promise<null> {
    try {
      await this.db.query('select seal_ballot($1, $2, $3, $4)', [voteId, electorId, choice, content]);
    } catch (error) {
      throw withoutParameters(error);
    }
    return null;
  }

  kept(voteId: string, electorIds: string[]): Promise<Kept[]> {
    return this.db.query<Kept>(
      `select vote_id as "voteId", elector_id as "electorId", cast_by as "castBy", channel, null as at, null as choice
       from sign_off where vote_id = $1 and elector_id = any($2)`,
      [voteId, electorIds],
    );
  }

  async open(voteId: string): Promise<Opened> {
    const said = await this.db.query<Said>('select * from open_box($1)', [voteId]);
    const signed = await this.db.query<CastMandate>(
      `select elector_id as "electorId", cast_by as "castBy" from sign_off
       where vote_id = $1 and channel = 'online' order by elector_id`,
      [voteId],
    );
    const ballots = await this.db.query<Opened['ballots'][number]>(
      'select null as "electorId", choice, content from opened_ballot where vote_id = $1 order by id',
      [voteId],
    );
    return { signed, ballots, colleges: byCollege(said) };
  }

  verify({ signed, ballots }: Opened, voices: (electorId: string) => number): boolean {
    return ballots.length === signed.reduce((sum, { electorId }) => sum + voices(electorId), 0);
  }

  async setAside(voteId: string): Promise<void> {
    await this.db.query('select shuffle_box($1)', [voteId]);
  }
}

/** Voices of one college that said one thing. */
interface Said {
  college: string;
  said: Choice;
  voices: number;
}

const byCollege = (said: Said[]): Opened['colleges'] =>
  [...new Set(said.map(({ college }) => college))].map((collegeId) => {
    const counts = noCounts();
    for (const one of said) if (one.college === collegeId) counts[one.said] = one.voices;
    return { collegeId, counts };
  });

/** What failed, without what was being written: a log must not tell who voted what. */
function withoutParameters(error: unknown): unknown {
  if (error instanceof Error && 'parameters' in error) Object.assign(error, { parameters: [] });
  return error;
}
