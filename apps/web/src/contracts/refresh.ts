/** What is read again once something changed about contracts. */
export const refreshed = [
  'ContractsPage',
  'OneContract',
  'MyContracts',
  'HouseKeys',
  'OneInspection',
  'ContractTemplates',
  'OnePlace',
  'PlanOf',
];
