import { request } from '../../../apps/api/testing/client.js';
import { asking, doing } from '../../membership/testing/asking.js';
import type { Villager } from '../../membership/testing/village.js';

export interface ShownFees {
  tool: string;
  totals: Record<string, number>;
  lines: { line: number; state: string; name: string; amountCents: number }[];
  blockers: string[];
}

const TOTALS =
  'lines found undecided known leftOut unread priceCents discountCents fileCents otherCents recordedCents paidCents unpaidCents';

/** Who moves a house in from another tool: hands in lists, looks at them, takes them in. */
export class Mover {
  constructor(readonly keeper: Villager) {}

  /** Hands a list in; gives the file’s id. */
  async hands(content: string): Promise<string> {
    const response = await request('/files?name=liste.csv', {
      ...this.keeper,
      method: 'POST',
      body: Buffer.from(content),
      headers: { 'content-type': 'application/octet-stream' },
    });
    if (response.status !== 201) throw new Error(`the list answered ${response.status}`);
    return ((await response.json()) as { id: string }).id;
  }

  /** What is said of a list: in the books here unless it was in those before. */
  asked(fileId: string, values: object = {}): object {
    return { fileId, carried: false, ...values };
  }

  previews(fileId: string, values: object = {}): Promise<ShownFees> {
    const shows = `tool blockers totals { ${TOTALS} } lines { line state name amountCents }`;
    return asking(this.keeper, 'previewDuesFile', { input: this.asked(fileId, values) }, shows);
  }

  takes(fileId: string, values: object = {}): Promise<{ id: string; lineCount: number }> {
    const shows = 'DuesImport { id lineCount dueCents paidCents }';
    return doing(this.keeper, 'importDues', { input: this.asked(fileId, values) }, shows);
  }
}
