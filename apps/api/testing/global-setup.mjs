import { startTestServers } from '../../../tools/test-servers.ts';

/** Before the behaviour specs: one server per Jest worker. */
export default ({ maxWorkers }) => startTestServers(maxWorkers);
