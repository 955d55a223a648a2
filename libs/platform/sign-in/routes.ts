import { pickLocale } from '@etabli/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CLIENT_ADDRESS } from './options.js';
import type { SignIn } from './sign-in.js';
import { refused } from './wording.js';

/**
 * The HTTP doors of sign-in, as a Fastify plugin: `/auth/*`, and in demonstration `GET /demo/cast` and
 * `POST /demo/sign-in {id}`. Register it on the instance itself; it keeps its body parser to itself. The client's address
 * is Fastify's `request.ip`: set `trustProxy` where a proxy stands in front.
 */
export const signInRoutes =
  (signIn: SignIn) =>
  async (fastify: FastifyInstance): Promise<void> => {
    fastify.removeAllContentTypeParsers();
    fastify.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: 64 * 1024 }, (_, body, done) =>
      done(null, body),
    );
    fastify.route({
      method: ['GET', 'POST'],
      url: '/auth/*',
      handler: async (request, reply) =>
        send(reply, await signIn.handle(fetchRequest(request, signIn.baseUrl))),
    });
    if (signIn.demo) demoRoutes(fastify, signIn, signIn.demo);
  };

function demoRoutes(fastify: FastifyInstance, signIn: SignIn, demo: NonNullable<SignIn['demo']>): void {
  fastify.get('/demo/cast', async () =>
    demo.cast().then((cast) => cast.map(({ userId: _, ...shown }) => shown)),
  );
  fastify.post('/demo/sign-in', async (request, reply) => {
    const locale = pickLocale(request.headers['accept-language']);
    if (!signIn.origins.includes(request.headers.origin ?? '')) {
      return reply.code(403).send(refused('sign-in.foreign-origin', locale));
    }
    const wanted = (readJson(request.body) as { id?: unknown } | null)?.id;
    const member = (await demo.cast()).find(({ id }) => id === wanted);
    if (!member) return reply.code(404).send(refused('sign-in.invalid', locale));
    const from = { secondFactor: true, ip: request.ip, userAgent: request.headers['user-agent'] };
    reply.header('set-cookie', await signIn.signInAs(member.userId, from));
    return { status: 'signed-in', slug: member.slug };
  });
}

function readJson(body: unknown): unknown {
  try {
    return Buffer.isBuffer(body) ? JSON.parse(body.toString('utf8')) : null;
  } catch {
    return null;
  }
}

/** The same request as the Fetch standard has it, on our public address whatever `Host` says. */
function fetchRequest(request: FastifyRequest, baseUrl: string): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  headers.set(CLIENT_ADDRESS, request.ip);
  const body = Buffer.isBuffer(request.body) ? new Uint8Array(request.body) : null;
  return new Request(new URL(request.url, baseUrl), { method: request.method, headers, body });
}

async function send(reply: FastifyReply, response: Response): Promise<string> {
  reply.code(response.status);
  response.headers.forEach((value, name) => {
    if (name !== 'set-cookie') reply.header(name, value);
  });
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) reply.header('set-cookie', cookies);
  return response.text();
}
