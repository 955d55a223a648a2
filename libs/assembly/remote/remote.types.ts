import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AttendanceMode } from '../roll/roll.types.js';
import type { RemoteIncident } from '../rules/remote-incident.js';

export const RemoteEffectEnum = {
  none: 'none',
  continue: 'continue',
  suspend: 'suspend',
  adjourn: 'adjourn',
} as const satisfies Record<string, RemoteIncident['effect']>;
registerEnumType(RemoteEffectEnum, { name: 'RemoteEffect' });

@ObjectType({ description: 'Where the viewer is, for attending from a distance.' })
export class MyPresence {
  @Field(() => AttendanceMode, { nullable: true, description: 'Null when not there.' })
  mode: AttendanceMode | null;

  @Field({ description: 'May say now that they attend from a distance.' })
  mayJoin: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why they may not, where the statutes know remote presence.',
  })
  reason: string | null;
}

@ObjectType({ description: 'The link to those who attend from a distance.' })
export class RemoteLink {
  @Field({ description: 'A cut was noted, and its end was not.' })
  cut: boolean;

  @Field(() => RemoteEffectEnum, {
    description: 'What a cut does to the sitting (statutes: remote.incident).',
  })
  effect: RemoteIncident['effect'];

  @Field({ description: 'The same in a sentence, as the minutes will tell it.' })
  sentence: string;
}
