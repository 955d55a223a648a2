import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';

/** Forgets which account signs in as a person, and the account itself when it serves nowhere else. */
@Injectable()
export class AccountEraser {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Gives what was forgotten: nothing, the link, or the account with it (and every session it had). */
  async unlink(personId: string): Promise<'nothing' | 'link' | 'account'> {
    const link = await this.db.row<{ userId: string }>(
      'select user_id as "userId" from belonging where person_id = $1',
      [personId],
    );
    if (!link) return 'nothing';
    await this.db.query('select 1 from auth.users where id = $1 for update', [link.userId]);
    await this.db.query('delete from belonging where person_id = $1', [personId]);
    if (await this.belongsElsewhere(link.userId)) return 'link';
    const [gone] = await this.db.query<{ accounts: number }>(
      `with gone as (delete from auth.users u where id = $1
         and not exists (select 1 from auth.administrators a where a.user_id = u.id) returning id)
       select count(*)::int as accounts from gone`,
      [link.userId],
    );
    return gone?.accounts ? 'account' : 'link';
  }

  /** Asked in the account's own name: row security shows an account where it belongs, and nobody else. */
  private async belongsElsewhere(userId: string): Promise<boolean> {
    const inNameOf = (id: string) => this.db.query(`select set_config('etabli.user_id', $1, true)`, [id]);
    const before = await this.db.row<{ id: string }>(`select current_setting('etabli.user_id', true) as id`);
    await inNameOf(userId);
    const row = await this.db.row<{ places: number }>(
      'select count(*)::int as places from belonging where user_id = $1',
      [userId],
    );
    await inNameOf(before?.id ?? '');
    return (row?.places ?? 0) > 0;
  }
}
