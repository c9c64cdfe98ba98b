import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { LoadedState, useLoaded } from '../../state';

export interface GroupChoice {
  value: string;
  label: string;
}

/** The catalog's groups, by what they are called. */
export function useGroupChoices(): LoadedState<GroupChoice[]> {
  const catalogApi = useApi(catalogApiRef);
  return useLoaded(async () => {
    const { items } = await catalogApi.getEntities({
      filter: { kind: 'group' },
      fields: ['kind', 'metadata.namespace', 'metadata.name', 'metadata.title'],
    });
    return items
      .map(group => ({
        value: stringifyEntityRef(group),
        label: group.metadata.title ?? group.metadata.name,
      }))
      .sort((left, right) => left.label.localeCompare(right.label));
  }, [catalogApi]);
}
