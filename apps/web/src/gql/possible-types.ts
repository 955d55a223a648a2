export const possibleTypes: Record<string, string[]> = {
  AssemblyOutcome: ['Assembly', 'Refusal'],
  ConvocationOutcome: ['Convocation', 'Refusal'],
  PersonOutcome: ['Person', 'Refusal'],
  StoredFileOutcome: ['File', 'Refusal'],
};
