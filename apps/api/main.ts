import { readSettings } from '@etabli/platform';
import { createApp, startWorking } from './app.js';

const settings = readSettings();
const app = await createApp(settings);
await app.listen(settings.port, '0.0.0.0');
await startWorking(app);
process.stdout.write(`listening on ${settings.url}\n`);
process.send?.('ready');
