import { abilities, type Policy } from '@etabli/access';
import { Field, ObjectType } from '@nestjs/graphql';
import { currentActor } from '../db/scope.js';
import { sentence } from '../messages.js';

/** What the viewer may do with a record now, or the reason why not. */
@ObjectType()
export class Ability {
  @Field()
  action!: string;

  @Field()
  allowed!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not, in the language of the viewer.' })
  reason!: string | null;
}

/**
 * The verdicts of a policy for the viewer: the very functions that guard the verbs. A list of many records asks for the
 * actions it shows only.
 */
export function abilitiesFor<Subject>(
  policy: Policy<Subject>,
  record: Subject,
  only?: readonly string[] | null,
): Ability[] {
  const actor = currentActor();
  const asked = only
    ? Object.fromEntries(Object.entries(policy).filter(([action]) => only.includes(action)))
    : policy;
  return abilities(asked, actor, record).map(({ action, verdict }) =>
    Object.assign(new Ability(), {
      action,
      allowed: verdict === true,
      reason: verdict === true ? null : sentence(verdict.code, verdict.details ?? {}, actor.locale),
    }),
  );
}
