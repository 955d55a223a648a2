import { Button, Link, notify, Section, StateBadge, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { useCan, useInside } from '../../app/viewer.js';
import { EndTreasuryPromiseDocument } from '../../gql/treasury.js';
import style from './handover.module.css';
import type { Standing } from './handover-page.js';
import { messages } from './messages.js';
import { PromiseDialog } from './promise-dialog.js';
import { SEEN } from './seen.js';

/** What people were promised: plans that the accounts know, and what somebody said. */
export function Promises({ promises, plans }: Pick<Standing, 'promises' | 'plans'>) {
  const words = useMessages(messages);
  const writes = useCan()('treasury.write');
  const [adding, setAdding] = useState(false);
  const add = writes ? <Button onClick={() => setAdding(true)}>{words.addPromise}</Button> : null;
  return (
    <Section title={words.promisesTitle} lead={words.promisesLead} actions={add}>
      {promises.length + plans.length === 0 ? <p className={style.soft}>{words.noPromises}</p> : null}
      <ul className={style.list}>
        {promises.map((promise) => (
          <PromiseLine key={promise.id} promise={promise} writes={writes} />
        ))}
        {plans.map((plan) => (
          <PlanLine key={plan.due.id} plan={plan} />
        ))}
      </ul>
      {adding ? <PromiseDialog onClose={() => setAdding(false)} /> : null}
    </Section>
  );
}

function PromiseLine({ promise, writes }: { promise: Standing['promises'][number]; writes: boolean }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const verb = useVerb(EndTreasuryPromiseDocument, { refetch: SEEN });
  const { id, kind, what, amountCents, byOn, person } = promise;
  const end = async () => {
    if (!(await verb.tell({ id, ended: true })).done) return;
    notify({ text: words.promiseEnded, undo: () => void verb.tell({ id, ended: false }) });
  };
  return (
    <li>
      <span className={style.what}>
        <StateBadge tone="waiting">{words[`kind_${kind}`]}</StateBadge>
        <strong>{what}</strong>
        <span className={style.soft}>
          {[person?.displayName, byOn ? formats.date(byOn) : ''].filter(Boolean).join(' · ')}
        </span>
      </span>
      {amountCents ? <span className={style.amount}>{formats.money(amountCents)}</span> : null}
      {writes ? (
        <Button weight="quiet" busy={verb.busy} onClick={() => void end()}>
          {words.endPromise}
          <span className="unseen">{words.of({ what })}</span>
        </Button>
      ) : null}
    </li>
  );
}

function PlanLine({
  plan: { due, parts, nextOn, remainingCents, lateCents },
}: {
  plan: Standing['plans'][number];
}) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const name = due.person?.displayName || words.somebody;
  const said = [due.label, words.plan({ parts })];
  if (nextOn) said.push(words.planNext({ on: formats.date(nextOn) }));
  if (lateCents > 0) said.push(words.planLate({ amount: formats.money(lateCents) }));
  return (
    <li>
      <span className={style.what}>
        {due.person ? <Link to={inside(`tresorerie/comptes/${due.person.id}`)}>{name}</Link> : name}
        <span className={style.soft}>{said.join(' · ')}</span>
      </span>
      <span className={style.amount}>{formats.money(remainingCents)}</span>
    </li>
  );
}
