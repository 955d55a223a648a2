/** Votes of a transferable count are whole numbers of hundred-thousandths of a voice: five decimals, no more (rule 48(3)). */
export const unit = 100_000;

/** Single transferable vote, by the Scottish rules: Scottish Local Government Elections Order 2007, rules 45 to 52. */
export interface StvCount {
  kind: 'stv';
  rules: 'scotland-2007';
  /** Voices that elect: floor(valid / (seats + 1)) + 1 (rule 46). */
  quota: number;
  stages: StvStage[];
}

export interface StvStage {
  /** From 1. */
  stage: number;
  action: StvAction;
  /** Votes of each name at the end of the stage, in hundred-thousandths of a voice. */
  votes: Record<string, number>;
  /** Votes on ballots without a next choice, and votes lost by leaving decimals out: so far, in hundred-thousandths. */
  nonTransferable: number;
  lost: number;
  /** Who reached the quota at this stage, the most votes first (rule 47). */
  elected: string[];
  /** Who takes the last seats without it, there being no more names than seats left (rule 52). */
  lastSeats: string[];
}

export type StvAction =
  | { kind: 'first-choices' }
  /** The votes over the quota pass on (rule 48). */
  | { kind: 'surplus'; name: string; surplus: number }
  /** The name with the fewest votes is out, and its votes pass on (rule 50). */
  | { kind: 'exclusion'; name: string };
