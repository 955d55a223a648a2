import { civilDate } from '@etabli/kernel';
import { DEMO_ASSOCIATION } from '../cast.js';
import { lastAssembly } from '../fill.js';
import type { Acting } from './acting.js';
import { callExtraordinary } from './convened.js';
import { holdPast } from './past.js';
import { type Owner, tellInTime } from './shift.js';
import { holdSitting } from './sitting.js';

/**
 * Three assemblies: one past with its minutes in the register, one convened, one sitting at `now`. `owner` is a connection
 * of the owner of the database, who alone may tell the past in what is append-only.
 */
export async function fillAssemblies(acting: Acting, owner: Owner, now: Date): Promise<void> {
  const today = civilDate(now, 'Europe/Paris');
  const tell = () => tellInTime(owner, DEMO_ASSOCIATION, acting.takeSteps());
  await holdPast(acting, lastAssembly(today), tell);
  await callExtraordinary(acting, today);
  await holdSitting(acting, now);
  await tell();
}
