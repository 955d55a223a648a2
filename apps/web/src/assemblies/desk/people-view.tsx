import { useQuery } from '@apollo/client/react';
import { Button, SelectField, TextField, useMessages, useWide } from '@etabli/ui';
import { type FocusEvent, useMemo, useState } from 'react';
import { OwingFeeDocument } from '../../gql/assemblies.js';
import { AdmitFounder } from '../founding/admit-founder.js';
import style from './desk.module.css';
import { type AtDesk, DeskBar } from './desk-bar.js';
import type { Line } from './desk-page.js';
import { FeeDialog } from './fee-dialog.js';
import { Guests } from './guests.js';
import { useHanding } from './link/use-handing.js';
import { messages } from './messages.js';
import { Clashes } from './offline/clashes.js';
import { PersonRow } from './person-row.js';
import { useReceiving } from './receiving.js';
import { countsOf, linesFor, type View, views } from './roll.js';

interface Props extends AtDesk {
  /** The statutes know remote presence. */
  remote: boolean;
}

const SHOWN = 60;

/** Everyone on the list, found in two letters, marked in one press. */
export function PeopleView({ assembly, codes, desk, opens, receives, remote }: Props) {
  const words = useMessages(messages);
  const wide = useWide();
  const [typed, setTyped] = useState('');
  const [view, setView] = useState<View>('all');
  const [shown, setShown] = useState(SHOWN);
  const [paying, setPaying] = useState<Line | null>(null);
  const { lines } = desk;
  const receiving = useReceiving(desk, assembly.signsOnScreen);
  const handing = useHanding(assembly.id);
  const owing = useOwing(assembly.id);
  const found = useMemo(() => linesFor(lines, view, typed), [lines, view, typed]);
  const counts = useMemo(() => countsOf(lines), [lines]);
  const first = found[0];
  const receiveFirst = () => {
    if (!receives || !first || first.presence || typed.trim().length < 2) return;
    receiving.arrive(first, 'present');
    setTyped('');
  };
  return (
    <>
      <DeskBar
        assembly={assembly}
        codes={codes}
        desk={desk}
        opens={opens}
        receives={receives}
        onArrive={receiving.arrive}
      />
      <div className={style.filters}>
        <TextField
          required
          type="search"
          label={words.search}
          hint={receives ? words.searchHintEnter : words.searchHint}
          value={typed}
          onChange={setTyped}
          onFocus={wide ? undefined : aboveTheKeyboard}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            receiveFirst();
          }}
          autoComplete="off"
        />
        <SelectField
          required
          label={words.show}
          value={view}
          onChange={(value) => setView(value as View)}
          options={views.map((value) => ({ value, label: words[value]({ count: counts[value] }) }))}
        />
      </div>
      <Clashes assemblyId={assembly.id} />
      <div className={style.found}>
        <ul className={style.rows}>
          {found.slice(0, shown).map((line) => (
            <PersonRow
              key={line.personId}
              line={line}
              receives={receives}
              remote={remote}
              owes={owing.has(line.personId)}
              onArrive={receiving.arrive}
              onLeave={receiving.leave}
              onFee={setPaying}
              onHand={handing.hand}
            />
          ))}
        </ul>
        {found.length === 0 ? <p>{words.nobody}</p> : null}
        {found.length > shown ? (
          <div>
            <Button onClick={() => setShown(shown + SHOWN)}>
              {words.more({ count: found.length - shown })}
            </Button>
          </div>
        ) : null}
        {receives && assembly.nature === 'constitutive' ? <AdmitFounder assemblyId={assembly.id} /> : null}
        {receives && found.length < 3 && typed.trim().length > 1 ? (
          <Guests
            typed={typed.trim()}
            known={lines}
            onWelcome={(person) => receiving.arrive(person, 'present')}
          />
        ) : null}
      </div>
      {paying ? <FeeDialog line={paying} assemblyId={assembly.id} onClose={() => setPaying(null)} /> : null}
      {receiving.dialog}
      {handing.dialog}
    </>
  );
}

/** On a phone the keyboard hides the lower half: the field goes up, and the names found are seen under it. */
const aboveTheKeyboard = ({ currentTarget }: FocusEvent<HTMLInputElement>) =>
  currentTarget.scrollIntoView({ block: 'start' });

/** Whom an unpaid fee keeps from voting, and nothing else. */
function useOwing(id: string): ReadonlySet<string> {
  const { data } = useQuery(OwingFeeDocument, { variables: { id } });
  return useMemo(
    () =>
      new Set(
        data?.electorate.lines.items
          .filter(({ reasons }) => reasons.length > 0 && reasons.every(({ code }) => code === 'fee_unpaid'))
          .map(({ personId }) => personId),
      ),
    [data],
  );
}
