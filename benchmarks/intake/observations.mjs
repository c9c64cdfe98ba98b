import { createRequire } from 'node:module';

const { nameOfService } = createRequire(import.meta.url)(
  '../lib/ServicesCatalog.cjs',
);

export const SERVICES = 20_000;
export const FACTS = Array.from({ length: 10 }, (_, index) => `bulk.f${index}`);
export const OBSERVATIONS = SERVICES * FACTS.length;

export const catalog = { services: SERVICES, facts: FACTS };

/** The last day of a month of 2025, counted from 0. */
export function dayOf(month) {
  return new Date(Date.UTC(2025, month + 1, 0)).toISOString().slice(0, 10);
}

/** A tenth of the values is different each month. */
function valueOf(service, fact, month) {
  return (
    Math.floor((month + ((service * 7 + fact * 3) % 10)) / 10) + (service % 4)
  );
}

/** A month's report as NDJSON, a service a text, made as it is read. */
export function* report(month) {
  const observedOn = dayOf(month);
  for (let service = 0; service < SERVICES; service += 1) {
    const entity = nameOfService(service);
    yield FACTS.map(
      (fact, index) =>
        `${JSON.stringify({ entity, fact, value: valueOf(service, index, month), observedOn })}\n`,
    ).join('');
  }
}
