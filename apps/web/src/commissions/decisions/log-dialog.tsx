import {
  DateField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  LongTextField,
  notify,
  SelectField,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useDraft } from '../../app/draft.js';
import { LogDecisionDocument, type LogDecisionMutationVariables } from '../../gql/commissions.js';
import { messages as meetingWords } from '../meetings/messages.js';
import { useMine } from '../use-mine.js';
import type { LoggedDecision } from './decision.js';
import { messages } from './messages.js';

type Method = LogDecisionMutationVariables['input']['method'];
const methods = ['lead', 'consent', 'advice', 'hands', 'judgment', 'choice'] as const;
const shown = ['what', 'why', 'decidedOn', 'reviewOn', 'commissionId'];

/** A decision taken between meetings, or one that replaces another. */
export function LogDialog({ replaces, onClose }: { replaces?: LoggedDecision; onClose: () => void }) {
  const words = useMessages(messages);
  const meeting = useMessages(meetingWords);
  const day = today(useLocale().timeZone);
  const choices = useMine();
  const draft = useDraft(`decision.${replaces?.id ?? 'new'}`, {
    ...{ commissionId: '', what: replaces?.what ?? '', why: '', reviewOn: '', decidedOn: day },
    method: 'lead' as Method,
  });
  const verb = useVerb(LogDecisionDocument, { refetch: ['DecisionLog', 'DecisionsToReview'] });
  const { value, change } = draft;
  const commissionId = replaces ? replaces.commissionId : value.commissionId || (choices[0]?.value ?? null);
  const submit = async () => {
    const { what, why, method, reviewOn, decidedOn } = value;
    const said = await verb.run({
      input: {
        ...{ commissionId, what, why, method, decidedOn },
        ...{ reviewOn: reviewOn || null, supersedes: replaces?.id ?? null },
      },
    });
    if (!said.done) return;
    draft.clear();
    notify({ text: words.logged });
    onClose();
  };
  return (
    <Dialog title={replaces ? words.replaceTitle : words.logTitle} onClose={onClose}>
      <Form verb={words.log} busy={verb.busy} refusal={elsewhere(verb.refusal, shown)} onSubmit={submit}>
        {replaces ? null : (
          <SelectField
            required
            label={words.commission}
            options={choices}
            value={commissionId ?? ''}
            onChange={(next) => change({ commissionId: next })}
            error={errorOf(verb.refusal, 'commissionId')}
          />
        )}
        <LongTextField
          required
          label={words.what}
          value={value.what}
          onChange={(what) => change({ what })}
          error={errorOf(verb.refusal, 'what')}
        />
        <LongTextField
          label={words.whyLabel}
          hint={meeting.whyHint}
          value={value.why}
          onChange={(why) => change({ why })}
          error={errorOf(verb.refusal, 'why')}
        />
        <SelectField
          required
          label={words.method}
          options={methods.map((each) => ({ value: each, label: meeting[`method_${each}`] }))}
          value={value.method}
          onChange={(method) => change({ method: method as Method })}
        />
        <DateField
          required
          label={words.decidedOn}
          value={value.decidedOn}
          onChange={(decidedOn) => change({ decidedOn })}
          error={errorOf(verb.refusal, 'decidedOn')}
        />
        <DateField
          label={words.reviewLabel}
          hint={words.reviewHint}
          value={value.reviewOn}
          onChange={(reviewOn) => change({ reviewOn })}
          error={errorOf(verb.refusal, 'reviewOn')}
        />
      </Form>
    </Dialog>
  );
}
