/** The queues of the house. A job carries identifiers only, never personal data. */
export const queues = {
  mail: { retryLimit: 5, retryDelay: 30, retryBackoff: true },
  'sign-in-mail': { retryLimit: 5, retryDelay: 10, retryBackoff: true },
  import: { retryLimit: 2, heartbeatSeconds: 30 },
  'mission-round': { retryLimit: 2, retryDelay: 300 },
  digest: { retryLimit: 2, retryDelay: 300 },
  'task-series': { retryLimit: 2, retryDelay: 300 },
  'offer-round': { retryLimit: 2, retryDelay: 300 },
  refund: { retryLimit: 8, retryDelay: 30, retryBackoff: true },
  'contract-round': { retryLimit: 2, retryDelay: 300 },
  nightly: { retryLimit: 2, retryDelay: 300 },
} as const;
export type Queue = keyof typeof queues;
