import { addRefusals } from '@etabli/platform';
import { Module } from '@nestjs/common';
import { AgendaItem } from './agenda/agenda.entities.js';
import { Assembly } from './assemblies/assemblies.entities.js';
import { Convocation } from './convocation/convocation.entities.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';

addRefusals(fr, en);

/** The tables of the area, for the data source. */
export const assemblyEntities = [Assembly, AgendaItem, Convocation];

@Module({ providers: [] })
export class AssemblyModule {}
