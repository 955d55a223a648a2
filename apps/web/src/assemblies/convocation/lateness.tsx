import { ButtonLink, LongTextField, Notice, useMessages } from '@etabli/ui';
import type { useDraft } from '../../app/draft.js';
import { useInside } from '../../app/viewer.js';
import { isBlank } from '../preparation/steps.js';
import { assemblyPath } from '../shared/paths.js';
import type { Enclosed } from './convening.js';
import type { ToConvene } from './convocation-page.js';
import { messages } from './messages.js';

export type EnclosedDraft = ReturnType<typeof useDraft<Enclosed>>;

/** How the sending stands against the notice the statutes ask for; late, it asks for its reason or for another date. */
export function Lateness({ data, draft }: { data: ToConvene; draft: EnclosedDraft }) {
  const words = useMessages(messages);
  const inside = useInside();
  const { assembly, notice } = data;
  const blanks = assembly.agenda.filter(isBlank).length;
  return (
    <>
      <Notice tone={notice.inTime ? 'done' : 'waiting'}>
        <p>{notice.sentence}</p>
        {notice.inTime ? null : (
          <ButtonLink to={inside(assemblyPath(assembly.id, 'preparation'))}>{words.changeDate}</ButtonLink>
        )}
      </Notice>
      {!notice.inTime && notice.accepted ? (
        <LongTextField
          required
          label={words.lateReason}
          hint={words.lateReasonHint}
          value={draft.value.reason}
          onChange={(reason) => draft.change({ reason })}
        />
      ) : null}
      {blanks > 0 ? (
        <Notice tone="waiting">
          <p>{words.blanks({ count: blanks })}</p>
          <ButtonLink to={inside(assemblyPath(assembly.id, 'preparation'))}>{words.toPreparation}</ButtonLink>
        </Notice>
      ) : null}
    </>
  );
}
