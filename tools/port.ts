import { createServer } from 'node:net';
import { Obstacle } from './console.ts';

/** The port of `PORT`, 3000 without it; refused in a sentence when it is not one, or is taken. */
export async function webPort(): Promise<number> {
  const wanted = process.env['PORT'] || '3000';
  const port = Number(wanted);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Obstacle(
      `PORT=${wanted} n’est pas un numéro de port.`,
      'Il va de 1 à 65535, par exemple : PORT=3001 npm start',
    );
  }
  const problem = await listening(port);
  if (problem === 'EADDRINUSE') {
    throw new Obstacle(
      `Le port ${port} est déjà pris par un autre programme.`,
      `Arrêtez-le, ou choisissez un autre port : PORT=${port + 1} npm start`,
    );
  }
  if (problem) {
    throw new Obstacle(
      `Le port ${port} est refusé à ce compte (${problem}).`,
      'Choisissez-en un à partir de 1024 : PORT=3000 npm start',
    );
  }
  return port;
}

/** Tries the port for a moment; answers the code of the problem, if any. */
function listening(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (problem: NodeJS.ErrnoException) => resolve(problem.code));
    server.listen(port, () => server.close(() => resolve(undefined)));
  });
}
