import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { demoCast } from '@etabli/demo';
import {
  createSignIn,
  Db,
  Jobs,
  MAX_ARCHIVE,
  openScopes,
  Postman,
  platform,
  type Settings,
  type SignIn,
  SignInPostman,
  signInPoolOptions,
  signInRoutes,
} from '@etabli/platform';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import serveStatic from '@fastify/static';
import { type DynamicModule, Logger, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { Pool } from 'pg';
import { areas, entities } from './areas.js';

@Module({})
class AppModule {}

const MAX_BODY = 21 * 1024 * 1024;

/** Everything a process serves, put together from its settings and ready to listen. */
export async function createApp(settings: Settings): Promise<NestFastifyApplication> {
  const signInPool = new Pool({ connectionString: settings.databaseUrl, ...signInPoolOptions });
  // Connections that waited when the database went away: the pool opens others. Unheard, their end would be the process's.
  signInPool.on('error', ({ message }) => new Logger('SignIn').warn(`lost a connection: ${message}`));
  let app: NestFastifyApplication;
  const signIn = createSignIn({
    pool: signInPool,
    secret: settings.secret,
    baseUrl: settings.url,
    mail: (letter) => app.get(SignInPostman).post(letter),
    knows: async () => true,
    mailsPerIp: 200,
    demo: settings.demo ? { cast: () => demoCast(app.get(Db)) } : null,
  });
  const modules: DynamicModule = {
    module: AppModule,
    imports: [platform({ settings, signIn, signInPool, entities }), ...areas],
  };
  const adapter = new FastifyAdapter({
    // HTTPS means one proxy in front: only the address it adds is believed.
    trustProxy: settings.url.startsWith('https://') && ((_address: string, hop: number) => hop < 1),
    bodyLimit: MAX_BODY,
    routerOptions: { maxParamLength: 200 },
  });
  app = await NestFactory.create<NestFastifyApplication>(modules, adapter, {
    logger: ['error', 'warn'],
    abortOnError: false,
    // Webhooks are signed over the very bytes that were sent.
    rawBody: true,
  });
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  await guard(fastify, settings);
  fastify.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_, body, done) =>
    done(null, body),
  );
  openScopes(fastify, signIn.readSession, app.get(Db));
  admitArchives(fastify, signIn);
  await fastify.register(signInRoutes(signIn));
  fastify.get('/health', async () => ({ ok: (await signInPool.query('select 1')).rowCount === 1 }));
  await serveWeb(fastify, settings.webDir);
  fastify.addHook('onClose', async () => signInPool.end());
  app.enableShutdownHooks();
  return app;
}

/** Starts the work a process does beside answering: mails and jobs. */
export async function startWorking(app: NestFastifyApplication): Promise<void> {
  await app.get(Jobs).start();
  await app.get(Postman).start();
  await app.get(SignInPostman).start();
}

/** Archives are larger than anything else: who sends one must be signed in before any of it is read. */
function admitArchives(fastify: FastifyInstance, signIn: SignIn): void {
  const door = '/files/archives';
  fastify.addHook('onRoute', (route) => {
    if (route.url === door) route.bodyLimit = MAX_ARCHIVE;
  });
  fastify.addHook('onRequest', async ({ routeOptions, headers }, reply) => {
    if (routeOptions.url === door && !(await signIn.readSession(headers))) {
      await reply.status(401).send({ code: 'sign-in.required' });
    }
  });
}

/** Headers that close what the pages do not need, and compression of what is worth it. */
async function guard(fastify: FastifyInstance, settings: Settings): Promise<void> {
  const socket = settings.url.replace(/^http/, 'ws');
  await fastify.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        // The mails shown in the outbox carry their styles in attributes, as mails do.
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", socket],
        frameSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
        baseUri: ["'none'"],
        upgradeInsecureRequests: settings.url.startsWith('https://') ? [] : null,
      },
    },
    hsts: settings.url.startsWith('https://'),
    frameguard: { action: 'sameorigin' },
  });
  await fastify.register(compress, { threshold: 2048, encodings: ['br', 'gzip'] });
}

/** Serves the built client: its hashed files for ever, its page for every address that is not a file or a door. */
async function serveWeb(fastify: FastifyInstance, webDir: string | null): Promise<void> {
  if (!webDir || !existsSync(join(webDir, 'index.html'))) return;
  await fastify.register(serveStatic, {
    root: webDir,
    wildcard: false,
    setHeaders: (response, path) =>
      response.header(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ),
  });
  fastify.get('/*', (request, reply) => {
    const wantsPage = (request.headers.accept ?? '').includes('text/html');
    if (wantsPage) return reply.sendFile('index.html');
    return reply.status(404).send({ code: 'not-found' });
  });
}
