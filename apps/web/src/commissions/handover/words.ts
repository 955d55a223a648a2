import { useMessages } from '@etabli/ui';
import type { HandoverHeadFragment, OneHandoverQuery } from '../../gql/commissions.js';
import { useRoleName } from '../../members/words/roles.js';
import { messages } from './messages.js';

export type Handover = OneHandoverQuery['handover'];
export type HandoverLine = Handover['lines'][number];

/** What shows a handover, to be read again when one changes. */
export const seen = ['OneHandover', 'Handovers', 'MissionsOf', 'OpenCalls'];

/** What is handed over, as people say it: a mission, a role. */
export function useCharge(): (handover: HandoverHeadFragment) => string {
  const roleName = useRoleName();
  return ({ mission, role, commission }) => mission?.title ?? (role ? roleName({ role, commission }) : '');
}

/** What a line is about. */
export function useLineTitle(): (line: Pick<HandoverLine, 'kind' | 'title'>) => string {
  const words = useMessages(messages);
  return ({ kind, title }) => (kind === 'keys' || kind === 'passwords' ? words[kind] : title);
}

/** Is it a duty, followed where it goes, rather than something kept somewhere? */
export const isDuty = ({ kind }: Pick<HandoverLine, 'kind'>): boolean =>
  kind === 'mission' || kind === 'series' || kind === 'task';
