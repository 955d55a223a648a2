import type { ClauseValues } from '@etabli/membership/rules/statutes';

/** What someone called to an assembly may say of their coming. */
export type AnswerChoice = 'present' | 'remote' | 'proxy' | 'absent';

/**
 * The answers left to someone called: from a distance where the statutes know it (statutes: remote_presence) and the assembly
 * offers a way to; by proxy where the statutes allow it (statutes: proxy.allowed), for who has a voice to give.
 */
export function answersOffered(
  terms: Pick<ClauseValues, 'remote_presence' | 'proxy.allowed'>,
  assembly: { remoteLink: string | null; remoteConditions: string | null },
  votes: boolean,
): AnswerChoice[] {
  const remote = terms.remote_presence && Boolean(assembly.remoteLink || assembly.remoteConditions);
  return [
    'present',
    ...(remote ? (['remote'] as const) : []),
    ...(terms['proxy.allowed'] && votes ? (['proxy'] as const) : []),
    'absent',
  ];
}
