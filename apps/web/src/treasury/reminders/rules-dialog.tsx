import {
  Button,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  LongTextField,
  NumberField,
  notify,
  type Refused,
  Section,
  TextField,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { DecideRemindersDocument } from '../../gql/treasury.js';
import { AGAIN } from './again.js';
import { messages } from './messages.js';
import type { Day } from './reminders-page.js';
import { type Level, startingLevels } from './starting.js';

const [MOST, GAP] = [5, 14];
const fields = (levels: readonly Level[]) =>
  levels.flatMap((_, at) => ['afterDays', 'subject', 'wording'].map((field) => `levels.${at}.${field}`));

interface Props {
  rules: Day['rules'];
  onClose: () => void;
}

/** The decision of the association: its levels in its own words, and the days between two reminders. */
export function RulesDialog({ rules, onClose }: Props) {
  const words = useMessages(messages);
  const { locale } = useLocale();
  const [decision, setDecision] = useState(rules?.decision ?? '');
  const [gapDays, setGapDays] = useState<number | null>(rules?.gapDays ?? GAP);
  const [levels, setLevels] = useState<Level[]>(
    () =>
      rules?.levels.map(({ afterDays, subject, wording }) => ({ afterDays, subject, wording })) ??
      startingLevels[locale],
  );
  const verb = useVerb(DecideRemindersDocument, { refetch: AGAIN });
  const write = (at: number, level: Level) =>
    setLevels(levels.map((one, place) => (place === at ? level : one)));
  const add = () =>
    setLevels([...levels, { afterDays: (levels.at(-1)?.afterDays ?? 0) + 30, subject: '', wording: '' }]);
  const submit = async () => {
    if (!(await verb.run({ input: { decision, gapDays: gapDays ?? GAP, levels } })).done) return;
    notify({ text: words.rulesKept });
    onClose();
  };
  return (
    <Dialog title={words.rulesTitle} onClose={onClose}>
      <Form
        verb={words.rulesVerb}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['decision', ...fields(levels)])}
        aside={levels.length < MOST ? <Button onClick={add}>{words.addLevel}</Button> : null}
        onSubmit={submit}
      >
        <TextField
          required
          label={words.decision}
          hint={words.decisionHint}
          value={decision}
          onChange={setDecision}
          error={errorOf(verb.refusal, 'decision')}
        />
        <NumberField required label={words.gapDays} min={1} max={365} value={gapDays} onChange={setGapDays} />
        {levels.map((level, at) => (
          <LevelFields
            // biome-ignore lint/suspicious/noArrayIndexKey: a level is known by its rank
            key={at}
            at={at}
            level={level}
            refusal={verb.refusal}
            onChange={(next) => write(at, next)}
            {...(levels.length > 1
              ? { onRemove: () => setLevels(levels.filter((_, place) => place !== at)) }
              : {})}
          />
        ))}
      </Form>
    </Dialog>
  );
}

interface LevelProps {
  at: number;
  level: Level;
  refusal: Refused | null;
  onChange: (level: Level) => void;
  onRemove?: () => void;
}

function LevelFields({ at, level, refusal, onChange, onRemove }: LevelProps) {
  const words = useMessages(messages);
  const error = (field: string) => errorOf(refusal, `levels.${at}.${field}`);
  const remove = onRemove ? (
    <Button weight="quiet" onClick={onRemove}>
      {words.removeLevel({ rank: at + 1 })}
    </Button>
  ) : null;
  return (
    <Section level={3} title={words.levelTitle({ rank: at + 1 })} actions={remove}>
      <NumberField
        required
        label={words.after}
        min={0}
        max={730}
        value={level.afterDays}
        onChange={(afterDays) => onChange({ ...level, afterDays: afterDays ?? 0 })}
        error={error('afterDays')}
      />
      <TextField
        required
        label={words.subject}
        value={level.subject}
        onChange={(subject) => onChange({ ...level, subject })}
        error={error('subject')}
      />
      <LongTextField
        required
        label={words.wording}
        rows={5}
        value={level.wording}
        onChange={(wording) => onChange({ ...level, wording })}
        error={error('wording')}
      />
    </Section>
  );
}
