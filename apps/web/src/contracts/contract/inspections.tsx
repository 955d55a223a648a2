import { Button, Link, Section, StateBadge, useLocale } from '@etabli/ui';
import { useNavigate } from 'react-router';
import { abilities } from '../../app/abilities.js';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useInside } from '../../app/viewer.js';
import { BeginInspectionDocument } from '../../gql/contracts.js';
import style from '../contracts.module.css';
import { refreshed } from '../refresh.js';
import { type Contract, useContractWords } from '../words.js';

/** Begins an inspection and opens it. */
export function useBegin(contractId: string) {
  const inside = useInside();
  const navigate = useNavigate();
  const { timeZone } = useLocale();
  const verb = useVerb(BeginInspectionDocument, { refetch: refreshed });
  const begin = async (kind: 'entry' | 'exit') => {
    const said = await verb.tell({ contractId, kind, heldOn: today(timeZone) });
    if (said.done) navigate(inside(`contrats/etats-des-lieux/${said.result.id}`));
  };
  return { begin, busy: verb.busy };
}

/** On coming and on leaving. */
export function Inspections({ contract }: { contract: Contract }) {
  const { words, date } = useContractWords();
  const inside = useInside();
  const { begin, busy } = useBegin(contract.id);
  const can = abilities(contract.viewerCan).can('inspect');
  const { inspections } = contract;
  const missing = (['entry', 'exit'] as const).filter(
    (kind) => !inspections.some((one) => one.kind === kind),
  );
  const [next] = missing;
  return (
    <Section
      title={words.inspections}
      actions={
        can && next ? (
          <Button busy={busy} onClick={() => begin(next)}>
            {words[`begin_${next}`]}
          </Button>
        ) : null
      }
    >
      {inspections.length === 0 ? <p className={style.soft}>{words.noInspections}</p> : null}
      <ul className={style.list}>
        {inspections.map(({ id, kind, heldOn, signatures }) => (
          <li key={id}>
            <Link to={inside(`contrats/etats-des-lieux/${id}`)}>
              {words.inspectionOn({ kind: words[`inspection_${kind}`], on: date(heldOn) ?? '' })}
            </Link>
            <StateBadge tone={signatures.length === 2 ? 'done' : 'waiting'}>
              {signatures.length === 2 ? words.signedBoth : words.unsigned}
            </StateBadge>
          </li>
        ))}
      </ul>
    </Section>
  );
}
