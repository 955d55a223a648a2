export { AgendaItem, ItemKind } from './agenda/agenda.entities.js';
export { Assembly, AssemblyState } from './assemblies/assemblies.entities.js';
export { AssemblyModule, assemblyEntities } from './assembly.module.js';
export { Answer, Channel, Convocation } from './convocation/convocation.entities.js';
