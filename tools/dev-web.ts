import { createServer } from 'vite';
import { root } from './folders.ts';

/** What the server answers; every other address is the client's. */
const doors = ['/graphql', '/auth', '/demo', '/files', '/feeds', '/health'];

/** The client in development, on `PORT`, speaking to the server of `ETABLI_API_URL`; ends with who started it. */
const target = process.env['ETABLI_API_URL'];
const vite = await createServer({
  root: `${root}/apps/web`,
  clearScreen: false,
  logLevel: 'warn',
  server: {
    port: Number(process.env['PORT']),
    strictPort: true,
    proxy: Object.fromEntries(doors.map((door) => [door, { target, ws: door === '/graphql' }])),
  },
});
await vite.listen();
process.send?.('ready');
