import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { MailResolver, PlainDateScalar } from '@etabli/platform';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { areas } from './areas.js';

/** Prints the GraphQL schema without a database: the snapshot that reviews read and the web client is typed from. */
const target = process.argv[2];
if (!target) throw new Error('usage: print-schema FILE');
const app = await NestFactory.create(GraphQLSchemaBuilderModule, new FastifyAdapter(), { logger: false });
await app.init();
const providers = areas.flatMap(
  (area) => (Reflect.getMetadata('providers', area) ?? []) as (new () => unknown)[],
);
const resolvers = providers.filter((provider) => Reflect.hasMetadata('graphql:resolver_type', provider));
const schema = await app.get(GraphQLSchemaFactory).create([MailResolver, ...resolvers], [PlainDateScalar]);
writeFileSync(target, `${printSchema(lexicographicSortSchema(schema))}\n`);
await app.close();
