import { EffortTrace } from './EffortTrace';

/**
 * What category rules read of a trace: its attributes, with its component and area under these names.
 *
 * @public
 */
export function traceAttributes(
  trace: Pick<EffortTrace, 'attributes' | 'component' | 'area'>,
): Record<string, string> {
  return {
    ...trace.attributes,
    ...(trace.component !== undefined && { component: trace.component }),
    ...(trace.area !== undefined && { area: trace.area }),
  };
}
