import type { TransferPerson } from './board.js';

/** The people of a file, by the identifiers the file knows them by. Someone it only names gets a place all the same. */
export class People {
  private readonly known = new Map<string, TransferPerson>();

  /** Notes someone, and answers their key. Said twice, the fullest name is kept. */
  meet(key: string, name: string, username = ''): string {
    const before = this.known.get(key);
    if (before) {
      if (before.name === before.key || before.name === before.username) before.name = name || before.name;
      before.username ||= username;
      return key;
    }
    this.known.set(key, { key, name: name || username || key, username });
    return key;
  }

  /** The key of someone a card or a comment refers to; null for nobody. */
  refer(key: string): string | null {
    return key === '' || key === '0' ? null : this.meet(key, '');
  }

  list(): TransferPerson[] {
    return [...this.known.values()];
  }
}
