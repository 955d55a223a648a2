import { useQuery } from '@apollo/client/react';
import { durationWords } from '@etabli/commissions/rules/duration';
import {
  Button,
  type Column,
  DataList,
  Dialog,
  Empty,
  elsewhere,
  errorOf,
  Form,
  LongTextField,
  notify,
  useFormats,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useRef, useState } from 'react';
import { Answered } from '../app/answered.js';
import { useVerb } from '../app/client/use-verb.js';
import {
  HoursToValidateDocument,
  type HoursToValidateQuery,
  RefuseHoursDocument,
  ValidateHoursDocument,
} from '../gql/hours.js';
import { HoursFrame } from './frame.js';
import { AGAIN } from './hours-form.js';
import { messages } from './messages.js';

type Waiting = HoursToValidateQuery['hoursToValidate'][number];

/** Hours that wait for the viewer's word: all of them in one press, or one by one. */
export function Component() {
  const words = useMessages(messages);
  const query = useQuery(HoursToValidateDocument);
  const verb = useVerb(ValidateHoursDocument, { refetch: AGAIN });
  const waiting = query.data?.hoursToValidate ?? [];
  const validate = async (ids: string[]) => {
    const said = await verb.tell({ input: { ids } });
    if (said.done) notify({ text: words.validated({ count: ids.length }) });
  };
  const all = waiting.map(({ id }) => id);
  return (
    <HoursFrame
      at="/a-valider"
      width="wide"
      title={words.rulingTitle}
      lead={words.rulingLead}
      action={
        all.length > 0 ? (
          <Button weight="main" busy={verb.busy} onClick={() => void validate(all)}>
            {words.validateMany({ count: all.length })}
          </Button>
        ) : null
      }
    >
      <Answered query={query}>
        {({ hoursToValidate }) => <List hours={hoursToValidate} onValidate={(id) => validate([id])} />}
      </Answered>
    </HoursFrame>
  );
}

interface ListProps {
  hours: readonly Waiting[];
  onValidate: (id: string) => Promise<void>;
}

function List({ hours, onValidate }: ListProps) {
  const list = useRef<HTMLDivElement>(null);
  // Whoever goes through them by the keyboard is at the next one, not at the top of the page.
  const validate = async (id: string) => {
    const at = hours.findIndex((one) => one.id === id);
    await onValidate(id);
    const left = list.current?.querySelectorAll<HTMLElement>('[data-validate]') ?? [];
    left[Math.min(at, left.length - 1)]?.focus();
  };
  const words = useMessages(messages);
  const formats = useFormats();
  const { locale } = useLocale();
  const [refusing, setRefusing] = useState<Waiting | null>(null);
  const columns: Column<Waiting>[] = [
    { key: 'who', label: words.who, phone: 'title', cell: ({ person }) => person?.displayName ?? '' },
    {
      key: 'what',
      label: words.for,
      cell: ({ what, commission }) => (commission ? `${what} (${commission.name})` : what),
    },
    {
      key: 'day',
      label: words.day,
      cell: ({ onDay }) => formats.date(onDay, { weekday: true, year: false }),
    },
    { key: 'time', label: words.time, numeric: true, cell: ({ minutes }) => durationWords(minutes, locale) },
  ];
  return (
    <div ref={list}>
      <DataList
        caption={words.rulingCaption}
        rows={hours}
        columns={columns}
        rowKey={({ id }) => id}
        rowName={({ what }) => what}
        total={hours.length}
        empty={<Empty title={words.rulingEmptyTitle}>{words.rulingEmptyText}</Empty>}
        actions={(one) => (
          <>
            <Button data-validate onClick={() => void validate(one.id)}>
              {words.validate}
            </Button>
            <Button weight="quiet" onClick={() => setRefusing(one)}>
              {words.refuse}
            </Button>
          </>
        )}
      />
      {refusing ? <RefuseDialog hours={refusing} onClose={() => setRefusing(null)} /> : null}
    </div>
  );
}

function RefuseDialog({ hours: { id, person }, onClose }: { hours: Waiting; onClose: () => void }) {
  const words = useMessages(messages);
  const [reason, setReason] = useState('');
  const verb = useVerb(RefuseHoursDocument, { refetch: AGAIN });
  const submit = async () => {
    if (!(await verb.run({ input: { ids: [id], reason } })).done) return;
    notify({ text: words.refusedDone });
    onClose();
  };
  return (
    <Dialog title={words.refuseTitle({ name: person?.displayName ?? '' })} onClose={onClose}>
      <Form
        verb={words.refuse}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['reason'])}
        onSubmit={submit}
      >
        <LongTextField
          required
          label={words.reason}
          hint={words.reasonHint}
          value={reason}
          onChange={setReason}
          error={errorOf(verb.refusal, 'reason')}
        />
      </Form>
    </Dialog>
  );
}
