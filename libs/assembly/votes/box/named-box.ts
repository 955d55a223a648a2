import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { BallotBox, Kept, Marking, Opened } from './box.js';

/** The sign-off and the ballot in one statement: both are kept, or neither. */
const SEAL = `
  with signed as (
    insert into sign_off (vote_id, elector_id, cast_by) values ($1, $2, current_person())
    returning vote_id, elector_id, at)
  insert into named_ballot (vote_id, elector_id, choice, content) select vote_id, elector_id, $3, $4 from signed
  returning (select at from signed) as at`;

/** Ballots by name: each stays with its elector. */
@Injectable()
export class NamedBox implements BallotBox {
  constructor(@Inject(Db) private readonly db: Db) {}

  async seal(voteId: string, electorId: string, { choice, content }: Marking): Promise<Date | null> {
    const row = await this.db.row<{ at: Date }>(SEAL, [voteId, electorId, choice, content]);
    return row?.at ?? null;
  }

  kept(voteId: string, electorIds: string[]): Promise<Kept[]> {
    return this.db.query<Kept>(
      `select vote_id as "voteId", elector_id as "electorId", cast_by as "castBy", channel, at, choice
       from sign_off join named_ballot using (association_id, vote_id, elector_id)
       where vote_id = $1 and elector_id = any($2)`,
      [voteId, electorIds],
    );
  }

  async open(voteId: string): Promise<Opened> {
    const ballots = await this.db.query<Opened['ballots'][number] & { electorId: string; castBy: string }>(
      `select elector_id as "electorId", cast_by as "castBy", choice, content
       from sign_off join named_ballot using (association_id, vote_id, elector_id)
       where vote_id = $1 order by elector_id`,
      [voteId],
    );
    return { signed: ballots.map(({ electorId, castBy }) => ({ electorId, castBy })), ballots, colleges: [] };
  }

  verify({ signed, ballots }: Opened): boolean {
    return signed.length === ballots.length;
  }

  async setAside(): Promise<void> {}
}
