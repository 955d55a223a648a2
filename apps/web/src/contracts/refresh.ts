/** What is read again once something changed about contracts. */
export const refreshed = [
  'ContractsPage',
  'OneContract',
  'MyContracts',
  'MyContractLines',
  'HouseKeys',
  'OneHouseKey',
  'OneInspection',
  'ContractTemplates',
  'OnePlace',
  'PlanOf',
  'DepositDesk',
];
