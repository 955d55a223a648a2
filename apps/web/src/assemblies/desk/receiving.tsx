import { type ReactNode, useCallback, useRef, useState } from 'react';
import type { AttendanceMode } from '../../gql/assemblies.js';
import type { Comer, DeskHere } from './offline/use-desk.js';
import { SignatureDialog } from './signature/signature-dialog.js';

/** How people are received: at once, or after their signature where the assembly asks for it. Who attends remotely signs nothing. */
export function useReceiving(desk: DeskHere, signs: boolean) {
  const [signing, setSigning] = useState<Comer | null>(null);
  const latest = useRef({ desk, signs });
  latest.current = { desk, signs };
  const arrive = useCallback((person: Comer, mode: AttendanceMode) => {
    if (latest.current.signs && mode === 'present') setSigning(person);
    else latest.current.desk.arrive(person, mode);
  }, []);
  const leave = useCallback((person: Comer) => latest.current.desk.leave(person), []);
  const dialog: ReactNode = signing ? (
    <SignatureDialog
      name={signing.name}
      onSigned={(how) => {
        desk.arrive(signing, 'present', how);
        setSigning(null);
      }}
      onClose={() => setSigning(null)}
    />
  ) : null;
  return { arrive, leave, dialog };
}
