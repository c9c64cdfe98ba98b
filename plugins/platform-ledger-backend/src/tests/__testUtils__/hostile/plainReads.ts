import { ContractOperation, resolved, Schema } from '../contractOperations';
import { KnownValues } from './KnownValues';

/**
 * A read of each operation that fits, with no more than it has to name.
 */
export function plainReads(
  operations: ContractOperation[],
  known: KnownValues,
): string[] {
  return operations
    .filter(({ method }) => method === 'get')
    .map(({ path, parameters }) => {
      const steps = path.split('/');
      const query = new URLSearchParams();
      let url = path;
      for (const { name, in: place, required, schema } of parameters) {
        const names = [...steps.map(step => `${step}.${name}`), name, 'day'];
        const [value] =
          resolved<Schema>(schema).enum?.map(String) ??
          names.map(each => known[each]).find(Boolean) ??
          [];
        if (place === 'path') {
          url = url.replace(`{${name}}`, value);
        } else if (required) {
          query.set(name, value);
        }
      }
      return `${url}?${query}`;
    });
}
