import { notify, RefusalNotice, Section, SelectField, useMessages } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { useCan } from '../../app/viewer.js';
import { SetWaitingListDocument, type WaitingRulesQuery } from '../../gql/applications.js';
import { messages } from '../messages.js';

interface Props {
  settings: WaitingRulesQuery['waitingListSettings'];
  commissions: WaitingRulesQuery['commissions'];
}

/** The commission whose leads review applications beside the board and the coordination. */
export function Reviewers({ settings, commissions }: Props) {
  const words = useMessages(messages);
  const chooses = useCan()('places.write');
  const verb = useVerb(SetWaitingListDocument, { refetch: ['WaitingRules'] });
  const { isOpen, intro, categoryId, commissionId } = settings;
  const send = async (to: string | null) =>
    (await verb.tell({ input: { isOpen, intro, categoryId: categoryId ?? null, commissionId: to } })).done;
  const choose = async (to: string) => {
    if (await send(to || null))
      notify({ text: words.saved, undo: () => send(commissionId ?? null).then(() => undefined) });
  };
  const named = commissions.find(({ id }) => id === commissionId)?.name;
  return (
    <Section title={words.reviewers} lead={words.reviewersLead}>
      {chooses ? (
        <SelectField
          required
          label={words.reviewing}
          value={commissionId ?? ''}
          onChange={choose}
          options={[
            { value: '', label: words.noReviewing },
            ...commissions
              .filter(({ id, closedAt }) => !closedAt || id === commissionId)
              .map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      ) : (
        <p>{named ?? words.noReviewing}</p>
      )}
      {verb.refusal ? <RefusalNotice refusal={verb.refusal} /> : null}
    </Section>
  );
}
