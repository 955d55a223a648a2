import type { Permission } from '@etabli/access';
import { applyDecorators, type Type } from '@nestjs/common';
import {
  createUnionType,
  Extensions,
  Field,
  GraphQLISODateTime,
  Mutation,
  ObjectType,
  Query,
  type QueryOptions,
  Subscription,
} from '@nestjs/graphql';
import { Json } from './scalars.js';

/** Who may call an operation: anyone, anyone signed in, or the holder of a permission. */
export type Declared = 'public' | 'signed-in' | Permission;

type Returns = () => Type<unknown> | [Type<unknown>] | typeof GraphQLISODateTime;
interface Options extends Pick<QueryOptions, 'nullable' | 'description'> {
  permission: Declared;
}

/** A rule said no: the second member of every mutation's answer. */
@ObjectType('Refusal', { description: 'A rule said no. Nothing was changed.' })
export class RefusalView {
  @Field({ description: 'area.reason' })
  code!: string;

  @Field({ description: 'What is wrong and what to do, in the language of the caller.' })
  message!: string;

  @Field(() => String, { nullable: true, description: 'Path of the input field at fault.' })
  field!: string | null;

  @Field(() => Json)
  details!: Record<string, unknown>;
}

/** The answer of a verb that has nothing to show. */
@ObjectType({ description: 'It is done.' })
export class Done {
  @Field()
  ok!: boolean;
}
export const done = (): Done => Object.assign(new Done(), { ok: true });

const unions = new Map<Type<unknown>, unknown>();

/** `PersonOutcome = Person | Refusal`, made once per type. */
function outcomeOf(type: Type<unknown>): Type<unknown> {
  const known = unions.get(type);
  if (known) return known as Type<unknown>;
  const union = createUnionType({
    name: `${type.name}Outcome`,
    types: () => [type, RefusalView] as const,
    resolveType: (value) => (value instanceof RefusalView ? RefusalView : type),
  });
  unions.set(type, union);
  return union as Type<unknown>;
}

/** A mutation, named by a verb of the trade. It answers its type or a Refusal, all or nothing. */
export function Verb(returns: () => Type<unknown>, { permission, description }: Options): MethodDecorator {
  const outcome = outcomeOf(returns());
  return applyDecorators(
    Mutation(() => outcome, { description }),
    Extensions({ permission }),
  );
}

/** A query. */
export const Read = (returns: Returns, { permission, ...options }: Options): MethodDecorator =>
  applyDecorators(Query(returns as never, options), Extensions({ permission }));

/** A subscription. Its events are authorised one by one where they are made. */
export const Watch = (returns: Returns, { permission, ...options }: Options): MethodDecorator =>
  applyDecorators(Subscription(returns as never, options), Extensions({ permission }));
