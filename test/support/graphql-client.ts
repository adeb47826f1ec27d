/** One browser's view of the API: keeps its cookie, sends what our pages send. */
export class GraphqlClient {
  cookie: string | undefined;

  /** `headers` go along with every request. */
  constructor(private readonly url: string, cookie?: string, private readonly headers: Readonly<Record<string, string>> = {}) {
    this.cookie = cookie;
  }

  /** Sends an operation; throws when the answer holds errors. */
  async data<T = Record<string, never>>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const answer = await this.send<T>(query, variables);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data as T;
  }

  /** Sends an operation and gives the whole answer. */
  async send<T = Record<string, never>>(query: string, variables: Record<string, unknown> = {}): Promise<{ status: number; data?: T; errors?: { message: string; extensions?: { code?: string } }[] }> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(this.cookie ? { cookie: this.cookie } : {}), ...this.headers },
      body: JSON.stringify({ query, variables }),
    });
    const set = response.headers.getSetCookie().map((line) => line.split(';')[0]!);
    if (set.length > 0) this.cookie = set.join('; ');
    return { status: response.status, ...((await response.json()) as object) };
  }
}
