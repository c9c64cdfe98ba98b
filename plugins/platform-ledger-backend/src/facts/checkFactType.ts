import {
  FACT_VALUE_TYPES,
  FactType,
  fieldError,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

const ID = /^[A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)*$/;

/**
 * @throws InputError that names the field which is wrong
 */
export function checkFactType(type: FactType): void {
  if (!ID.test(type.id) || type.id.length > 200) {
    throw fieldError(
      'id',
      `'${type.id}' is not made of words of letters and digits that are joined by dots`,
    );
  }
  if (!FACT_VALUE_TYPES.includes(type.type)) {
    throw fieldError(
      'type',
      `'${type.type}' is none of ${FACT_VALUE_TYPES.join(', ')}`,
    );
  }
  if (!type.title?.trim()) {
    throw fieldError('title', 'must not be empty');
  }
}
