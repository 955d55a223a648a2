import { ChoiceField, Form, notify, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useVerb } from '../app/client/use-verb.js';
import type { useDraft } from '../app/draft.js';
import { useInside } from '../app/viewer.js';
import { DraftStatutesDocument } from '../gql/statutes.js';
import { Adoption, type StatutesDraft } from './adoption.js';
import { messages } from './messages.js';

interface Props {
  draft: ReturnType<typeof useDraft<StatutesDraft>>;
  /** Something differs from the draft on record. */
  changed: boolean;
}

/** Before any statutes are adopted: either a draft that founders will discuss, or the statutes of an association that exists. */
export function Beginning({ draft, changed }: Props) {
  const words = useMessages(messages);
  const [standing, setStanding] = useState<'draft' | 'adopted'>('draft');
  return (
    <>
      <ChoiceField
        label={words.standing}
        options={[
          { value: 'draft', label: words.standingDraft, hint: words.standingDraftHint },
          { value: 'adopted', label: words.standingAdopted, hint: words.standingAdoptedHint },
        ]}
        value={standing}
        onChange={setStanding}
      />
      {standing === 'adopted' ? (
        <Adoption draft={draft} />
      ) : changed ? (
        <KeepDraft draft={draft} />
      ) : (
        <p>{words.draftSame}</p>
      )}
    </>
  );
}

function KeepDraft({ draft }: Pick<Props, 'draft'>) {
  const words = useMessages(messages);
  const inside = useInside();
  const navigate = useNavigate();
  const verb = useVerb(DraftStatutesDocument, { refetch: ['Statutes', 'StatutesVersions'] });
  const keep = async () => {
    const said = await verb.run({ document: draft.value.statutes });
    if (!said.done) return;
    draft.clear();
    notify({ text: words.draftSaved });
    void navigate(inside('statuts'));
  };
  return (
    <Form verb={words.keepDraft} busy={verb.busy} refusal={verb.refusal} onSubmit={keep}>
      {null}
    </Form>
  );
}
