import { useQuery } from '@apollo/client/react';
import { useVerb } from '../../app/client/use-verb.js';
import { InstructProxyDocument, ResolutionsDocument } from '../../gql/assemblies.js';
import { AskingDialog } from './asking-dialog.js';

interface Props {
  assemblyId: string;
  proxyId: string;
  /** Whose paper is copied at the desk; null when one writes for oneself. */
  giver: string | null;
  onClose: () => void;
}

/** The instructions of a proxy, by its giver when signed in, or at the desk from a paper. */
export function InstructionsDialog({ assemblyId, proxyId, giver, onClose }: Props) {
  const { data } = useQuery(ResolutionsDocument, { variables: { id: assemblyId } });
  const verb = useVerb(InstructProxyDocument, { refetch: ['MyPart'] });
  return (
    <AskingDialog
      agenda={data?.assembly.agenda ?? []}
      giver={giver}
      verb={verb}
      onSend={(instructions) => verb.run({ id: proxyId, instructions })}
      onClose={onClose}
    />
  );
}
