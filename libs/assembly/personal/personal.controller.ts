import { Refusal } from '@etabli/kernel';
import {
  currentAssociation,
  currentScope,
  Db,
  Files,
  SETTINGS,
  type Settings,
  sentence,
} from '@etabli/platform';
import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Agenda } from '../agenda/agenda.service.js';
import type { Assembly } from '../assemblies/assemblies.entities.js';
import { Assemblies } from '../assemblies/assemblies.service.js';
import { ConvocationPapers } from '../convocation/papers.service.js';
import { calendarFile } from './calendar.js';
import { PersonalLinks } from './links.service.js';

/** What is downloaded of an assembly: its calendar file, and by a personal link its documents. */
@Controller('feeds')
export class PersonalController {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Files) private readonly files: Files,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(Assemblies) private readonly assemblies: Assemblies,
    @Inject(Agenda) private readonly agenda: Agenda,
    @Inject(ConvocationPapers) private readonly papers: ConvocationPapers,
    @Inject(PersonalLinks) private readonly links: PersonalLinks,
  ) {}

  @Get('convocation/:token/assemblee.ics')
  async calendarByLink(@Param('token') token: string, @Res() reply: FastifyReply): Promise<void> {
    await answering(reply, async () => this.calendar((await this.links.enter(token)).assembly, reply));
  }

  @Get('convocation/:token/documents/:id')
  async document(
    @Param('token') token: string,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await answering(reply, async () => {
      const { assembly } = await this.links.enter(token);
      const file = (await this.papers.documents(assembly.id)).find((one) => one.id === id);
      if (!file) throw new Refusal('not-found');
      const shown = file.mediaType === 'application/pdf' ? 'inline' : 'attachment';
      reply
        .header('content-type', file.mediaType)
        .header('content-disposition', named(shown, file.name))
        .header('cache-control', 'private, no-store')
        .send(await this.files.content(file.sha256));
    });
  }

  /** The same calendar file, for a member who is signed in. */
  @Get('assemblees/:id/assemblee.ics')
  async calendarSignedIn(@Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    await answering(reply, async () => {
      const actor = await this.db.enter();
      if (!actor.associationId) throw new Refusal('sign-in.required');
      await this.calendar(await this.assemblies.get(id), reply);
    });
  }

  private async calendar(assembly: Assembly, reply: FastifyReply): Promise<void> {
    const items = await this.agenda.of(assembly.id);
    const { name, slug } = currentAssociation();
    const text = calendarFile({
      ...assembly,
      association: name,
      agenda: items.map(({ position, title }) => `${position}. ${title}`),
      url: `${this.settings.url}/${slug}/assemblees/${assembly.id}`,
    });
    reply
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('content-disposition', named('attachment', 'assemblee.ics'))
      .header('cache-control', 'private, no-store')
      .send(text);
  }
}

const named = (disposition: 'inline' | 'attachment', name: string): string =>
  `${disposition}; filename*=UTF-8''${encodeURIComponent(name)}`;

async function answering(reply: FastifyReply, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const status = error.code === 'not-found' ? 404 : error.code === 'sign-in.required' ? 401 : 410;
    const message = sentence(error.code, error.details, currentScope().caller.locale);
    reply.status(status).type('text/plain; charset=utf-8').send(message);
  }
}
