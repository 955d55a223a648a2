import { Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Resolver } from '@nestjs/graphql';
import { ForgottenMoveInput } from './moves.inputs.js';
import { ForgottenMoves } from './moves.service.js';
import { AttendingPerson, ForgottenMove } from './moves.types.js';

@Resolver()
export class ForgottenMovesResolver {
  constructor(@Inject(ForgottenMoves) private readonly moves: ForgottenMoves) {}

  @Read(() => [AttendingPerson], {
    permission: 'assembly.attend',
    description: 'Those on the list and those who came, by name, for who may enter a forgotten move.',
  })
  peopleOfSitting(@Args('assemblyId', { type: () => ID }) assemblyId: string): Promise<AttendingPerson[]> {
    return this.moves.people(assemblyId);
  }

  @Verb(() => ForgottenMove, {
    permission: 'assembly.attend',
    description:
      'Enters who came or left unnoted, once the sitting is closed and until its minutes are filed.',
  })
  enterForgottenMove(@Args('input') input: ForgottenMoveInput): Promise<ForgottenMove> {
    return this.moves.enter(input);
  }
}
