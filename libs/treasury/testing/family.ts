import { asking, doing, type Refused, refusal } from '../../membership/testing/asking.js';
import { today, type Villager } from '../../membership/testing/village.js';

export interface ShownHousehold {
  id: string;
  reference: string;
  owedCents: number;
  endedOn: string | null;
  payer: { id: string };
  dues: { id: string; remainingCents: number }[];
  members: {
    id: string;
    person: { id: string };
    minor: boolean;
    shown: boolean;
    answered: boolean | null;
    mine: boolean;
  }[];
}

const SHOWN = `id reference owedCents endedOn payer { id } dues { id remainingCents }
  members { id person { id } minor shown answered mine }`;

/** People who pay together, as the keeper of the money sets them up and as each of them answers. */
export class Family {
  private constructor(
    private readonly keeper: Villager,
    readonly id: string,
    private shown: ShownHousehold,
  ) {}

  static async founded(keeper: Villager, payer: { id: string }): Promise<Family> {
    const input = { name: 'Bonnet', payerId: payer.id };
    const shown = await doing<ShownHousehold>(keeper, 'foundHousehold', { input }, `Household { ${SHOWN} }`);
    return new Family(keeper, shown.id, shown);
  }

  async does(verb: string, values: object, who = this.keeper): Promise<ShownHousehold> {
    this.shown = await doing<ShownHousehold>(who, verb, { ...values }, `Household { ${SHOWN} }`);
    return this.shown;
  }

  refuses(verb: string, values: object, who = this.keeper): Promise<Refused> {
    return refusal(who, verb, { ...values });
  }

  joining({ id }: { id: string }, values: object = {}) {
    return { input: { householdId: this.id, personId: id, from: today(), ...values } };
  }

  joins(person: { id: string }, values: object = {}): Promise<ShownHousehold> {
    return this.does('joinHousehold', this.joining(person, values));
  }

  /** What somebody says for themselves or for whom they answer, to who paid when they last looked. */
  answer(whose: { id: string }, given = true) {
    return { input: { memberId: this.member(whose), given, payerId: this.shown.payer.id } };
  }

  answers(who: Villager, whose: { id: string } = who, given = true): Promise<ShownHousehold> {
    return this.does('answerHousehold', this.answer(whose, given), who);
  }

  choosing({ id }: { id: string }) {
    return { id: this.id, payerId: id };
  }

  member({ id }: { id: string }): string {
    return this.shown.members.find(({ person }) => person.id === id)?.id ?? '';
  }
}

/** The household of somebody, as they see it. */
export const householdOf = (who: Villager) =>
  asking<{ pays: boolean; household: ShownHousehold; transfer: { amountCents: number } | null } | null>(
    who,
    'myHousehold',
    {},
    `pays household { ${SHOWN} } transfer { amountCents reference }`,
  );
