import { say } from '../lib/say.mjs';

/** Counts the tests of all steps, and remembers which steps failed. */
export class Tally {
  #passed = 0;
  #failed = 0;
  #failedSteps = [];

  add(title, counts) {
    this.#passed += counts.passed;
    this.#failed += counts.failed;
    if (counts.failed > 0) this.#failedSteps.push(title);
  }

  get hasFailed() {
    return this.#failed > 0;
  }

  /** Names what failed, and says the count as the very last line. */
  close() {
    say('');
    for (const title of this.#failedSteps) say(`Failed: ${title}`);
    say(`${this.#passed} passed, ${this.#failed} failed`);
  }
}

export const PASSED = { passed: 1, failed: 0 };
export const FAILED = { passed: 0, failed: 1 };
