import { FactSourceItem } from '@platform-ledger/backstage-plugin-platform-ledger-node';
import { IntakeLine } from './IntakeLine';
import { toIntakeLine } from './readNdjson';

/**
 * What a scheduled source says, item by item.
 */
export async function* readItems(
  items: AsyncIterable<FactSourceItem>,
): AsyncGenerator<IntakeLine> {
  let line = 0;
  for await (const item of items) {
    line += 1;
    yield 'mark' in item
      ? { kind: 'mark', line, mark: item.mark }
      : toIntakeLine(line, item);
  }
}
