import { addConstraints, addRefusals } from '@etabli/platform';
import { ContractForOffer } from './accepted.listener.js';
import { ContractAlerts } from './alerts/alerts.service.js';
import { ContractLetters } from './alerts/letters.service.js';
import { ContractAlertsWorker } from './alerts/worker.js';
import { ContractAmendments } from './amendments.service.js';
import { AroundContractResolver } from './around.resolver.js';
import { ContractMade, ContractSignature, ContractStep, ContractVersion } from './contracts.entities.js';
import { ContractsResolver } from './contracts.resolver.js';
import { Departures } from './departure/departures.service.js';
import { DepositMovement } from './deposits/deposits.entities.js';
import { Deposits } from './deposits/deposits.service.js';
import { DepositMoves } from './deposits/moves.service.js';
import { DepositsRegister } from './deposits/register.service.js';
import { ContractDrafts } from './drafts.service.js';
import { ContractFieldsResolver, ContractVersionResolver } from './fields.resolver.js';
import { InspectionPapers } from './inspections/inspection-papers.service.js';
import { InspectionReads } from './inspections/inspection-reads.service.js';
import {
  Inspection,
  InspectionPhoto,
  InspectionRoom,
  InspectionSignature,
} from './inspections/inspections.entities.js';
import {
  ContractInspectionsResolver,
  InspectionRoomResolver,
  InspectionsResolver,
} from './inspections/inspections.resolver.js';
import { Inspections } from './inspections/inspections.service.js';
import { InsuranceCertificate } from './insurance/insurance.entities.js';
import { Insurance } from './insurance/insurance.service.js';
import { KeyMade, KeyMovement } from './keys/keys.entities.js';
import { KeyMoveResolver, KeysResolver } from './keys/keys.resolver.js';
import { Keys } from './keys/keys.service.js';
import { KeyMoves } from './keys/moves.service.js';
import { ContractLists } from './lists.service.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';
import { ContractLines } from './monday/contracts.lines.js';
import { ContractAfterMove } from './moved.listener.js';
import { ContractNotices } from './notices.service.js';
import { ContractPapers } from './papers/papers.service.js';
import { ContractsSource } from './privacy.source.js';
import { KeyQuestions } from './questions/keys.questions.js';
import { ContractReads } from './reads.service.js';
import { ContractSigning } from './signing.service.js';
import { ContractSteps } from './steps.service.js';
import { ContractTemplate } from './templates/templates.entities.js';
import { ContractTemplatesResolver } from './templates/templates.resolver.js';
import { ContractTemplates } from './templates/templates.service.js';

addRefusals(fr, en);
addConstraints({
  contract_course: 'contract.course',
  contract_step_number: 'contract.course',
  contract_version_number: 'contract.course',
  contract_signed_once: 'contract.signed-already',
  contract_template_number: 'contract.course',
  insurance_days: 'insurance.days',
  deposit_held: 'deposit.none-held',
  deposit_movement_step: 'deposit.none-held',
  deposit_undone_once: 'deposit.not-mistaken',
  house_key_name: ['key.name-taken', 'name'],
  key_course: 'key.wrong-state',
  inspection_once: 'inspection.begun',
  inspection_room_name: ['inspection.room-taken', 'name'],
  inspection_signed: 'inspection.signed',
  inspection_signed_once: 'inspection.signed-already',
});

/** The tables of contracts and of what goes with them. */
export const contractsEntities = [
  ContractMade,
  ContractSignature,
  ContractStep,
  ContractTemplate,
  ContractVersion,
  DepositMovement,
  Inspection,
  InspectionPhoto,
  InspectionRoom,
  InspectionSignature,
  InsuranceCertificate,
  KeyMade,
  KeyMovement,
];

/** What makes them work. */
export const contractsProviders = [
  AroundContractResolver,
  ContractAfterMove,
  ContractAlerts,
  ContractAlertsWorker,
  ContractAmendments,
  ContractDrafts,
  ContractFieldsResolver,
  ContractForOffer,
  ContractInspectionsResolver,
  ContractLetters,
  ContractLines,
  ContractLists,
  ContractNotices,
  ContractPapers,
  ContractReads,
  ContractSigning,
  ContractSteps,
  ContractTemplates,
  ContractTemplatesResolver,
  ContractVersionResolver,
  ContractsResolver,
  ContractsSource,
  Departures,
  DepositMoves,
  Deposits,
  DepositsRegister,
  InspectionPapers,
  InspectionReads,
  InspectionRoomResolver,
  Inspections,
  InspectionsResolver,
  Insurance,
  KeyMoveResolver,
  KeyMoves,
  KeyQuestions,
  Keys,
  KeysResolver,
];
