import { Refusal } from '@etabli/kernel';
import { Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Db } from '../db/db.js';
import { currentScope } from '../db/scope.js';
import { sentence } from '../messages.js';
import { Files, MAX_ARCHIVE, MAX_FILE } from './files.js';

/** What a browser may show as it is: the kind was read from the content, and none of these runs anything. */
const LOOKED_AT = /^(application\/pdf|image\/(png|jpeg|webp))$/;

/** Documents come in and go out here; everything else is GraphQL. */
@Controller('files')
export class FilesController {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Files) private readonly files: Files,
  ) {}

  @Get(':id')
  async read(
    @Param('id') id: string,
    @Query('download') download: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.answering(reply, async () => {
      const { file, bytes } = await this.files.read(id);
      const disposition = download === undefined && LOOKED_AT.test(file.mediaType) ? 'inline' : 'attachment';
      reply
        .header('content-type', file.mediaType)
        .header('content-disposition', `${disposition}; filename*=UTF-8''${encodeURIComponent(file.name)}`)
        .header('cache-control', 'private, max-age=31536000, immutable')
        .send(bytes);
    });
  }

  /** Takes a document as the raw body; the custom header keeps other sites from posting in someone's name. */
  @Post()
  receive(
    @Req() request: FastifyRequest,
    @Query('name') name: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.keep(request, reply, name, MAX_FILE);
  }

  /** The same for an archive that comes back, which may be larger. */
  @Post('archives')
  receiveArchive(
    @Req() request: FastifyRequest,
    @Query('name') name: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.keep(request, reply, name, MAX_ARCHIVE);
  }

  private async keep(request: FastifyRequest, reply: FastifyReply, name: string, max: number): Promise<void> {
    await this.answering(reply, async () => {
      const actor = await this.db.enter();
      if (!actor.personId || !request.headers['x-association']) throw new Refusal('sign-in.required');
      const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const file = await this.db.write(() => this.files.receive(String(name ?? 'document'), bytes, max));
      reply.send({ id: file.id, name: file.name, size: file.size, mediaType: file.mediaType });
    });
  }

  private async answering(reply: FastifyReply, work: () => Promise<void>): Promise<void> {
    try {
      await this.db.enter();
      await work();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { locale } = currentScope().caller;
      const status = error.code === 'not-found' ? 404 : error.code === 'sign-in.required' ? 401 : 422;
      reply.status(status).send({ code: error.code, message: sentence(error.code, error.details, locale) });
    }
  }
}
