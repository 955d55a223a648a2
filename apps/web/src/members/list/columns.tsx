import { type Column, PersonChip, StateBadge, useFormats, useLocale, useMessages } from '@etabli/ui';
import { today } from '../../app/civil-today.js';
import { useCan, useInside } from '../../app/viewer.js';
import type { MembersListQuery } from '../../gql/members.js';
import { belongingOn, firstDay } from '../words/membership.js';
import { usePeopleWords } from '../words/people.js';
import { readablePhone } from '../words/phone.js';
import { useRoleName } from '../words/roles.js';
import style from './list.module.css';
import { messages } from './messages.js';

export type Row = MembersListQuery['peopleList']['items'][number];

/** The columns of the list: those of a directory for every member, contact and standing for who keeps members. */
export function useColumns(): Column<Row>[] {
  const words = useMessages(messages);
  const names = usePeopleWords();
  const formats = useFormats();
  const { timeZone } = useLocale();
  const inside = useInside();
  const roleName = useRoleName();
  const keeps = useCan()('members.read');
  const day = today(timeZone);
  const category = (row: Row) => belongingOn(row.memberships, day)?.category.name;
  const roles = (row: Row) => row.mandates.filter(({ state }) => state === 'current').map(roleName);
  const columns: (Column<Row> & { keepers?: boolean })[] = [
    {
      key: 'name',
      label: words.name,
      sortable: true,
      phone: 'title',
      cell: (row) => (
        <PersonChip
          name={row.displayName || names.erased}
          to={inside(`membres/${row.id}`)}
          detail={category(row) ?? (row.memberships.length > 0 ? names.former : names.contact)}
        />
      ),
    },
    {
      key: 'roles',
      label: words.roles,
      cell: (row) => {
        const held = roles(row);
        if (held.length === 0) return null;
        return (
          <span className={style.roles}>
            {held.map((role) => (
              <span key={role}>{role}</span>
            ))}
          </span>
        );
      },
    },
    {
      key: 'standing',
      keepers: true,
      label: words.standing,
      cell: ({ inGoodStanding, ...row }) =>
        category({ inGoodStanding, ...row }) ? (
          <span className={style.standing}>
            <StateBadge tone={inGoodStanding ? 'done' : 'waiting'}>
              {inGoodStanding ? names.inGoodStanding : names.owing}
            </StateBadge>
          </span>
        ) : null,
    },
    { key: 'contact', keepers: true, label: words.contact, cell: (row) => <Contact row={row} /> },
    {
      key: 'since',
      label: words.since,
      phone: 'hidden',
      cell: (row) => {
        const since = firstDay(row.memberships);
        return since ? formats.date(since) : '';
      },
    },
    {
      key: 'city',
      keepers: false,
      label: words.city,
      sortable: true,
      phone: 'hidden',
      cell: (row) => row.city,
    },
  ];
  return columns.filter(({ keepers }) => keepers === undefined || keepers === keeps);
}

function Contact({ row: { details } }: { row: Row }) {
  const words = useMessages(messages);
  return (
    <span className={style.contact}>
      {details?.email ? (
        <a href={`mailto:${details.email}`}>{details.email}</a>
      ) : (
        <span className={style.soft}>{words.noEmail}</span>
      )}
      {details?.phone ? <a href={`tel:${details.phone}`}>{readablePhone(details.phone)}</a> : null}
    </span>
  );
}
