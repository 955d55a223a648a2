import { defaultStatutes } from '@etabli/membership/rules/statutes';
import fc from 'fast-check';
import { noCounts } from './kinds.js';
import { composeMinutes, type MinutesBlock, type MinutesFacts } from './minutes.js';
import { editProse, mergeMinutes } from './minutes-merge.js';
import { gradeSending } from './notice.js';
import { decide } from './outcome.js';
import { quorum } from './quorum.js';
import type { Roll } from './roll.js';

const at = (time: string) => new Date(`2026-03-14T${time}:00+01:00`);
const heads = (electors: number) => ({ electors, voices: electors });
const roll: Roll = {
  at: at('18:45'),
  registered: heads(60),
  present: heads(31),
  remote: heads(0),
  represented: heads(12),
  early: [],
  advance: heads(0),
  inRoom: heads(43),
  holders: [
    {
      memberId: 'all',
      mode: 'present',
      own: 31,
      mandates: [{ proxyId: 'p', giverId: 'g', voices: 12 }],
      voices: 43,
    },
  ],
  proxies: [],
};
const outcome = decide({
  statutes: defaultStatutes,
  kind: 'ordinary',
  call: 'first',
  roll,
  votes: { method: 'hands', counts: { ...noCounts(), for: 36, against: 3, abstention: 4 } },
});
const chair = { name: 'Ida Morel', capacity: 'coprésidente' };
const secretary = { name: 'Noé Petit', capacity: 'secrétaire' };

/** L’Établi meets on 14 March 2026: reports heard, accounts adopted, one late arrival. */
const evening: MinutesFacts = {
  locale: 'fr',
  timeZone: 'Europe/Paris',
  association: { name: 'L’Établi', seat: '2 rue du Port, Romans', rna: 'W261234567' },
  nature: 'ordinary',
  call: 'first',
  place: '2 rue du Port, Romans',
  mode: 'in-person',
  openedAt: at('18:30'),
  closedAt: at('21:05'),
  convocation: {
    by: 'le conseil d’administration',
    sentOn: '2026-02-20',
    channels: ['email', 'post'],
    notice: gradeSending(defaultStatutes, '2026-03-14', '2026-02-20'),
  },
  chair,
  secretary,
  scrutineers: [
    { name: 'Lou Blanc', capacity: 'scrutatrice' },
    { name: 'Max Roy', capacity: 'scrutateur' },
  ],
  registered: roll.registered,
  present: roll.present,
  remote: roll.remote,
  represented: roll.represented,
  quorums: [quorum(defaultStatutes, { kind: 'ordinary', call: 'first' }, roll)],
  guests: ['Mairie de Romans'],
  documents: ['Rapport financier'],
  items: [
    {
      id: 'a',
      number: '1',
      title: 'Rapport d’activité',
      kind: 'information',
      openedAt: at('18:40'),
      speaker: 'Ida Morel',
    },
    {
      id: 'b',
      number: '2',
      title: 'Approbation des comptes 2025',
      kind: 'vote',
      openedAt: at('19:00'),
      resolution: {
        number: 1,
        title: 'Approbation des comptes 2025',
        text: 'L’assemblée approuve les comptes.',
      },
      outcome,
    },
    { id: 'c', number: '3', title: 'Budget 2026', kind: 'vote', openedAt: null, ending: 'postponed' },
  ],
  events: [{ id: 'e1', at: at('19:10'), kind: 'arrived', name: 'Sam Noir', voicesAfter: 44 }],
  signers: [chair, secretary],
};
const spaced = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const find = (blocks: MinutesBlock[], id: string) => blocks.find((block) => block.id === id);
const textOf = (facts: MinutesFacts, id: string) => {
  const block = find(composeMinutes(facts), id);
  return block && 'text' in block ? spaced(block.text) : undefined;
};

describe('minutes', () => {
  test('open with the date in words, the association, the kind of assembly and the place', () => {
    expect(textOf(evening, 'opening')).toBe(
      'L’an deux mille vingt-six, le quatorze mars, à dix-huit heures trente, les membres de l’association L’Établi ' +
        '(RNA W261234567), dont le siège est 2 rue du Port, Romans, se sont réunis en assemblée générale ordinaire, ' +
        'à l’adresse suivante : 2 rue du Port, Romans.',
    );
  });

  test('of founders tell in the past that no notice was required (loi du 1er juillet 1901, art. 1er)', () => {
    const notice = gradeSending(defaultStatutes, '2026-03-14', '2026-02-20');
    const convocation = {
      ...evening.convocation,
      notice: { ...notice, clause: { ...notice.clause, agreed: true as const } },
    };
    const founding = { ...evening, nature: 'constitutive' as const, convocation };
    expect(textOf(founding, 'convened')).toContain(
      'Aucun délai n’était imposé : il n’y avait pas encore de statuts.',
    );
    expect(textOf({ ...founding, locale: 'en' }, 'convened')).toContain('No notice was required');
  });

  test('follow the order that minutes have', () => {
    expect(composeMinutes(evening).map(({ id }) => id)).toEqual([
      'title',
      'opening',
      'convened',
      'bureau-heading',
      'bureau',
      'attendance-heading',
      'attendance',
      'quorum-ordinary',
      'sheet',
      'documents',
      'documents-list',
      'agenda',
      'agenda-items',
      'opening-remarks',
      'item-a',
      'item-a-debate',
      'item-a-noted',
      'item-b',
      'item-b-debate',
      'event-e1',
      'item-b-resolution',
      'item-b-result',
      'item-c',
      'item-c-debate',
      'item-c-ending',
      'closing-remarks',
      'closing',
      'signed',
      'signatures',
    ]);
  });

  test('say how each resolution was voted, with every figure', () => {
    const result = find(composeMinutes(evening), 'item-b-result');
    expect(result?.kind === 'result' && spaced(`${result.votes} ${result.proclamation}`)).toBe(
      'Vote à main levée. Voix : 43 (31 présentes, 12 représentées). Pour : 36 ; contre : 3 ; abstentions : 4 ; ' +
        'blancs : 0 ; nuls : 0. Suffrages exprimés : 39. Majorité requise : 20. La résolution est adoptée.',
    );
  });

  test('close with the time in words, and note arrivals at theirs', () => {
    expect(textOf(evening, 'closing')).toContain('la séance est levée à vingt et une heures cinq.');
    const arrival = find(composeMinutes(evening), 'event-e1');
    expect(arrival?.kind === 'event' && [spaced(arrival.time), spaced(arrival.text)]).toEqual([
      '19 h 10',
      'Sam Noir arrive. L’assemblée réunit désormais 44 voix.',
    ]);
  });

  test('without quorum they only record that nothing could be decided', () => {
    const few = { ...roll, present: heads(3), represented: heads(0) };
    const failure = {
      ...evening,
      quorums: [quorum(defaultStatutes, { kind: 'ordinary', call: 'first' }, few)],
    };
    expect(textOf(failure, 'title')).toBe('Procès-verbal de carence de l’assemblée générale ordinaire');
    expect(composeMinutes(failure).some(({ kind }) => kind === 'result' || kind === 'resolution')).toBe(
      false,
    );
    expect(textOf(failure, 'failure')).toContain('ne peut pas valablement délibérer');
  });

  test('every event is in the minutes once, whenever it happened', () => {
    const events = fc.uniqueArray(fc.integer({ min: 0, max: 179 }), { maxLength: 20 });
    const openings = fc.array(fc.option(fc.integer({ min: 0, max: 179 })), { minLength: 3, maxLength: 3 });
    const minute = (n: number) => new Date(at('18:30').getTime() + n * 60_000);
    fc.assert(
      fc.property(events, openings, (minutes, opened) => {
        const facts: MinutesFacts = {
          ...evening,
          events: minutes.map((n) => ({ id: `${n}`, at: minute(n), kind: 'incident', text: 'Panne.' })),
          items: evening.items.map((item, i) => {
            const when = opened[i];
            return { ...item, openedAt: when === null || when === undefined ? null : minute(when) };
          }),
        };
        const found = composeMinutes(facts).filter(({ kind }) => kind === 'event');
        expect(found.map(({ id }) => id).sort()).toEqual(minutes.map((n) => `event-${n}`).sort());
      }),
    );
  });

  test('English says the same things in the same blocks', () => {
    const english = composeMinutes({ ...evening, locale: 'en' });
    expect(english.map(({ id, kind }) => [id, kind])).toEqual(
      composeMinutes(evening).map(({ id, kind }) => [id, kind]),
    );
    expect(find(english, 'title')).toMatchObject({ text: 'Minutes of the ordinary general assembly' });
  });
});

describe('the secretary’s edits', () => {
  const fresh = composeMinutes(evening);
  const edits = editProse({}, fresh, 'item-b-debate', 'Deux questions sur les loyers.');

  test('take the place of prose and survive new figures', () => {
    const later = composeMinutes({ ...evening, present: heads(32) });
    const merged = mergeMinutes(later, edits);
    expect(find(merged.blocks, 'item-b-debate')).toMatchObject({ text: 'Deux questions sur les loyers.' });
    expect(find(merged.blocks, 'attendance')).toEqual(find(later, 'attendance'));
    expect(merged).toMatchObject({ outdated: [], orphans: [] });
  });

  test('cannot touch what is bound to the facts', () => {
    expect(editProse({}, fresh, 'closing', 'La séance est levée à minuit.')).toEqual({});
    const forged = { 'quorum-ordinary': { text: 'Quorum atteint.', basis: '' } };
    const merged = mergeMinutes(fresh, forged);
    expect(merged.blocks).toEqual(fresh);
    expect(merged.orphans).toEqual([{ id: 'quorum-ordinary', text: 'Quorum atteint.' }]);
  });

  test('are pointed out when what they replaced has changed, and given back when their place is gone', () => {
    const spoken = editProse({}, fresh, 'item-a-debate', 'Ida raconte l’année.');
    const items = evening.items.map((item) => ({ ...item, speaker: 'Noé Petit' }));
    expect(mergeMinutes(composeMinutes({ ...evening, items }), spoken).outdated).toEqual([
      { id: 'item-a-debate', composed: 'Noé Petit présente ce point.' },
    ]);
    const without = composeMinutes({ ...evening, items: evening.items.slice(1) });
    expect(mergeMinutes(without, spoken).orphans).toEqual([
      { id: 'item-a-debate', text: 'Ida raconte l’année.' },
    ]);
  });

  test('going back to the composed text drops the edit', () => {
    expect(editProse(edits, fresh, 'item-b-debate', '')).toEqual({});
  });

  test('whatever is edited, only prose differs', () => {
    const anyEdits = fc.dictionary(
      fc.constantFrom(...fresh.map(({ id }) => id), 'gone'),
      fc.record({ text: fc.string(), basis: fc.string() }),
    );
    fc.assert(
      fc.property(anyEdits, (any) => {
        const { blocks, orphans } = mergeMinutes(fresh, any);
        const bound = (all: MinutesBlock[]) => all.filter(({ kind }) => kind !== 'prose');
        expect(bound(blocks)).toEqual(bound(fresh));
        const kept = blocks.filter(({ id, kind }) => kind === 'prose' && Object.hasOwn(any, id)).length;
        expect(kept + orphans.length).toBe(Object.keys(any).length);
      }),
    );
  });
});
