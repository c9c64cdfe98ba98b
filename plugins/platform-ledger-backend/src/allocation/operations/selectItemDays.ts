import { ActivityWindow } from '../types';
import { tracesOf } from './selectPersonTraces';

/**
 * Days of a window on which anybody was active on an item that any trace of the window gives hours of, by item and day.
 */
export async function selectItemDays(
  options: ActivityWindow,
): Promise<{ item: string; day: number }[]> {
  return tracesOf(options)
    .join('work_items as i', 'i.id', 't.item_id')
    .whereIn(
      't.item_id',
      tracesOf(options).whereNotNull('t.hours').select('t.item_id'),
    )
    .distinct({ item: 'i.key', day: 't.day' })
    .orderBy(['item', 'day']);
}
