import { forgetDrafts, readDraft, writeDraft } from './draft.js';

class Shelf implements Storage {
  [name: string]: unknown;
  private kept = new Map<string, string>();
  get length() {
    return this.kept.size;
  }
  key = (at: number) => [...this.kept.keys()][at] ?? null;
  getItem = (key: string) => this.kept.get(key) ?? null;
  setItem = (key: string, value: string) => void this.kept.set(key, value);
  removeItem = (key: string) => void this.kept.delete(key);
  clear = () => this.kept.clear();
}

test('what was being written is there when one comes back', () => {
  const shelf = new Shelf();
  writeDraft(shelf, 'member.new', { name: 'Nadia' });
  expect(readDraft(shelf, 'member.new')).toEqual({ name: 'Nadia' });
  expect(readDraft(shelf, 'member.other')).toBeNull();
});

test('a draft that no longer reads is dropped, not shown', () => {
  const shelf = new Shelf();
  shelf.setItem('etabli.draft.minutes', '{"half');
  expect(readDraft(shelf, 'minutes')).toBeNull();
  expect(shelf.length).toBe(0);
});

test('a full storage does not stop the writing', () => {
  const full = new Shelf();
  full.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  expect(writeDraft(full, 'a', 1)).toBe(false);
});

test('signing out forgets drafts and nothing else', () => {
  const shelf = new Shelf();
  shelf.setItem('etabli.locale', 'en');
  writeDraft(shelf, 'a', 1);
  writeDraft(shelf, 'b', 2);
  forgetDrafts(shelf);
  expect(shelf.key(0)).toBe('etabli.locale');
  expect(shelf.length).toBe(1);
});
