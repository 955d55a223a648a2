import { Page, Steps, useMessages } from '@etabli/ui';
import { useSearchParams } from 'react-router';
import { useInside } from '../../app/viewer.js';
import { Only } from '../words/only.js';
import { FileStep } from './file-step.js';
import { messages } from './messages.js';
import { WorkOnFile } from './work-on-file.js';

/** The wizard: a file, its columns, its lines; then the import runs at an address of its own. */
export const Component = () => (
  <Only permission="members.import">
    <Wizard />
  </Only>
);

function Wizard() {
  const words = useMessages(messages);
  const inside = useInside();
  const [params, setParams] = useSearchParams();
  const fileId = params.get('fichier');
  const step = fileId ? (params.get('etape') === 'verifier' ? 'check' : 'columns') : 'file';
  const go = (id: string, etape: 'colonnes' | 'verifier') => setParams({ fichier: id, etape });
  return (
    <Page title={words.title} lead={words.lead} back={{ to: inside('membres'), label: words.members }}>
      <Steps
        label={words.steps}
        current={step}
        steps={[
          { key: 'file', label: words.file },
          { key: 'columns', label: words.columns },
          { key: 'check', label: words.check },
        ]}
      />
      {fileId ? (
        <WorkOnFile
          key={fileId}
          fileId={fileId}
          checking={step === 'check'}
          onStep={(etape) => go(fileId, etape)}
          onOtherFile={() => setParams({})}
        />
      ) : (
        <FileStep onFile={(id) => go(id, 'colonnes')} />
      )}
    </Page>
  );
}
