import { authorize, refuse } from '@etabli/access';
import { type Clock, demand, newId } from '@etabli/kernel';
import { currentToday } from '@etabli/membership';
import { CLOCK, currentActor, Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { answersFor } from '../rules/households.js';
import type { HouseholdAnswerInput } from './households.inputs.js';
import { Households } from './households.service.js';
import type { Household } from './households.types.js';

/** Who pays for a household, and who lets them: what is agreed is agreed with one payer, and lapses with them. */
@Injectable()
export class HouseholdPayers {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Households) private readonly households: Households,
    @Inject(Live) private readonly live: Live,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Somebody else of it pays from now on, under the same reference, and the others are asked anew whether they agree. Chosen
   * twice, changes nothing. Refuses `household.ended`, `household.new-payer` (not an adult of it).
   */
  async choose(householdId: string, payerId: string): Promise<Household> {
    const household = await this.households.hold(householdId);
    if (household.payerId === payerId) return household;
    const next = household.members.find(({ personId }) => personId === payerId);
    demand(next && !next.minor, 'household.new-payer', {}, 'payerId');
    await this.db.query(
      `insert into household_payer (id, household_id, payer_id, number)
       select $1, id, $3, payer_number + 1 from household_now where id = $2`,
      [newId(), householdId, payerId],
    );
    await this.live.announce('treasury');
    return this.households.byId(householdId);
  }

  /**
   * Whether what somebody owes may be seen and paid by the one who pays: said by them, or by their guardian. Refuses
   * `household.not-yours` to anybody else, `household.payer-changed` when somebody else pays by now.
   */
  async answer({ memberId, given, payerId }: HouseholdAnswerInput): Promise<Household> {
    const { householdId, ...member } = await this.households.member(memberId);
    authorize(
      answersFor(member, currentActor().personId, currentToday(this.clock)) || refuse('household.not-yours'),
    );
    const written = await this.db.query(
      `insert into household_consent (id, member_id, given, household_payer_id)
       select $1, $2, $3, household_payer_id from household_now where id = $4 and payer_id = $5 returning id`,
      [newId(), memberId, given, householdId, payerId],
    );
    demand(written.length > 0, 'household.payer-changed');
    await this.live.announce('treasury');
    return this.households.byId(householdId);
  }
}
