import type { HeldRole } from '@etabli/access';
import { type Clock, demand, newId, Refusal } from '@etabli/kernel';
import {
  CLOCK,
  currentAssociation,
  currentScope,
  Db,
  hashOf,
  indexBy,
  load,
  newToken,
  readToken,
  SETTINGS,
  type Settings,
} from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Assembly } from '../assemblies/assemblies.entities.js';
import { Convocation } from '../convocation/convocation.entities.js';
import { isId } from '../roll/names.js';
import { type LinkState, linkState } from '../rules/personal-link.js';
import { PersonalLink } from './personal.entities.js';

/** Whom a link leads to, and what it still gives. */
export interface Led {
  link: PersonalLink;
  convocation: Convocation;
  assembly: Assembly;
  state: LinkState;
}

const gone: Record<Exclude<LinkState, 'open'>, string> = {
  replaced: 'personal.replaced',
  over: 'personal.over',
  cancelled: 'personal.cancelled',
};

/** The personal links of convocations: made with each mail, followed without signing in, revoked by sending again. */
@Injectable()
export class PersonalLinks {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** A new link for each convocation, beside any it has: one statement. Gives the addresses by convocation. */
  async issue(convocationIds: string[]): Promise<Map<string, string>> {
    const made = convocationIds.map((convocationId) => ({
      convocationId,
      token: newToken(currentAssociation().id),
    }));
    await this.db.insert(
      PersonalLink,
      made.map(({ convocationId, token }) => ({ id: newId(), convocationId, tokenHash: hashOf(token) })),
    );
    return new Map(
      made.map(({ convocationId, token }) => [
        convocationId,
        `${this.settings.url}/invitation/assemblee?token=${token}`,
      ]),
    );
  }

  /** The links that a convocation had so far lead nowhere any more. */
  async revoke(convocationId: string): Promise<void> {
    await this.db.query(
      'update personal_link set revoked_at = $2 where convocation_id = $1 and revoked_at is null',
      [convocationId, this.clock.now()],
    );
  }

  /**
   * Goes on as the person a link was made for, whoever has it in hand: the link is the key. Refuses `personal.unknown`.
   */
  async follow(token: string): Promise<Led> {
    const read = readToken(token);
    if (!read) throw new Refusal('personal.unknown');
    const { associationId } = read;
    const { locale } = currentScope().caller;
    await this.db.become({ associationId, locale });
    const link = await this.db.findOne(PersonalLink, { where: { tokenHash: hashOf(token) } });
    if (!link) throw new Refusal('personal.unknown');
    const convocation = await this.db.get(Convocation, link.convocationId);
    const { personId } = convocation;
    const known = await this.db.row('select 1 from person where id = $1 and erased_at is null', [personId]);
    if (!known) throw new Refusal('personal.unknown');
    await this.db.become({ associationId, personId, locale });
    const assembly = await this.db.get(Assembly, convocation.assemblyId);
    const state = linkState(link, assembly, this.clock.now(), currentAssociation().timeZone);
    return { link, convocation, assembly, state };
  }

  /** What a link leads to once something changed: everything is read again. */
  async again(led: Led): Promise<Led> {
    const { convocation } = led;
    const { locale } = currentScope().caller;
    await this.db.become({
      associationId: currentAssociation().id,
      personId: convocation.personId,
      locale,
    });
    return { ...led, convocation: await this.db.get(Convocation, convocation.id) };
  }

  /** The same, for a link that must still serve. Refuses `personal.replaced`, `-over`, `-cancelled` besides. */
  async enter(token: string): Promise<Led> {
    const led = await this.follow(token);
    if (led.state !== 'open') throw new Refusal(gone[led.state]);
    return led;
  }

  /** The same, for a vote of its assembly. Refuses `not-found` for one of another: the link opens one only. */
  async enterVote(token: string, voteId: string): Promise<Led> {
    const led = await this.enter(token);
    demand(isId(voteId), 'not-found');
    const here = await this.db.row('select 1 from vote where id = $1 and assembly_id = $2', [
      voteId,
      led.assembly.id,
    ]);
    demand(here, 'not-found');
    return led;
  }

  /** What these links give now to who follows a sitting by them: a member's reading, until they are revoked or minutes filed. */
  async rolesOf(linkIds: string[]): Promise<Map<string, HeldRole[]>> {
    const rows = await this.db.query<{ id: string }>(
      `select l.id from personal_link l
       join convocation c on c.association_id = l.association_id and c.id = l.convocation_id
       join assembly a on a.association_id = c.association_id and a.id = c.assembly_id
       where l.id = any($1) and l.revoked_at is null and a.state <> 'filed'
         and belongs_at(c.association_id, c.person_id, $2)`,
      [linkIds, this.clock.now()],
    );
    const member: HeldRole[] = [{ role: 'member', mandateId: null, commissionId: null }];
    return new Map(rows.map(({ id }) => [id, member]));
  }

  /** Notes that a person has their page under their eyes: once a link, whatever is opened again. */
  async noteOpening({ link }: Led): Promise<boolean> {
    const noted = await this.db.query(
      'insert into personal_link_opening (link_id) values ($1) on conflict do nothing returning link_id',
      [link.id],
    );
    return noted.length > 0;
  }

  /** When a person first opened a link of their convocation; batched, null when they did not. */
  async openedAt(convocationId: string): Promise<Date | null> {
    const found = await load('convocation-opening', convocationId, async (ids) => {
      const rows = await this.db.query<{ id: string; at: Date }>(
        `select l.convocation_id as id, min(o.at) as at from personal_link l
         join personal_link_opening o on o.association_id = l.association_id and o.link_id = l.id
         where l.convocation_id = any($1) group by 1`,
        [ids],
      );
      return indexBy(rows, (row) => row.id);
    });
    return found?.at ?? null;
  }
}
