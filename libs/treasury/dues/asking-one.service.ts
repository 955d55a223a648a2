import { type Clock, demand } from '@etabli/kernel';
import { currentToday, Person, said } from '@etabli/membership';
import { CLOCK, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Due, DueKind } from './dues.entities.js';
import type { DueInput } from './dues.inputs.js';
import { Dues } from './dues.service.js';

/** One amount asked of one person, outside any schedule. */
@Injectable()
export class AskingOne {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Dues) private readonly dues: Dues,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Refuses `people.erased`, `due.day-past`, `due.period` (one end without the other, or a fee without days), and as `raise`. */
  async ask({ coversFrom, coversTo, ...input }: DueInput): Promise<Due> {
    const person = await this.db.get(Person, input.personId);
    demand(!person.erasedAt, 'people.erased');
    const calledOn = currentToday(this.clock);
    demand(input.dueOn >= calledOn, 'due.day-past', {}, 'dueOn');
    const whole = coversFrom && coversTo && coversFrom <= coversTo;
    const none = !coversFrom && !coversTo && input.kind !== DueKind.membership_fee;
    demand(whole || none, 'due.period', {}, 'coversTo');
    const covers = whole ? { from: coversFrom, to: coversTo } : null;
    const label = said(input.label, 'label', 200);
    const [id = ''] = await this.dues.raise([{ ...input, label, covers, calledOn }]);
    return this.db.get(Due, id);
  }
}
