import { APIRequestContext, APIResponse, expect } from '@playwright/test';

/** The part of a charter that the tests wait for. */
export interface ChartersAnswer {
  startsOn: string;
  checkpointOn: string;
  endsOn: string;
  waitingChanges: number;
  frozenPopulation?: object;
  criteriaEvaluations: { status: string }[];
  goalposts: { state: string }[];
}

/** Asks the portal's backend as one of the demo's roles. */
export class LedgerApi {
  static create(request: APIRequestContext): LedgerApi {
    return new LedgerApi(request);
  }

  private constructor(private readonly request: APIRequestContext) {}

  /** The day by the clock that the demo can move. */
  async today(): Promise<string> {
    const response = await this.request.get('/api/demo-clock');
    const { now } = await response.json();
    return String(now).slice(0, 10);
  }

  /** To the morning of a day, in UTC; a day that is reached already is left alone. */
  async moveClockTo(day: string): Promise<void> {
    if (day > (await this.today())) {
      const response = await this.request.put('/api/demo-clock', {
        data: { now: `${day}T08:00:00Z` },
      });
      expect(response.ok()).toBe(true);
    }
  }

  async getCharter(name: string, asOf: string): Promise<ChartersAnswer> {
    const response = await this.send(
      'reader',
      'GET',
      `/platform-ledger/charters/default/${name}?asOf=${asOf}`,
    );
    expect(response.status()).toBe(200);
    return response.json();
  }

  async send(
    role: string,
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    data?: object,
  ): Promise<APIResponse> {
    const signedIn = await this.request.get(
      '/api/auth/demo/refresh?env=development',
      {
        headers: { 'x-demo-role': role, 'X-Requested-With': 'XMLHttpRequest' },
      },
    );
    const { backstageIdentity } = await signedIn.json();
    return this.request.fetch(`/api${path}`, {
      method,
      headers: { authorization: `Bearer ${backstageIdentity.token}` },
      data,
    });
  }
}
