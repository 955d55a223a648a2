/** A browser as the tests need one: it keeps cookies, says where it comes from, and sends its origin with what it posts. */
export class Browser {
  private readonly cookies = new Map<string, string>();

  constructor(
    private readonly url: string,
    private readonly language = 'fr',
  ) {}

  get signedIn(): boolean {
    return this.cookies.has('etabli.session');
  }

  get(path: string): Promise<Answer> {
    return this.request(path, {});
  }

  post(path: string, body: object = {}, origin = new URL(this.url).origin): Promise<Answer> {
    const headers = { origin, 'content-type': 'application/json' };
    return this.request(path, { method: 'POST', headers, body: JSON.stringify(body) });
  }

  /** Another browser with the same cookies: what a thief of cookies would hold. */
  copy(): Browser {
    const copy = new Browser(this.url, this.language);
    for (const [name, value] of this.cookies) copy.cookies.set(name, value);
    return copy;
  }

  private async request(path: string, init: RequestInit): Promise<Answer> {
    const headers = new Headers(init.headers);
    headers.set('accept-language', this.language);
    if (this.cookies.size > 0)
      headers.set('cookie', [...this.cookies].map((pair) => pair.join('=')).join('; '));
    const response = await fetch(this.url + path, { ...init, headers, redirect: 'manual' });
    for (const cookie of response.headers.getSetCookie()) this.keep(cookie);
    const text = await response.text();
    return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : null };
  }

  private keep(cookie: string): void {
    const [pair = '', ...attributes] = cookie.split('; ');
    const at = pair.indexOf('=');
    if (attributes.includes('Max-Age=0')) this.cookies.delete(pair.slice(0, at));
    else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }
}

export interface Answer {
  status: number;
  body: Record<string, unknown> | null;
}
