import { useApi } from '@backstage/core-plugin-api';
import {
  Day,
  isDay,
  LedgerStatus,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { createContext, PropsWithChildren, useContext, useMemo } from 'react';
import { platformLedgerApiRef } from '../api';
import { LoadedState, useLoaded } from './useLoaded';
import { useUrlState } from './useUrlState';

/**
 * The day that everything on the view is of.
 */
export interface AsOfState {
  /** What the URL says; undefined means the portal's default day. Send this with each read. */
  asked?: Day;
  /** The day itself, once it is known. */
  day?: Day;
  /** None goes back to the portal's default day. */
  choose(day: Day | undefined): void;
  status: LoadedState<LedgerStatus>;
}

const AsOfContext = createContext<AsOfState | undefined>(undefined);

export function AsOfProvider(props: PropsWithChildren<{}>) {
  const api = useApi(platformLedgerApiRef);
  const status = useLoaded(() => api.getStatus(), [api]);
  const url = useUrlState();
  const inUrl = url.get('asOf');
  const asked = isDay(inUrl) ? inUrl : undefined;
  const state = useMemo(
    (): AsOfState => ({
      asked,
      day: asked ?? status.value?.defaultAsOf,
      choose: day => url.set({ asOf: day, page: undefined }),
      status,
    }),
    [asked, status, url],
  );
  return (
    <AsOfContext.Provider value={state}>{props.children}</AsOfContext.Provider>
  );
}

/**
 * @throws Error outside of `AsOfProvider`
 */
export function useAsOf(): AsOfState {
  const state = useContext(AsOfContext);
  if (!state) {
    throw new Error('There is no AsOfProvider around this component');
  }
  return state;
}
