export interface OpenDue {
  id: string;
  label: string;
  remainingCents: number;
  /** A debit is on its way for it: paid here too, it would be paid twice. */
  underway?: boolean;
}

/** What was said of each, else all but what is underway. */
export const chosenAmong = <Due extends OpenDue>(
  dues: readonly Due[],
  said: ReadonlyMap<string, boolean>,
): Due[] => dues.filter(({ id, underway = false }) => said.get(id) ?? !underway);
