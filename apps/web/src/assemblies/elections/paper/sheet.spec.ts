import {
  bounds,
  draftOf,
  emptyDraft,
  isAmiss,
  isEmpty,
  type Paper,
  sheetOf,
  totalOf,
  write,
} from './sheet.js';

const paper = (some: Partial<Paper> = {}): Paper => ({
  form: 'marks',
  limit: 2,
  grades: [],
  names: [
    { candidateId: 'a', name: 'Ada' },
    { candidateId: 'b', name: 'Bakary' },
  ],
  ...some,
});

describe('a sheet of papers being written', () => {
  test('adds papers up, and what is left empty is zero', () => {
    const draft = write(paper(), { ...emptyDraft, valid: 3, null: 1 }, 'a', [0, 3]);
    expect(totalOf(paper(), draft)).toBe(4);
    expect(sheetOf(paper(), draft)).toEqual({
      valid: 3,
      blank: 0,
      null: 1,
      names: [
        { candidateId: 'a', figures: [3] },
        { candidateId: 'b', figures: [0] },
      ],
    });
    expect(draftOf(sheetOf(paper(), draft)).names['a']).toEqual([3]);
    expect([isEmpty(emptyDraft), isEmpty(draft)]).toEqual([true, false]);
  });

  test('where each paper bears one name, the voices are the valid papers', () => {
    const one = paper({ limit: 1 });
    const draft = write(one, write(one, emptyDraft, 'a', [0, 2]), 'b', [0, 5]);
    expect(sheetOf(one, draft).valid).toBe(7);
    expect(bounds(one, draft)).toBeNull();
  });

  test('says when the voices cannot come from these papers', () => {
    const draft = { ...emptyDraft, valid: 3 };
    expect(isAmiss(paper(), write(paper(), draft, 'a', [0, 2]))).toBe(true);
    expect(isAmiss(paper(), write(paper(), draft, 'a', [0, 7]))).toBe(true);
    expect(isAmiss(paper(), write(paper(), draft, 'a', [0, 3]))).toBe(false);
  });

  test('has one figure for each answer, or each grade', () => {
    const graded = paper({ form: 'grades', limit: null, grades: ['low', 'mid', 'high'] });
    const sheet = sheetOf(graded, write(graded, emptyDraft, 'b', [2, 4]));
    expect(sheet.names[1]?.figures).toEqual([0, 0, 4]);
    expect(sheetOf(paper({ form: 'answers' }), emptyDraft).names[0]?.figures).toEqual([0, 0, 0]);
  });
});
