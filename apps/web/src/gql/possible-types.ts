export const possibleTypes: Record<string, string[]> = {
  PersonOutcome: ['Person', 'Refusal'],
};
