import { type Clock, Refusal, systemClock } from '@etabli/kernel';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Global, Module, ValidationPipe } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { ValidationError } from 'class-validator';
import type { Pool } from 'pg';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { applicationSource } from './db/data-source.js';
import { Db } from './db/db.js';
import { FilesController } from './files/files.controller.js';
import { StoredFile } from './files/files.entities.js';
import { Files } from './files/files.js';
import { OperationInterceptor } from './graphql/operation.interceptor.js';
import { graphqlOptions } from './graphql/options.js';
import { QuietFilter } from './graphql/quiet.filter.js';
import { PlainDateScalar } from './graphql/scalars.js';
import { Jobs } from './jobs/jobs.js';
import { Mail } from './mail/mail.entities.js';
import { MailResolver } from './mail/mail.resolver.js';
import { Outbox } from './mail/outbox.js';
import { Postman } from './mail/postman.js';
import { SignInPostman } from './mail/sign-in-postman.js';
import { Pdf, TypstPdf } from './pdf/index.js';
import { Live } from './realtime/live.js';
import { Presence } from './realtime/presence.js';
import type { Settings } from './settings.js';
import type { SignIn } from './sign-in/sign-in.js';
import { CLOCK, DATA_SOURCE, SETTINGS, SIGN_IN, SIGN_IN_POOL } from './tokens.js';

interface Parts {
  settings: Settings;
  entities: EntityTarget<ObjectLiteral>[];
  signIn: SignIn;
  signInPool: Pool;
  clock?: Clock;
}

/** Input that does not fit its shape is refused like everything else, with the field at fault. */
function invalidInput(errors: ValidationError[]): Refusal {
  let error = errors[0];
  const path: string[] = [];
  while (error) {
    path.push(error.property);
    if (!error.children?.length) break;
    error = error.children[0];
  }
  const reason = Object.values(error?.constraints ?? {})[0] ?? '';
  return new Refusal('input.invalid', { reason }, path.join('.').replace(/^input\./, ''));
}

@Global()
@Module({})
export class PlatformModule {}

/** The platform of one process: the door to the database, GraphQL, files, mails, jobs, news. */
export function platform({
  settings,
  entities,
  signIn,
  signInPool,
  clock = systemClock,
}: Parts): DynamicModule {
  return {
    module: PlatformModule,
    imports: [
      GraphQLModule.forRootAsync<ApolloDriverConfig>({
        driver: ApolloDriver,
        inject: [Db],
        useFactory: (db: Db) => graphqlOptions(db, settings, signIn.readSession),
      }),
    ],
    controllers: [FilesController],
    providers: [
      { provide: SETTINGS, useValue: settings },
      { provide: CLOCK, useValue: clock },
      { provide: SIGN_IN, useValue: signIn },
      { provide: SIGN_IN_POOL, useValue: signInPool },
      { provide: Pdf, useClass: TypstPdf },
      {
        provide: DATA_SOURCE,
        useFactory: () =>
          applicationSource(settings.databaseUrl, [StoredFile, Mail, ...entities]).initialize(),
      },
      { provide: APP_FILTER, useClass: QuietFilter },
      { provide: APP_INTERCEPTOR, useClass: OperationInterceptor },
      {
        provide: APP_PIPE,
        useValue: new ValidationPipe({
          transform: true,
          stopAtFirstError: true,
          exceptionFactory: invalidInput,
        }),
      },
      Db,
      Files,
      Jobs,
      Live,
      MailResolver,
      Outbox,
      PlainDateScalar,
      Postman,
      Presence,
      SignInPostman,
    ],
    exports: [
      CLOCK,
      DATA_SOURCE,
      Db,
      Files,
      Jobs,
      Live,
      Outbox,
      Pdf,
      Postman,
      Presence,
      SETTINGS,
      SIGN_IN,
      SignInPostman,
    ],
  };
}
