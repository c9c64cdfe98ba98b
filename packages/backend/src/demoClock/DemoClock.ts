import { InputError } from '@backstage/errors';

/**
 * DEMO ONLY: a clock that goes on by itself and can be moved forward. It never goes back, since what is recorded is recorded in order.
 */
export class DemoClock {
  /**
   * @param startsAt - ISO instant; the machine's time unless given
   * @throws InputError where it is no instant
   */
  static create(startsAt?: string): DemoClock {
    const clock = new DemoClock();
    if (startsAt !== undefined) {
      clock.ahead = readInstant(startsAt) - Date.now();
    }
    return clock;
  }

  private ahead = 0;

  private constructor() {}

  now(): Date {
    return new Date(Date.now() + this.ahead);
  }

  /**
   * @param to - ISO instant
   * @throws InputError where it is no instant, or lies before the clock
   */
  moveTo(to: string): void {
    const forward = readInstant(to) - this.now().getTime();
    if (forward < 0) {
      throw new InputError(
        `now: ${to} lies before ${this.now().toISOString()}; the clock only goes forward`,
      );
    }
    this.ahead += forward;
  }
}

function readInstant(text: string): number {
  const instant = Date.parse(text);
  if (Number.isNaN(instant)) {
    throw new InputError(`now: '${text}' is not an ISO instant`);
  }
  return instant;
}
