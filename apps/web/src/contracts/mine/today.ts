import { useQuery } from '@apollo/client/react';
import { abilities } from '../../app/abilities.js';
import { MyContractLinesDocument } from '../../gql/contracts.js';
import type { TodayAnswer, TodayLine } from '../../today/today.js';
import { useContractWords } from '../words.js';

/** A contract to sign, a certificate to hand in: what the viewer’s own contracts wait for. */
export function useToday(): TodayAnswer {
  const { words } = useContractWords();
  const { data, loading } = useQuery(MyContractLinesDocument);
  const lines = (data?.myContracts ?? []).flatMap(({ id, place, insuranceState, viewerCan }): TodayLine[] => {
    const { can } = abilities(viewerCan);
    const said = { place: place.name };
    const sign: TodayLine = {
      ...{ key: `contracts.sign.${id}`, urgency: 'today', sentence: words.todaySign(said) },
      action: { label: words.signMine, to: 'mon-contrat' },
    };
    const insure: TodayLine = {
      ...{ key: `contracts.insure.${id}`, urgency: insuranceState === 'expiring' ? 'soon' : 'late' },
      ...{ sentence: words.todayInsure(said), action: { label: words.handIn, to: 'mon-contrat' } },
    };
    return [
      ...(can('signForOccupant') ? [sign] : []),
      ...(can('insure') && insuranceState !== 'valid' ? [insure] : []),
    ];
  });
  return { lines, loading: loading && !data };
}
