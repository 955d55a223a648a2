import { Injectable } from '@nestjs/common';

/**
 * Decisions that another area adds to the log: a select over its own tables, so that one statement searches, sorts and counts
 * them all.
 */
export interface DecisionSource {
  /** What the log calls it: `assembly`. */
  name: string;
  /**
   * Gives, in this order: `id uuid, what text, why text, decided_on date, by text, origin_id uuid, search_text text`, the
   * last folded.
   */
  select: string;
}

/** Who adds decisions to the log. */
@Injectable()
export class DecisionSources {
  private readonly declared: DecisionSource[] = [];

  /** Called once by each area that decides something, when it starts. */
  declare(source: DecisionSource): void {
    this.declared.push(source);
  }

  get all(): readonly DecisionSource[] {
    return this.declared;
  }
}
