import { useQuery } from '@apollo/client/react';
import {
  CheckField,
  Dialog,
  elsewhere,
  errorOf,
  FileDrop,
  Form,
  LongTextField,
  notify,
  SelectField,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { useUpload } from '../../app/client/use-upload.js';
import { useVerb } from '../../app/client/use-verb.js';
import {
  PlacesToReportDocument,
  ReportPlaceIncidentDocument,
  TakePlaceIncidentBackDocument,
} from '../../gql/daily.js';
import { IMAGE_LIMIT, IMAGES } from '../../places/place/photos.js';
import { messages } from '../messages.js';
import { refreshed } from '../refresh.js';

/** Says what is wrong, where, with a photo. */
export function ReportDialog({ placeId: from, onClose }: { placeId: string | null; onClose: () => void }) {
  const words = useMessages(messages);
  const [what, setWhat] = useState('');
  const [placeId, setPlaceId] = useState(from ?? '');
  const [dangerous, setDangerous] = useState(false);
  const [fileId, setFileId] = useState<string | null>(null);
  const { data } = useQuery(PlacesToReportDocument);
  const photo = useUpload(words.photoFailed, setFileId);
  const verb = useVerb(ReportPlaceIncidentDocument, { refetch: refreshed });
  const back = useVerb(TakePlaceIncidentBackDocument, { refetch: refreshed });
  const submit = async () => {
    const said = await verb.run({ input: { what, placeId: placeId || null, dangerous, fileId } });
    if (!said.done) return;
    const { id, commission } = said.result;
    const undo = async () => (await back.tell({ id })).done && notify({ text: words.tookBackReport });
    notify({ text: commission ? words.reportedTo(commission) : words.reported, undo });
    onClose();
  };
  return (
    <Dialog title={words.reportTitle} onClose={onClose}>
      <Form
        verb={words.report}
        busy={verb.busy || photo.busy}
        refusal={elsewhere(verb.refusal, ['what', 'placeId', 'fileId'])}
        onSubmit={submit}
      >
        <LongTextField
          required
          label={words.what}
          hint={words.whatHint}
          value={what}
          onChange={setWhat}
          error={errorOf(verb.refusal, 'what')}
        />
        <SelectField
          required
          label={words.where}
          value={placeId}
          onChange={setPlaceId}
          error={errorOf(verb.refusal, 'placeId')}
          options={[
            { value: '', label: words.nowhere },
            ...(data?.places.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <CheckField
          label={words.dangerous}
          hint={words.dangerousHint}
          checked={dangerous}
          onChange={setDangerous}
        />
        <FileDrop
          label={words.photo}
          accept={IMAGES}
          limit={IMAGE_LIMIT}
          file={photo.file}
          onFile={photo.send}
          error={photo.problem ?? errorOf(verb.refusal, 'fileId')}
        />
      </Form>
    </Dialog>
  );
}
