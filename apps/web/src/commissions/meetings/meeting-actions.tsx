import {
  Button,
  Dialog,
  Form,
  LongTextField,
  Menu,
  type MenuItem,
  notify,
  Row,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import {
  CancelMeetingDocument,
  CorrectNotesDocument,
  HoldMeetingDocument,
  InviteToMeetingDocument,
  PublishNotesDocument,
} from '../../gql/commissions.js';
import { ReasonForm } from '../../members/person/dialogs/reason-form.js';
import { GuestDialog } from './guest-dialog.js';
import type { Meeting } from './meeting-page.js';
import { messages } from './messages.js';
import { MoveDialog } from './plan-dialog.js';

const seen = ['OneMeeting', 'OneSheet', 'MeetingsOf', 'MyMeetings'];
type Open = 'move' | 'guest' | 'cancel' | 'publish' | 'correct';

/** What can be done with a meeting now: its next step as the main action, the rest behind one button. */
export function MeetingActions({ meeting }: { meeting: Meeting }) {
  const words = useMessages(messages);
  const [open, setOpen] = useState<Open | null>(null);
  const { can } = abilities(meeting.viewerCan);
  const invite = useVerb(InviteToMeetingDocument, { refetch: seen });
  const offer = (action: string, label: string, onPick: () => void, danger = false): MenuItem[] =>
    can(action) ? [{ label, danger, onPick }] : [];
  const send = async () => {
    const said = await invite.tell({ id: meeting.id });
    if (said.done) notify({ text: words.invited });
  };
  const { timeZone } = useLocale();
  const near = today(timeZone) >= today(timeZone, new Date(meeting.startsAt));
  const inviteFirst = !meeting.invitedAt && !near;
  const holding = useVerb(HoldMeetingDocument, { refetch: seen });
  const begin = async () => {
    const said = await holding.tell({ id: meeting.id });
    if (said.done) notify({ text: words.held });
  };
  const items = [
    ...(inviteFirst ? [] : offer('invite', meeting.invitedAt ? words.inviteAgain : words.invite, send)),
    ...(near ? [] : offer('hold', words.hold, begin)),
    ...offer('move', words.guest, () => setOpen('guest')),
    ...offer('move', words.move, () => setOpen('move')),
    ...offer('correct', words.correct, () => setOpen('correct')),
    ...offer('cancel', words.cancel, () => setOpen('cancel'), true),
  ];
  return (
    <Row gap={1}>
      <Menu label={words.more} items={items} />
      {inviteFirst && can('invite') ? (
        <Button weight="main" busy={invite.busy} onClick={send}>
          {words.invite}
        </Button>
      ) : null}
      {near && can('hold') ? (
        <Button weight="main" busy={holding.busy} onClick={begin}>
          {words.hold}
        </Button>
      ) : null}
      {can('publish') ? (
        <Button weight="main" onClick={() => setOpen('publish')}>
          {words.publish}
        </Button>
      ) : null}
      <Opened meeting={meeting} open={open} onClose={() => setOpen(null)} />
    </Row>
  );
}

interface OpenedProps {
  meeting: Meeting;
  open: Open | null;
  onClose: () => void;
}

function Opened({ meeting, open, onClose }: OpenedProps) {
  const { timeZone } = useLocale();
  if (open === 'guest') return <GuestDialog meetingId={meeting.id} onClose={onClose} />;
  if (open === 'cancel') return <CancelDialog id={meeting.id} onClose={onClose} />;
  if (open === 'publish') return <PublishDialog id={meeting.id} onClose={onClose} />;
  if (open === 'correct') return <CorrectDialog id={meeting.id} onClose={onClose} />;
  if (open !== 'move') return null;
  const { id, startsAt, endsAt, place, link } = meeting;
  const now = {
    on: today(timeZone, new Date(startsAt)),
    from: clockIn(startsAt, timeZone),
    until: clockIn(endsAt, timeZone),
    ...{ place, link },
  };
  return <MoveDialog id={id} now={now} onClose={onClose} />;
}

const clockIn = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(
    new Date(instant),
  );

interface DialogProps {
  id: string;
  onClose: () => void;
}

function CancelDialog({ id, onClose }: DialogProps) {
  const words = useMessages(messages);
  const verb = useVerb(CancelMeetingDocument, { refetch: seen });
  const cancel = async (reason: string) => {
    const said = await verb.run({ id, reason });
    if (!said.done) return;
    notify({ text: words.cancelled });
    onClose();
  };
  return (
    <ReasonForm
      title={words.cancelTitle}
      text={words.cancelText}
      verb={words.cancel}
      busy={verb.busy}
      refusal={verb.refusal}
      onSay={cancel}
      onClose={onClose}
    />
  );
}

/** Publishing cannot be undone: the one place where the page asks again. */
function PublishDialog({ id, onClose }: DialogProps) {
  const words = useMessages(messages);
  const verb = useVerb(PublishNotesDocument, { refetch: seen });
  const publish = async () => {
    const said = await verb.run({ id });
    if (!said.done) return;
    notify({ text: words.published });
    onClose();
  };
  return (
    <Dialog title={words.publishTitle} onClose={onClose}>
      <Form verb={words.publish} busy={verb.busy} refusal={verb.refusal} onSubmit={publish}>
        <p>{words.publishText}</p>
      </Form>
    </Dialog>
  );
}

function CorrectDialog({ id, onClose }: DialogProps) {
  const words = useMessages(messages);
  const [text, setText] = useState('');
  const verb = useVerb(CorrectNotesDocument, { refetch: seen });
  const correct = async () => {
    const said = await verb.run({ id, text });
    if (!said.done) return;
    notify({ text: words.corrected });
    onClose();
  };
  return (
    <Dialog title={words.correct} onClose={onClose}>
      <Form verb={words.correct} busy={verb.busy} refusal={verb.refusal} onSubmit={correct}>
        <p>{words.correctText}</p>
        <LongTextField required label={words.text} value={text} onChange={setText} />
      </Form>
    </Dialog>
  );
}
