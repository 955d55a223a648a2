import { addDays, demand, newId, parseFraction, shareOf } from '@etabli/kernel';
import { said } from '@etabli/membership';
import { Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { RentLines } from './lines.service.js';
import { RentLine } from './rents.entities.js';
import type { ReviseInput, RevisionInput } from './rents.inputs.js';

@ObjectType({ description: 'A line before and after a revision, by the month.' })
export class RevisedLine {
  @Field(() => RentLine)
  line: RentLine;

  fullCents: number;

  share: string;

  @Field(() => Int)
  beforeCents: number;

  @Field(() => Int)
  afterCents: number;
}

@ObjectType({ description: 'What a revision would do; nothing is written.' })
export class RevisionPreview {
  @Field(() => [RevisedLine])
  lines: RevisedLine[];

  @Field(() => Int)
  beforeCents: number;

  @Field(() => Int)
  afterCents: number;
}

/** Hundredths of a per cent in the whole. */
const WHOLE = 10_000;

/** Other prices for a whole group, from one day on: what a resident may answer to by their solidarity choice. */
@Injectable()
export class RentRevisions {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(RentLines) private readonly lines: RentLines,
    @Inject(Live) private readonly live: Live,
  ) {}

  /**
   * Every line of the kind that runs on the eve and on the day itself. It starts from the price of the eve: revising again for
   * the same day replaces, and does not add up.
   */
  async preview({ from, kind, change }: RevisionInput): Promise<RevisionPreview> {
    const eve = addDays(from, -1);
    const lines = (await this.lines.standing(from)).flatMap((line): RevisedLine[] => {
      const price = line.prices.findLast((one) => one.from <= eve);
      if (!price || (kind && line.kind !== kind)) return [];
      const fullCents = shareOf(price.fullCents, { num: WHOLE + change, den: WHOLE });
      const afterCents = shareOf(fullCents, parseFraction(price.share));
      return [{ line, fullCents, share: price.share, beforeCents: price.monthlyCents, afterCents }];
    });
    return {
      lines,
      beforeCents: lines.reduce((sum, one) => sum + one.beforeCents, 0),
      afterCents: lines.reduce((sum, one) => sum + one.afterCents, 0),
    };
  }

  /** Writes it as the preview showed it, in two statements. Refuses `rent.revision-changed`, `rent.none`, `input.required`. */
  async revise({ lines: announced, afterCents, reason, ...input }: ReviseInput): Promise<RevisionPreview> {
    await this.db.query(
      `select pg_advisory_xact_lock(hashtextextended('rents' || current_association(), 0))`,
    );
    const preview = await this.preview(input);
    const { lines, afterCents: after } = preview;
    demand(lines.length > 0, 'rent.none');
    demand(lines.length === announced && after === afterCents, 'rent.revision-changed');
    const id = newId();
    await this.db.query(
      `insert into rent_revision (id, from_day, kind, change_num, change_den, reason) values ($1, $2, $3, $4, $5, $6)`,
      [id, input.from, input.kind ?? null, WHOLE + input.change, WHOLE, said(reason, 'reason', 300)],
    );
    const rows = lines.map(({ line, fullCents, share }) => {
      const { num, den } = parseFraction(share);
      return { id: newId(), line: line.id, full: fullCents, num, den };
    });
    await this.db.query(
      `insert into rent_price (id, line_id, from_day, full_cents, share_num, share_den, revision_id)
       select id, line, $1, "full", num, den, $2
       from jsonb_to_recordset($3) as x(id uuid, line uuid, "full" int, num int, den int)`,
      [input.from, id, JSON.stringify(rows)],
    );
    await this.live.announce('treasury');
    return preview;
  }
}
