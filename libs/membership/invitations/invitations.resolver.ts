import type { Clock } from '@etabli/kernel';
import { CLOCK, currentScope, Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Person } from '../people/people.entities.js';
import { People } from '../people/people.service.js';
import { Acceptance, stateOf } from './acceptance.js';
import { Invitation, InvitationPage, InvitationState, InvitationsSent } from './invitations.entities.js';
import { Invitations } from './invitations.service.js';

@Resolver(() => Invitation)
export class InvitationsResolver {
  constructor(
    @Inject(Invitations) private readonly invitations: Invitations,
    @Inject(Acceptance) private readonly acceptance: Acceptance,
    @Inject(People) private readonly people: People,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Read(() => InvitationPage, {
    permission: 'public',
    description:
      'What a link leads to. It is accepted by `POST /invitations/accept`, which opens the session.',
  })
  invitation(@Args('token') token: string): Promise<InvitationPage> {
    return this.acceptance.look(token, currentScope().caller.locale);
  }

  @Verb(() => Invitation, {
    permission: 'members.invite',
    description: 'By mail; an earlier link stops working.',
  })
  invitePerson(@Args('personId', { type: () => ID }) personId: string): Promise<Invitation> {
    return this.invitations.invite(personId);
  }

  @Verb(() => InvitationsSent, { permission: 'members.invite' })
  sendInvitations(@Args('personIds', { type: () => [ID] }) personIds: string[]): Promise<InvitationsSent> {
    return this.invitations.inviteMany(personIds);
  }

  @Verb(() => Invitation, { permission: 'members.invite' })
  resendInvitation(@Args('id', { type: () => ID }) id: string): Promise<Invitation> {
    return this.invitations.resend(id);
  }

  @Verb(() => Invitation, { permission: 'members.invite', description: 'Its link stops working.' })
  withdrawInvitation(@Args('id', { type: () => ID }) id: string): Promise<Invitation> {
    return this.invitations.withdraw(id);
  }

  @ResolveField(() => Person)
  person(@Parent() invitation: Invitation): Promise<Person | null> {
    return this.people.byId(invitation.personId);
  }

  @ResolveField(() => InvitationState)
  state(@Parent() invitation: Invitation): InvitationState {
    return stateOf(invitation, this.clock.now());
  }
}
