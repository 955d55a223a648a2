import { type Use, type UseSink, Uses } from '@etabli/commissions';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ServiceKind } from './rents.entities.js';
import { ServiceUses } from './uses.service.js';

const KINDS: Record<Use['what'], ServiceKind> = {
  room: ServiceKind.room,
  locker: ServiceKind.locker,
  other: ServiceKind.other,
};

/** What other areas say was used waits here for the call of its month. */
@Injectable()
export class ServiceUseSink implements UseSink, OnModuleInit {
  constructor(
    @Inject(ServiceUses) private readonly services: ServiceUses,
    @Inject(Uses) private readonly uses: Uses,
  ) {}

  onModuleInit(): void {
    this.uses.declare(this);
  }

  async note({ what, ...use }: Use): Promise<string> {
    return (await this.services.keep({ ...use, kind: KINDS[what] })).id;
  }

  async withdraw(id: string): Promise<void> {
    await this.services.takeBack(id);
  }
}
