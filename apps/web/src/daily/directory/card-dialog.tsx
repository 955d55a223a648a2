import {
  CheckField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  LongTextField,
  notify,
  TextField,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { useViewer } from '../../app/viewer.js';
import {
  BeInDirectoryDocument,
  type DirectoryOfQuery,
  LeaveDirectoryDocument,
  WriteDirectoryCardDocument,
} from '../../gql/daily.js';
import { messages } from '../messages.js';
import { refreshed } from '../refresh.js';

interface Props {
  own: DirectoryOfQuery['myDirectoryCard'];
  onClose: () => void;
}

/** My card, and whether others see it: off until I say so. */
export function CardDialog({ own: { card, listed: before }, onClose }: Props) {
  const words = useMessages(messages);
  const { person } = useViewer();
  const [trade, setTrade] = useState(card?.trade ?? '');
  const [skills, setSkills] = useState((card?.skills ?? []).join(', '));
  const [offers, setOffers] = useState(card?.offers ?? '');
  const [seeks, setSeeks] = useState(card?.seeks ?? '');
  const [listed, setListed] = useState(before);
  const write = useVerb(WriteDirectoryCardDocument, { refetch: refreshed });
  const enter = useVerb(BeInDirectoryDocument, { refetch: refreshed });
  const leave = useVerb(LeaveDirectoryDocument, { refetch: refreshed });
  const submit = async () => {
    const input = { trade, skills: skills.split(',').map((each) => each.trim()), offers, seeks };
    const said = await write.run({ input: { ...input, skills: input.skills.filter(Boolean) } });
    if (!said.done) return;
    const personId = person?.id ?? '';
    if (listed !== before && !(await (listed ? enter : leave).tell({ personId })).done) return;
    notify({ text: words.saved });
    onClose();
  };
  return (
    <Dialog title={words.myCard} onClose={onClose}>
      <Form
        verb={words.save}
        busy={write.busy || enter.busy || leave.busy}
        refusal={elsewhere(write.refusal, ['trade', 'skills', 'offers', 'seeks'])}
        onSubmit={submit}
      >
        <TextField
          label={words.trade}
          value={trade}
          onChange={setTrade}
          error={errorOf(write.refusal, 'trade')}
        />
        <TextField
          label={words.skills}
          hint={words.skillsHint}
          value={skills}
          onChange={setSkills}
          error={errorOf(write.refusal, 'skills')}
        />
        <LongTextField
          label={words.offers}
          hint={words.offersHint}
          value={offers}
          onChange={setOffers}
          error={errorOf(write.refusal, 'offers')}
        />
        <LongTextField
          label={words.seeks}
          hint={words.seeksHint}
          value={seeks}
          onChange={setSeeks}
          error={errorOf(write.refusal, 'seeks')}
        />
        <CheckField label={words.listedYes} hint={words.listedHint} checked={listed} onChange={setListed} />
      </Form>
    </Dialog>
  );
}
