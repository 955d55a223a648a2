import { Menu, PersonChip, Section, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../app/abilities.js';
import { useInside } from '../app/viewer.js';
import type { Commission } from './commission-page.js';
import style from './commissions.module.css';
import { messages } from './messages.js';
import { ReleaseDialog } from './reason-dialogs.js';

export type Seat = Commission['seats'][number];

/** Who is in the commission today, leads first. */
export function Seats({ commission }: { commission: Commission }) {
  const words = useMessages(messages);
  const [releasing, setReleasing] = useState<Seat | null>(null);
  const leads = commission.seats.filter(({ role }) => role === 'commission_lead');
  const leading = new Set(leads.map(({ person }) => person.id));
  const others = commission.seats.filter(({ person }) => !leading.has(person.id));
  const mayRelease = abilities(commission.viewerCan).can('release');
  return (
    <Section title={words.who}>
      {commission.seats.length === 0 ? <p className={style.soft}>{words.nobody}</p> : null}
      <ul className={style.faces}>
        {[...leads, ...others].map((seat) => (
          <Face key={seat.id} seat={seat} {...(mayRelease ? { onRelease: () => setReleasing(seat) } : {})} />
        ))}
      </ul>
      {releasing ? (
        <ReleaseDialog commission={commission} person={releasing.person} onClose={() => setReleasing(null)} />
      ) : null}
    </Section>
  );
}

function Face({ seat: { role, person, startsOn }, onRelease }: { seat: Seat; onRelease?: () => void }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const since = words.since({ since: formats.date(startsOn) });
  const detail = role === 'commission_lead' ? `${words.lead_role}, ${since}` : since;
  return (
    <li>
      <PersonChip name={person.displayName} detail={detail} to={inside(`membres/${person.id}`)} />
      {onRelease ? (
        <Menu
          compact
          label={words.actionsOn({ name: person.displayName })}
          items={[{ label: words.release, danger: true, onPick: onRelease }]}
        />
      ) : null}
    </li>
  );
}
