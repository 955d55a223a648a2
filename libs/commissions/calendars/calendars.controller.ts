import { createHash } from 'node:crypto';
import { Refusal } from '@etabli/kernel';
import { currentScope, sentence } from '@etabli/platform';
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Calendars } from './calendars.service.js';

/** Where calendar programs come to read, signed in by their address alone. */
@Controller('calendriers')
export class CalendarsController {
  constructor(@Inject(Calendars) private readonly calendars: Calendars) {}

  @Get(':token.ics')
  async read(
    @Param('token') token: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    try {
      const text = await this.calendars.feed(token);
      const tag = `"${createHash('sha256').update(text).digest('base64url')}"`;
      reply.header('etag', tag).header('cache-control', 'private, no-cache');
      if (isKnown(request.headers['if-none-match'], tag)) reply.status(304).send();
      else
        reply
          .header('content-type', 'text/calendar; charset=utf-8')
          .header('content-disposition', 'inline; filename="etabli.ics"')
          .send(text);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const message = sentence(error.code, error.details, currentScope().caller.locale);
      const status = error.code === 'calendar.unknown' ? 404 : 410;
      reply.status(status).type('text/plain; charset=utf-8').send(message);
    }
  }
}

/** Does the program say that it has this very version? Weak tags count (RFC 9110, 13.1.2). */
const isKnown = (header: string | undefined, tag: string): boolean =>
  (header ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
