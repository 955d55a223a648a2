import { pickLocale, Refusal } from '@etabli/kernel';
import { SIGN_IN, type SignIn, sentence } from '@etabli/platform';
import { Body, Controller, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Acceptance } from './acceptance.js';

/** The door by which newcomers come in: it opens their session, which GraphQL does not. */
@Controller('invitations')
export class InvitationsController {
  constructor(
    @Inject(Acceptance) private readonly acceptance: Acceptance,
    @Inject(SIGN_IN) private readonly signIn: SignIn,
  ) {}

  /** `POST /invitations/accept {token}`: `{status: 'signed-in', slug}` and the session's cookie, or a refusal. */
  @Post('accept')
  async accept(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Body() body?: { token?: unknown },
  ): Promise<void> {
    const locale = pickLocale(request.headers['accept-language']);
    const refuse = (status: number, { code, details }: Refusal): void => {
      reply.status(status).send({ code, message: sentence(code, details, locale) });
    };
    reply.header('cache-control', 'no-store');
    if (!this.signIn.origins.includes(request.headers.origin ?? '')) {
      return refuse(403, new Refusal('invitation.foreign-origin'));
    }
    try {
      const session = await this.signIn.readSession(request.headers);
      const token = typeof body?.token === 'string' ? body.token : '';
      const { userId, isNew, slug } = await this.acceptance.accept(token, session?.userId ?? null, locale);
      if (isNew) {
        const from = { ip: request.ip, userAgent: request.headers['user-agent'] };
        reply.header('set-cookie', await this.signIn.signInAs(userId, from));
      }
      reply.status(200).send({ status: 'signed-in', slug });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refuse(error.code === 'invitation.sign-in-first' ? 401 : 422, error);
    }
  }
}
