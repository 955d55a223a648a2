import { Module } from '@nestjs/common';
import { Commission } from './commissions.entities.js';
import { CommissionsResolver } from './commissions.resolver.js';
import { Commissions } from './commissions.service.js';

/** The tables of the area, for the data source. */
export const commissionsEntities = [Commission];

@Module({ providers: [Commissions, CommissionsResolver], exports: [Commissions] })
export class CommissionsModule {}
