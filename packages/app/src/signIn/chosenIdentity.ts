import { demoIdentities } from './demoIdentities';

const KEY = 'platform-ledger-demo.identity';

/** Remembers the choice in this browser, so that a reload or a link in a fresh tab does not ask again. */
export const chosenIdentity = {
  get(): string | undefined {
    const value = window.localStorage.getItem(KEY);
    return demoIdentities.some(({ id }) => id === value)
      ? (value ?? undefined)
      : undefined;
  },
  set(id: string) {
    window.localStorage.setItem(KEY, id);
  },
  clear() {
    window.localStorage.removeItem(KEY);
  },
};
