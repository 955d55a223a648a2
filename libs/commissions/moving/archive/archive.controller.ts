import { can } from '@etabli/access';
import { Refusal } from '@etabli/kernel';
import { currentScope, Db, sentence } from '@etabli/platform';
import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CommissionsArchive } from './archive.service.js';

/** Where the file of all commissions is downloaded. */
@Controller('feeds')
export class ArchiveController {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CommissionsArchive) private readonly archive: CommissionsArchive,
  ) {}

  @Get('commissions.zip')
  async leave(@Res() reply: FastifyReply): Promise<void> {
    try {
      const actor = await this.db.enter();
      if (!actor.associationId || !can(actor, 'commissions.write')) throw new Refusal('not-found');
      const bytes = await this.archive.leave();
      reply
        .header('content-type', 'application/zip')
        .header('content-disposition', 'attachment; filename="commissions.zip"')
        .header('cache-control', 'private, no-store')
        .send(Buffer.from(bytes));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const message = sentence(error.code, error.details, currentScope().caller.locale);
      reply
        .status(error.code === 'not-found' ? 404 : 422)
        .type('text/plain; charset=utf-8')
        .send(message);
    }
  }
}
