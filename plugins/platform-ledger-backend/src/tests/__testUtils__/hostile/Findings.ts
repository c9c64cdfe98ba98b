import { HostileAnswer, HostileClient } from './HostileClient';
import { HostileRequest } from './hostileRequest';

const LONGEST = 500;
const MOST = 20;

/** A request and its place in the order in which they were made. */
export interface Numbered {
  index: number;
  request: HostileRequest;
}

/**
 * What requests were answered that they must not be, each told so that it can be sent again.
 */
export class Findings {
  static create(seed: number): Findings {
    return new Findings(seed);
  }

  private readonly found: string[] = [];

  private constructor(private readonly seed: number) {}

  /** Sends it and looks at the answer; undefined where none came. */
  async send(
    client: HostileClient,
    numbered: Numbered,
  ): Promise<HostileAnswer | undefined> {
    let answer: HostileAnswer;
    try {
      answer = await client.send(numbered.request);
    } catch (error) {
      this.add(numbered, `was not answered: ${error}`);
      return undefined;
    }
    const { status, text } = answer;
    if (status >= 500) {
      this.add(numbered, `was answered with ${status}: ${text}`);
    }
    if (
      status === 400 &&
      numbered.request.method !== 'HEAD' &&
      !namesFields(text)
    ) {
      this.add(numbered, `was refused without fields: ${text}`);
    }
    return answer;
  }

  add({ index, request }: Numbered, what: string): void {
    const { method, url, headers, body } = request;
    const told = [
      `Request ${index} of seed ${this.seed} ${what.slice(0, 2 * LONGEST)}`,
      `  ${method} ${url.slice(0, LONGEST)}`,
      `  ${JSON.stringify(headers)}`,
      `  ${JSON.stringify(body)?.slice(0, LONGEST)}`,
    ];
    this.found.push(told.join('\n'));
  }

  /** @throws where there are more than anybody would read */
  assertFew(): void {
    if (this.found.length >= MOST) {
      this.assertNone();
    }
  }

  /** @throws where there are any */
  assertNone(): void {
    if (this.found.length > 0) {
      throw new Error(this.found.slice(0, MOST).join('\n\n'));
    }
  }
}

function namesFields(text: string): boolean {
  const { fields } = readError(text);
  return (
    Array.isArray(fields) &&
    fields.length > 0 &&
    fields.every(({ field, reason }) =>
      [field, reason].every(
        each => typeof each === 'string' && each.trim() !== '',
      ),
    )
  );
}

function readError(text: string): { fields?: unknown } {
  try {
    return JSON.parse(text).error ?? {};
  } catch {
    return {};
  }
}
