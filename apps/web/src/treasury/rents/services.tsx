import { Button, Empty, notify, Section, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { RecordServiceDocument, TakeBackServiceDocument } from '../../gql/treasury.js';
import style from '../treasury.module.css';
import { messages } from './messages.js';
import type { Service } from './rents-page.js';
import { ServiceDialog } from './service-dialog.js';

/** What was used by the unit and waits for the call of the month. */
export function Services({ services, writes }: { services: readonly Service[]; writes: boolean }) {
  const words = useMessages(messages);
  const [noting, setNoting] = useState(false);
  const verb = useVerb(TakeBackServiceDocument, { refetch: ['Rents', 'PreviewRents'] });
  const note = writes ? <Button onClick={() => setNoting(true)}>{words.newService}</Button> : null;
  const again = useVerb(RecordServiceDocument, { refetch: ['Rents', 'PreviewRents'] });
  const takeBack = async ({ id, person, kind, label, quantity, unitCents, onDay }: Service) => {
    if (!(await verb.tell({ id })).done) return;
    const input = { personId: person?.id ?? '', kind, label, quantity, unitCents, onDay };
    notify({ text: words.removed, undo: () => again.tell({ input }) });
  };
  return (
    <Section
      title={words.openServices}
      lead={services.length > 0 ? words.openServicesLead : undefined}
      actions={services.length > 0 ? note : null}
    >
      {services.length === 0 ? (
        <Empty small title={words.noService} action={note}>
          {words.noServiceText}
        </Empty>
      ) : null}
      <ul className={style.list}>
        {services.map((service) => (
          <li key={service.id} className={style.due}>
            <OneService service={service} />
            {writes ? (
              <span>
                <Button
                  weight="quiet"
                  busy={verb.busy}
                  aria-label={words.removeOf({
                    label: service.label,
                    name: service.person?.displayName ?? '',
                  })}
                  onClick={() => void takeBack(service)}
                >
                  {words.remove}
                </Button>
              </span>
            ) : null}
          </li>
        ))}
      </ul>
      {noting ? <ServiceDialog onClose={() => setNoting(false)} /> : null}
    </Section>
  );
}

function OneService({ service: { label, quantity, unitCents, onDay, person } }: { service: Service }) {
  const words = useMessages(messages);
  const formats = useFormats();
  return (
    <div className={style.head}>
      <span>
        <strong>{person?.displayName}</strong>,{' '}
        {words.serviceText({ label, quantity, unit: formats.money(unitCents) })}, {formats.date(onDay)}
      </span>
      <span className={style.amount}>{formats.money(quantity * unitCents)}</span>
    </div>
  );
}
