import { Button, Notice, notify, useMessages } from '@etabli/ui';
import { useNavigate } from 'react-router';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useInside } from '../../app/viewer.js';
import { type AssemblyOverviewQuery, SecondCallDocument } from '../../gql/assemblies.js';
import { messages as shared } from '../shared/messages.js';
import { assemblyPath } from '../shared/paths.js';
import { settled } from '../shared/results.js';
import { messages } from './messages.js';
import style from './overview.module.css';

/** After a sitting that lacked a quorum, for all or for one half: what is left, and its second call in one step. */
export function CallAgain({ assembly }: Pick<AssemblyOverviewQuery, 'assembly'>) {
  const words = useMessages(messages);
  const names = useMessages(shared);
  const inside = useInside();
  const navigate = useNavigate();
  const verb = useVerb(SecondCallDocument, { refetch: ['AssembliesList'] });
  const { id, viewerCan, agenda } = assembly;
  const undecided = agenda.filter(
    ({ kind, withdrawnAt, votes }) =>
      kind === 'vote' && !withdrawnAt && (settled(votes)?.result?.verdict ?? 'no_quorum') === 'no_quorum',
  );
  if (undecided.length === 0 || !abilities(viewerCan).can('callAgain')) return null;
  const draft = async () => {
    const said = await verb.tell({ id, startsAt: null });
    if (!said.done) return;
    notify({ text: words.drafted({ title: said.result.title }) });
    void navigate(inside(assemblyPath(said.result.id, 'preparation')));
  };
  return (
    <Notice tone="waiting">
      <p>{words.callAgainLead}</p>
      <ul className={style.documents}>
        {undecided.map(({ id: itemId, position, title }) => (
          <li key={itemId}>{names.item({ position, title })}</li>
        ))}
      </ul>
      <Button busy={verb.busy} onClick={draft}>
        {words.callAgain}
      </Button>
    </Notice>
  );
}
