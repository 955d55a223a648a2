/** What shows who stands, and is read again once that changes. */
export const refetch = ['AssemblyOverview', 'Console', 'Preparation'];
