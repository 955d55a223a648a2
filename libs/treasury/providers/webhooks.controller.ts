import { Refusal } from '@etabli/kernel';
import {
  Controller,
  Headers,
  Inject,
  Logger,
  Param,
  Post,
  type RawBodyRequest,
  Req,
  Res,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProviderFault, type ProviderName } from './port.js';
import { Webhooks } from './webhooks.service.js';

/** Where payment providers tell what happened. Anything but 200 makes them tell again. */
@Controller('webhooks')
export class WebhooksController {
  private readonly log = new Logger('Webhooks');

  constructor(@Inject(Webhooks) private readonly webhooks: Webhooks) {}

  @Post(':association/stripe')
  stripe(
    @Param('association') association: string,
    @Headers('stripe-signature') signature: string | undefined,
    @Req() request: RawBodyRequest<FastifyRequest>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.hear(association, 'stripe', request.rawBody, signature, reply);
  }

  @Post(':association/helloasso')
  helloasso(
    @Param('association') association: string,
    @Req() request: RawBodyRequest<FastifyRequest>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.hear(association, 'helloasso', request.rawBody, undefined, reply);
  }

  private async hear(
    association: string,
    name: ProviderName,
    body: Buffer | undefined,
    signature: string | undefined,
    reply: FastifyReply,
  ): Promise<void> {
    try {
      await this.webhooks.hear(association, name, body ?? Buffer.alloc(0), signature ?? null);
      reply.status(200).send({ ok: true });
    } catch (error) {
      if (error instanceof ProviderFault) {
        this.log.warn(error.message);
        reply.status(503).send({ code: 'provider.away' });
      } else if (error instanceof Refusal) reply.status(statusOf(error)).send({ code: error.code });
      else throw error;
    }
  }
}

const statuses: Readonly<Record<string, number>> = {
  'not-found': 404,
  'provider.absent': 404,
  'provider.unverified': 400,
};
const statusOf = ({ code }: Refusal): number => statuses[code] ?? 409;
