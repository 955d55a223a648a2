/** What changes about contracts, keys and inspections is told under this topic. */
export const CONTRACTS_TOPIC = 'contracts';
