import { civilDate, instantAt } from '@etabli/kernel';
import { termsOf } from '@etabli/membership/rules/statutes';
import {
  Dialog,
  elsewhere,
  errorOf,
  Form,
  LongTextField,
  notify,
  TextField,
  TimeField,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import { DescribeAssemblyDocument } from '../../gql/assemblies.js';
import type { Head } from '../shared/assembly-frame.js';
import { DayField } from '../shared/day-field.js';
import { NoticeLine } from '../shared/notice-line.js';
import { useStatutes } from '../shared/use-statutes.js';
import { messages } from './messages.js';

const clock = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(instant),
  );

/** The date, the place and the title of an assembly; once convened, what members were told stays as it is. */
export function DetailsDialog({ assembly, onClose }: { assembly: Head; onClose: () => void }) {
  const words = useMessages(messages);
  const { timeZone } = useLocale();
  const verb = useVerb(DescribeAssemblyDocument, { refetch: ['Preparation'] });
  const [details, setDetails] = useState(() => ({
    title: assembly.title,
    day: civilDate(new Date(assembly.startsAt), timeZone),
    time: clock(assembly.startsAt, timeZone),
    place: assembly.place,
    remoteLink: assembly.remoteLink ?? '',
    remoteConditions: assembly.remoteConditions ?? '',
  }));
  const { why } = abilities(assembly.viewerCan);
  const fixed = why('move');
  const statutes = useStatutes(details.day || null, assembly.nature);
  const remote = (statutes && termsOf(statutes).remote_presence) || Boolean(assembly.remoteLink);
  const change = (changes: Partial<typeof details>) => setDetails((before) => ({ ...before, ...changes }));
  const submit = async () => {
    const { day, time, title, place, remoteLink, remoteConditions } = details;
    const where = fixed ? {} : { startsAt: instantAt(day, time, timeZone).toISOString(), place };
    const renamed = title.trim() === assembly.title ? {} : { title };
    const said = await verb.run({
      id: assembly.id,
      input: { ...where, ...renamed, remoteLink, remoteConditions },
    });
    if (!said.done) return;
    notify({ text: words.saved });
    onClose();
  };
  return (
    <Dialog title={words.detailsTitle} onClose={onClose}>
      <Form
        verb={words.save}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['title', 'startsAt', 'place', ...(remote ? ['remoteLink'] : [])])}
        onSubmit={submit}
      >
        <TextField
          required
          label={words.titleField}
          value={details.title}
          onChange={(title) => change({ title })}
          error={errorOf(verb.refusal, 'title')}
        />
        <DayField
          required
          disabled={Boolean(fixed)}
          label={words.day}
          hint={fixed}
          value={details.day}
          onChange={(day) => change({ day })}
          error={errorOf(verb.refusal, 'startsAt')}
        />
        <TimeField
          required
          disabled={Boolean(fixed)}
          label={words.time}
          value={details.time}
          onChange={(time) => change({ time })}
        />
        {statutes && details.day && !fixed ? <NoticeLine statutes={statutes} day={details.day} /> : null}
        <TextField
          disabled={Boolean(fixed)}
          label={words.placeField}
          value={details.place}
          onChange={(place) => change({ place })}
          error={errorOf(verb.refusal, 'place')}
        />
        {remote ? (
          <>
            <TextField
              type="url"
              label={words.remoteLink}
              value={details.remoteLink}
              onChange={(remoteLink) => change({ remoteLink })}
              error={errorOf(verb.refusal, 'remoteLink')}
            />
            <LongTextField
              label={words.remoteConditions}
              value={details.remoteConditions}
              onChange={(remoteConditions) => change({ remoteConditions })}
            />
          </>
        ) : null}
      </Form>
    </Dialog>
  );
}
