import { Gauge, Stack, useMessages } from '@etabli/ui';
import type { AssemblyNature } from '../../gql/assemblies.js';
import { messages } from './messages.js';

interface Quorum {
  kind: 'ordinary' | 'extraordinary';
  base: number;
  counted: number;
  required: number;
  sentence: string;
}

/** The quorum of each kind of decision the assembly takes, filling towards its threshold; who is there, where none is required. */
export function QuorumGauges({ nature, quorums }: { nature: AssemblyNature; quorums: readonly Quorum[] }) {
  const words = useMessages(messages);
  const founding = nature === 'constitutive';
  return (
    <Stack gap={3}>
      {quorums.map(({ kind, base, counted, required, sentence }) => (
        <Gauge
          key={kind}
          label={words.gauge({ kind, required, several: quorums.length > 1, founding })}
          value={counted}
          max={base}
          threshold={required}
          sentence={sentence}
        />
      ))}
    </Stack>
  );
}
