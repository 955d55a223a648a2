import {
  DateField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  notify,
  type Refused,
  Row,
  SelectField,
  TextField,
  TimeField,
  useMessages,
} from '@etabli/ui';
import { useNavigate } from 'react-router';
import { useVerb } from '../../app/client/use-verb.js';
import { useDraft } from '../../app/draft.js';
import { useCan, useInside } from '../../app/viewer.js';
import { MoveMeetingDocument, PlanMeetingDocument } from '../../gql/commissions.js';
import { useMine } from '../use-mine.js';
import { messages } from './messages.js';

const when = { on: '', from: '18:30', until: '20:00', place: '', link: '' };
export type When = typeof when;
const shown = ['title', 'on', 'from', 'until', 'place', 'link', 'commissionId'];

/** A meeting to come: whose, when and where. */
export function PlanDialog({ commissionId, onClose }: { commissionId: string | null; onClose: () => void }) {
  const words = useMessages(messages);
  const inside = useInside();
  const navigate = useNavigate();
  const choices = useChoices();
  const first = commissionId ?? choices[0]?.value ?? '';
  const draft = useDraft(`meeting.new.${commissionId ?? ''}`, { title: '', whose: '', ...when });
  const verb = useVerb(PlanMeetingDocument, { refetch: ['MeetingsOf', 'MyMeetings'] });
  const whose = draft.value.whose || first;
  const name = choices.find(({ value }) => value === whose)?.label ?? '';
  const submit = async () => {
    const { whose: _, title, ...rest } = draft.value;
    const said = await verb.run({
      input: {
        ...rest,
        title: title || words.defaultName({ name }),
        commissionId: whose === ALL ? null : whose,
      },
    });
    if (!said.done) return;
    draft.clear();
    notify({ text: words.planned });
    void navigate(inside(`reunions/${said.result.id}`));
  };
  return (
    <Dialog title={words.planTitle} onClose={onClose}>
      <Form verb={words.plan} busy={verb.busy} refusal={elsewhere(verb.refusal, shown)} onSubmit={submit}>
        {commissionId ? null : (
          <SelectField
            required
            label={words.whose}
            {...(whose === ALL ? { hint: words.intercommissionHint } : {})}
            options={choices}
            value={whose}
            onChange={(next) => draft.change({ whose: next })}
            error={errorOf(verb.refusal, 'commissionId')}
          />
        )}
        <TextField
          label={words.name}
          placeholder={words.defaultName({ name })}
          value={draft.value.title}
          onChange={(title) => draft.change({ title })}
          error={errorOf(verb.refusal, 'title')}
        />
        <WhenFields value={draft.value} onChange={draft.change} refusal={verb.refusal} />
      </Form>
    </Dialog>
  );
}

const ALL = 'all';

/** The commissions whose meetings the viewer may plan, and the meeting of all of them for who leads one. */
function useChoices(): { value: string; label: string }[] {
  const words = useMessages(messages);
  const can = useCan();
  const mine = useMine();
  const leads = can('commissions.write') || can('commissions.lead');
  return leads ? [...mine, { value: ALL, label: words.intercommission }] : mine;
}

interface MoveProps {
  id: string;
  now: When;
  onClose: () => void;
}

/** Another day, hour or place. */
export function MoveDialog({ id, now, onClose }: MoveProps) {
  const words = useMessages(messages);
  const draft = useDraft(`meeting.move.${id}`, now);
  const verb = useVerb(MoveMeetingDocument, { refetch: ['OneMeeting', 'MeetingsOf'] });
  const submit = async () => {
    const said = await verb.run({ id, input: draft.value });
    if (!said.done) return;
    draft.clear();
    notify({ text: words.moved });
    onClose();
  };
  return (
    <Dialog title={words.move} onClose={onClose}>
      <Form verb={words.save} busy={verb.busy} refusal={elsewhere(verb.refusal, shown)} onSubmit={submit}>
        <WhenFields value={draft.value} onChange={draft.change} refusal={verb.refusal} />
      </Form>
    </Dialog>
  );
}

interface FieldsProps {
  value: When;
  onChange: (changes: Partial<When>) => void;
  refusal: Refused | null;
}

function WhenFields({ value, onChange, refusal }: FieldsProps) {
  const words = useMessages(messages);
  return (
    <>
      <DateField
        required
        label={words.on}
        value={value.on}
        onChange={(on) => onChange({ on })}
        error={errorOf(refusal, 'on')}
      />
      <Row>
        <TimeField
          required
          label={words.from}
          value={value.from}
          onChange={(from) => onChange({ from })}
          error={errorOf(refusal, 'from')}
        />
        <TimeField
          required
          label={words.until}
          value={value.until}
          onChange={(until) => onChange({ until })}
          error={errorOf(refusal, 'until')}
        />
      </Row>
      <TextField
        label={words.place}
        value={value.place}
        onChange={(place) => onChange({ place })}
        error={errorOf(refusal, 'place')}
      />
      <TextField
        type="url"
        label={words.link}
        hint={words.linkHint}
        value={value.link}
        onChange={(link) => onChange({ link })}
        error={errorOf(refusal, 'link')}
      />
    </>
  );
}
