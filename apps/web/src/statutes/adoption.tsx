import type { Statutes } from '@etabli/membership/rules/statutes';
import {
  DateField,
  elsewhere,
  errorOf,
  Form,
  notify,
  Section,
  TextField,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useNavigate } from 'react-router';
import { today } from '../app/civil-today.js';
import { useVerb } from '../app/client/use-verb.js';
import type { useDraft } from '../app/draft.js';
import { useInside } from '../app/viewer.js';
import { ChangeStatutesDocument } from '../gql/statutes.js';
import { messages } from './messages.js';

export interface StatutesDraft {
  statutes: Statutes;
  effectiveFrom: string;
  decision: string;
}

/** From when, and by which decision; then the new version is recorded. */
export function Adoption({ draft }: { draft: ReturnType<typeof useDraft<StatutesDraft>> }) {
  const words = useMessages(messages);
  const { timeZone } = useLocale();
  const inside = useInside();
  const navigate = useNavigate();
  const verb = useVerb(ChangeStatutesDocument, { refetch: ['Statutes', 'StatutesVersions'] });
  const { statutes, decision } = draft.value;
  const effectiveFrom = draft.value.effectiveFrom || today(timeZone);
  const submit = async () => {
    const said = await verb.run({ document: statutes, effectiveFrom, decision });
    if (!said.done) return;
    draft.clear();
    notify({ text: words.adopted({ number: said.result.number }) });
    void navigate(inside('statuts/versions'));
  };
  return (
    <Section title={words.adoption}>
      <Form
        verb={words.adopt}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['effectiveFrom', 'decision'])}
        onSubmit={submit}
      >
        <TextField
          required
          label={words.decision}
          hint={words.decisionHint}
          value={decision}
          onChange={(text) => draft.change({ decision: text })}
          error={errorOf(verb.refusal, 'decision')}
        />
        <DateField
          required
          label={words.effectiveFrom}
          hint={words.effectiveHint}
          value={effectiveFrom}
          onChange={(date) => draft.change({ effectiveFrom: date })}
          error={errorOf(verb.refusal, 'effectiveFrom')}
        />
      </Form>
    </Section>
  );
}
