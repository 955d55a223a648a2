/** What is read again once something changed about contracts. */
export const refreshed = [
  'ContractsPage',
  'OneContract',
  'MyContracts',
  'MyContractLines',
  'HouseKeys',
  'OneInspection',
  'ContractTemplates',
  'OnePlace',
  'PlanOf',
  'DepositDesk',
];
