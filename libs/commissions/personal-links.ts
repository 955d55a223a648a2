import { Refusal } from '@etabli/kernel';
import { Person } from '@etabli/membership';
import { currentScope, Db, hashOf, readToken } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';

/** Whom a link leads to. */
export interface LedBy<Link> {
  person: Person;
  /** Somebody else is signed in where it was opened. */
  another: boolean;
  link: Link;
}

/** Links followed without signing in, by the one person each was made for. */
@Injectable()
export class PersonalLinks {
  constructor(@Inject(Db) private readonly db: Db) {}

  /**
   * Goes on as the person a link was made for: the link is the key.
   *
   * @param find the link with this hash, in the association that its token names, and whose it is
   * @param unknown the refusal when there is none, or its person was forgotten
   */
  async follow<Link>(
    token: string,
    unknown: string,
    find: (tokenHash: string) => Promise<{ link: Link; personId: string } | null>,
  ): Promise<LedBy<Link>> {
    const read = readToken(token);
    if (!read) throw new Refusal(unknown);
    const { associationId } = read;
    const { caller } = currentScope();
    const { locale } = caller;
    const userId = 'userId' in caller ? caller.userId : null;
    await this.db.become({ associationId, locale });
    const found = await find(hashOf(token));
    if (!found) throw new Refusal(unknown);
    const { link, personId } = found;
    const person = await this.db.get(Person, personId);
    if (person.erasedAt !== null) throw new Refusal(unknown);
    await this.db.become({ associationId, personId, locale });
    return { person, link, another: userId !== null && !(await this.isOf(userId, personId)) };
  }

  private async isOf(userId: string, personId: string): Promise<boolean> {
    const own = await this.db.row('select from belonging where user_id = $1 and person_id = $2', [
      userId,
      personId,
    ]);
    return own !== null;
  }
}
