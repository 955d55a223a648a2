/** What the API says the viewer may do with a record, and why not. */
export interface Verdict {
  action: string;
  allowed: boolean;
  reason?: string | null;
}

/** Reads the verdicts of a record: what is allowed, and the reason when it is not. */
export const abilities = (verdicts: readonly Verdict[]) => {
  const of = (action: string) => verdicts.find((verdict) => verdict.action === action);
  return {
    can: (action: string): boolean => of(action)?.allowed ?? false,
    /** Why not; null when allowed. */
    why: (action: string): string | null => {
      const verdict = of(action);
      return verdict?.allowed ? null : (verdict?.reason ?? '');
    },
  };
};
