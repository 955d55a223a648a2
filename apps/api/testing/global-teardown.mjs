import { stopTestServers } from '../../../tools/test-servers.ts';

/** After the behaviour specs: nothing of theirs keeps running. */
export default () => stopTestServers();
