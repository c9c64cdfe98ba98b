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
 * What is asked and recorded of a squad, an item, named work or an entity. Each call as that of the store behind it.
 *
 * @throws NotAllowedError where the caller does not belong to the squad; NotFoundError for an entity that they may not see
 */
export interface AllocationService
  extends
    AskedOf<Pick<AllocationReads, 'entity'>>,
    AskedOf<AllocationDecisions>,
    AskedOf<Omit<NamedWorkStore, 'list' | 'similar'>> {}
