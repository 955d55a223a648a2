import {
  CheckField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  LongTextField,
  notify,
  PickerField,
  RefusalNotice,
  useMessages,
} from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { useDraft } from '../../app/draft.js';
import { ProposeAmendmentDocument } from '../../gql/assemblies.js';
import type { Assembly, Room } from '../console/console-page.js';
import { peopleOf } from '../console/people.js';
import { Wording } from '../shared/wording.js';
import { messages } from './messages.js';

interface Props {
  item: Assembly['agenda'][number];
  room: Room;
  onClose: () => void;
}

/** Another text for the resolution: who proposes it, what it would say, and that it stays within the item. */
export function AmendDialog({ item: { id, textNow }, room, onClose }: Props) {
  const words = useMessages(messages);
  const draft = useDraft(`amendment.${id}`, { proposerId: '', text: textNow, withinItem: false });
  const verb = useVerb(ProposeAmendmentDocument, { refetch: ['Console'] });
  const { proposerId, text, withinItem } = draft.value;
  const submit = async () => {
    const said = await verb.run({ input: { itemId: id, ...draft.value } });
    if (!said.done) return;
    draft.clear();
    notify({ text: words.proposed });
    onClose();
  };
  const outside = verb.refusal?.field === 'withinItem' ? verb.refusal : null;
  return (
    <Dialog title={words.amend} onClose={onClose}>
      <Form
        verb={words.propose}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['proposerId', 'text', 'withinItem'])}
        onSubmit={submit}
      >
        <PickerField
          required
          label={words.proposer}
          options={peopleOf(room)}
          value={proposerId}
          onChange={(value) => draft.change({ proposerId: value })}
          error={errorOf(verb.refusal, 'proposerId')}
        />
        <LongTextField
          required
          label={words.newText}
          hint={words.amendLead}
          rows={6}
          value={text}
          onChange={(value) => draft.change({ text: value })}
          error={errorOf(verb.refusal, 'text')}
        />
        <section aria-label={words.difference}>
          {text.trim() === textNow ? <p>{words.noDifference}</p> : <Wording before={textNow} after={text} />}
        </section>
        <CheckField
          label={words.withinItem}
          hint={words.withinItemHint}
          checked={withinItem}
          onChange={(checked) => draft.change({ withinItem: checked })}
        />
        {outside ? <RefusalNotice key={outside.message} refusal={outside} /> : null}
      </Form>
    </Dialog>
  );
}
