import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { MovedStays } from '../chain/moved.js';
import { ContractAmendments } from './amendments.service.js';

/** Whoever is moved finds an amendment that says so, at what the new place costs, for both to sign; when the move never was, nor does it. */
@Injectable()
export class ContractAfterMove implements OnModuleInit {
  constructor(
    @Inject(MovedStays) private readonly stays: MovedStays,
    @Inject(ContractAmendments) private readonly amendments: ContractAmendments,
  ) {}

  onModuleInit(): void {
    this.stays.declare((stay) => this.amendments.follow(stay));
    this.stays.declareUndo((stayId) => this.amendments.giveUp(stayId));
  }
}
