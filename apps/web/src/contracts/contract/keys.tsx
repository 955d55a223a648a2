import { useQuery } from '@apollo/client/react';
import { Button, Dialog, Form, notify, PickerField, Section, StateBadge } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import { GiveContractKeyDocument, HouseKeysDocument, ReturnKeyDocument } from '../../gql/contracts.js';
import style from '../contracts.module.css';
import { refreshed } from '../refresh.js';
import { aboutKey, type Contract, keyTones, useContractWords } from '../words.js';

/** Keys and badges out under a contract. */
export function ContractKeys({ contract }: { contract: Contract }) {
  const { words, date } = useContractWords();
  const [giving, setGiving] = useState(false);
  const back = useVerb(ReturnKeyDocument, { refetch: refreshed });
  const can = abilities(contract.viewerCan).can('giveKey');
  return (
    <Section
      title={words.keys}
      actions={can ? <Button onClick={() => setGiving(true)}>{words.giveKey}</Button> : null}
    >
      {contract.keys.length === 0 ? <p className={style.soft}>{words.noKeys}</p> : null}
      <ul className={style.list}>
        {contract.keys.map(({ id, kind, name, opens, state, since }) => (
          <li key={id}>
            <div>
              {words[`named_${kind}`]({ name })}
              <div className={style.soft}>
                {[opens, words.since({ on: date(since) ?? '' })].filter(Boolean).join(' · ')}
              </div>
            </div>
            <StateBadge tone={keyTones[state]}>{words[`key_${state}`]}</StateBadge>
            {can ? (
              <Button weight="quiet" busy={back.busy} onClick={() => back.tell({ id })}>
                {words.takeBack}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {giving ? <GiveDialog contract={contract} onClose={() => setGiving(false)} /> : null}
    </Section>
  );
}

function GiveDialog({ contract, onClose }: { contract: Contract; onClose: () => void }) {
  const { words } = useContractWords();
  const [keyId, setKeyId] = useState('');
  const verb = useVerb(GiveContractKeyDocument, { refetch: refreshed });
  const { data } = useQuery(HouseKeysDocument, {
    variables: { page: { state: 'kept', limit: 200, offset: 0 } },
  });
  const kept = data?.houseKeys.items ?? [];
  const submit = async () => {
    if (!keyId) return;
    if (!(await verb.run({ id: contract.id, keyId })).done) return;
    notify({ text: words.keyGiven, about: aboutKey(keyId) });
    onClose();
  };
  return (
    <Dialog title={words.giveKey} onClose={onClose}>
      <Form verb={words.giveKey} busy={verb.busy} refusal={verb.refusal} onSubmit={submit}>
        <PickerField
          required
          label={words.whichKey}
          hint={kept.length === 0 && data ? words.noneKept : undefined}
          options={kept.map(({ id, kind, name, opens }) => ({
            value: id,
            label: words[`named_${kind}`]({ name }),
            detail: opens,
          }))}
          value={keyId}
          onChange={setKeyId}
        />
      </Form>
    </Dialog>
  );
}
