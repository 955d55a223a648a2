/** Before each spec: where the server of this Jest worker is, for helpers that read it from the environment. */
const servers = JSON.parse(process.env['ETABLI_TEST_SERVERS'] ?? '[]');
const server = servers[Number(process.env['JEST_WORKER_ID'] ?? 1) - 1];
process.env['ETABLI_TEST_URL'] = server?.url ?? '';
process.env['ETABLI_TEST_DATABASE_URL'] = server?.admin ?? '';
