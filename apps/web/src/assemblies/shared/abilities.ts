/** What the API says the viewer may do, and why not. */
export interface Verdict {
  action: string;
  allowed: boolean;
  reason?: string | null;
}

/** Reads the verdicts of an assembly. */
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
