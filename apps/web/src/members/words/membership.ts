/** What a list knows of a membership. */
export interface Belonging {
  startsOn: string;
  endsOn?: string | null;
  category: { name: string };
}

/** The membership that runs on a day, or undefined; both ends are included. */
export const belongingOn = <M extends Belonging>(memberships: readonly M[], day: string): M | undefined =>
  memberships.find(({ startsOn, endsOn }) => startsOn <= day && (!endsOn || endsOn >= day));

/** The day somebody first came, or undefined. */
export const firstDay = (memberships: readonly Belonging[]): string | undefined =>
  memberships.map(({ startsOn }) => startsOn).sort()[0];
