import type { IsoDate } from '@etabli/kernel';
import { sql } from '../../../apps/api/testing/client.js';
import { asking, doing, term } from '../../membership/testing/asking.js';
import { today, type Village, type Villager } from '../../membership/testing/village.js';
import { Till } from './till.js';

interface Line {
  id: string;
  kind: string;
  label: string;
  endsOn: string | null;
  person: { id: string };
  prices: { from: string; fullCents: number; share: string; monthlyCents: number; revised: boolean }[];
}

interface Preview {
  month: string;
  dueOn: string;
  dues: number;
  totalCents: number;
  calledAlready: number;
  pool: Record<'beforeCents' | 'addedCents' | 'paidCents' | 'shortCents' | 'afterCents', number>;
  residents: {
    person: { id: string };
    rentCents: number;
    addedCents: number;
    servicesCents: number;
    parts: { label: string; from: string; to: string; amountCents: number; reliefCents: number }[];
  }[];
}

const LINE = 'id kind label endsOn person { id } prices { from fullCents share monthlyCents revised }';
const PREVIEW = `month dueOn dues totalCents calledAlready
  pool { beforeCents addedCents paidCents shortCents afterCents }
  residents { person { id } rentCents addedCents servicesCents
    parts { label from to amountCents wholeCents reliefCents } }`;
const REVISION = 'beforeCents afterCents lines { beforeCents afterCents line { id person { id } } }';

/** The rents of a village: what its keeper says, looks at and calls. */
export class Landlord {
  readonly till: Till;

  constructor(
    readonly village: Village,
    readonly keeper: Villager,
  ) {
    this.till = new Till(village, keeper);
  }

  /** Somebody pays for a desk by the month. */
  rents({ id }: { id: string }, fullCents: number, values: object): Promise<{ id: string }> {
    const input = { personId: id, kind: term('desk'), label: 'Bureau 4', fullCents, ...values };
    return doing(this.keeper, 'startRent', { input }, 'RentLine { id }');
  }

  doesTo(id: string, verb: string, values: object): Promise<Line> {
    return doing<Line>(this.keeper, verb, { id, ...values }, `RentLine { ${LINE} }`);
  }

  lines(): Promise<Line[]> {
    return asking<Line[]>(this.keeper, 'rentLines', {}, LINE);
  }

  looksAt(month: IsoDate): Promise<Preview> {
    return asking<Preview>(this.keeper, 'previewRents', { month }, PREVIEW);
  }

  async announced(month: IsoDate) {
    const { dues, totalCents, dueOn } = await this.looksAt(month);
    return { month, dueOn, dues, totalCents };
  }

  async calls(month: IsoDate): Promise<{ dues: number; totalCents: number }> {
    const input = await this.announced(month);
    return doing(this.keeper, 'callRents', { input }, 'RentCall { id month dues totalCents }');
  }

  async revises(input: object): Promise<{ beforeCents: number; afterCents: number }> {
    const looked = await asking<{ afterCents: number; lines: object[] }>(
      this.keeper,
      'previewRevision',
      { input },
      REVISION,
    );
    const announced = { ...input, lines: looked.lines.length, afterCents: looked.afterCents };
    return doing(
      this.keeper,
      'reviseRents',
      { input: { ...announced, reason: 'Assemblée de mai' } },
      `RevisionPreview { ${REVISION} }`,
    );
  }

  use({ id }: { id: string }, values: object = {}): object {
    const printing = { kind: term('printing'), label: 'Impressions', quantity: 10, unitCents: 15 };
    return { personId: id, onDay: today(), ...printing, ...values };
  }

  serves(person: { id: string }, values: object = {}): Promise<{ id: string }> {
    return doing(this.keeper, 'recordService', { input: this.use(person, values) }, 'ServiceUse { id }');
  }

  async duesOf({ id }: { id: string }): Promise<{ id: string; kind: string; amountCents: number }[]> {
    const account = await asking<{ dues: { id: string; kind: string; amountCents: number }[] }>(
      this.keeper,
      'moneyAccount',
      { personId: id },
      'dues { id kind label amountCents wholeCents coversFrom coversTo withdrawnAt }',
    );
    return account.dues;
  }

  /** So many residents more, each with a desk. */
  async crowd(residents: number): Promise<void> {
    await sql(
      `with people as (insert into person (association_id, id, kind, family_name)
         select $1, uuidv7(), 'person', 'Foule ' || n from generate_series(1, $2::int) n returning id),
       lines as (insert into rent_line (association_id, id, person_id, kind, label)
         select $1, uuidv7(), id, 'desk', 'Bureau' from people returning id)
       insert into rent_price (association_id, id, line_id, from_day, full_cents, share_num, share_den)
         select $1, uuidv7(), id, '2020-01-01', 12000, 1, 1 from lines`,
      [this.village.id, residents],
    );
  }
}
