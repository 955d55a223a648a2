/** What `GET /auth/account` answers: who I am, what protects my account, where it is open. */
export interface Account {
  user: { id: string; email: string; name: string };
  hasPassword: boolean;
  hasTotp: boolean;
  secondFactor: boolean;
  /** ISO instant until which what protects the account may be changed. */
  recentUntil: string;
  passkeys: { id: string; name: string | null; createdAt: string }[];
  sessions: OpenSession[];
}

export interface OpenSession {
  id: string;
  current: boolean;
  userAgent: string | null;
  network: string | null;
  seenAt: string;
}

/** What each part of the page is given. */
export interface PartProps {
  account: Account;
  /** Reads the account again, after a change. */
  reload: () => Promise<void>;
}
