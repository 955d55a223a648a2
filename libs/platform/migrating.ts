/** What the migration program needs, without the server around it. */
export { APPLICATION_ROLE, isolate, recorded, tenantKey } from './db/tenancy.js';
export { installJobs } from './jobs/jobs.migration.js';
export { applicationPassword } from './settings.js';
export { signInSchema } from './sign-in/schema.sql.js';
