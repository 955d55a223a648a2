import { registerEnumType } from '@nestjs/graphql';

export enum ContractKindEnum {
  services = 'services',
  precarious = 'precarious',
  derogatory = 'derogatory',
  sublease = 'sublease',
}
registerEnumType(ContractKindEnum, { name: 'ContractKind' });

export enum ContractStateEnum {
  draft = 'draft',
  sent = 'sent',
  signed = 'signed',
  in_force = 'in_force',
  notice = 'notice',
  ended = 'ended',
  abandoned = 'abandoned',
}
registerEnumType(ContractStateEnum, {
  name: 'ContractState',
  valuesMap: {
    signed: { description: 'By both; its first day is to come.' },
    notice: { description: 'Its last day is said.' },
  },
});

export enum NoticeUnit {
  day = 'day',
  month = 'month',
}
registerEnumType(NoticeUnit, { name: 'NoticeUnit' });

export enum PartyEnum {
  house = 'house',
  occupant = 'occupant',
}
registerEnumType(PartyEnum, { name: 'ContractParty' });

export enum VersionCause {
  draft = 'draft',
  amendment = 'amendment',
  indexation = 'indexation',
}
registerEnumType(VersionCause, { name: 'ContractVersionCause' });
