import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { AllocationDecisions } from './decisions/AllocationDecisions';
import { NamedWorkStore } from './namedWork/NamedWorkStore';
import { AllocationReads } from './reads/AllocationReads';

/** What a call takes, with who calls instead of whose name it is recorded in. */
type Asked<Call extends (options: never) => unknown> = (
  options: Omit<Parameters<Call>[0], 'author'> & {
    credentials: BackstageCredentials;
  },
) => ReturnType<Call>;

type AskedOf<
  Store extends { [name in keyof Store]: (options: never) => unknown },
> = {
  [Name in keyof Store]: Asked<Store[Name]>;
};

/**
 * Allocation, decisions and named work, for who may read and record them. Each call as that of the store behind it.
 *
 * @throws NotAllowedError that names the permission, from all of them
 */
export interface AllocationService
  extends
    AskedOf<AllocationReads>,
    AskedOf<AllocationDecisions>,
    AskedOf<Omit<NamedWorkStore, 'list'>> {
  listNamedWork: Asked<NamedWorkStore['list']>;
}
