import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { CastMandate } from '../room.js';
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
    await this.db.query('select open_box($1)', [voteId]);
    const signed = await this.db.query<CastMandate>(
      `select elector_id as "electorId", cast_by as "castBy" from sign_off
       where vote_id = $1 and channel = 'online' order by elector_id`,
      [voteId],
    );
    const ballots = await this.db.query<Opened['ballots'][number]>(
      'select null as "electorId", choice, content from opened_ballot where vote_id = $1 order by id',
      [voteId],
    );
    return { signed, ballots };
  }

  verify({ signed, ballots }: Opened, voices: (electorId: string) => number): boolean {
    return ballots.length === signed.reduce((sum, { electorId }) => sum + voices(electorId), 0);
  }

  async setAside(voteId: string): Promise<void> {
    await this.db.query('select shuffle_box($1)', [voteId]);
  }
}

/** What failed, without what was being written: a log must not tell who voted what. */
function withoutParameters(error: unknown): unknown {
  if (error instanceof Error && 'parameters' in error) Object.assign(error, { parameters: [] });
  return error;
}
