/**
 * Platform Ledger for portals on the old frontend system.
 *
 * @packageDocumentation
 */
export {
  EntityPlatformLedgerAllocationCard,
  EntityPlatformLedgerAllocationContent,
  EntityPlatformLedgerCapabilityCard,
  EntityPlatformLedgerCard,
  EntityPlatformLedgerChartersContent,
  EntityPlatformLedgerContent,
  PlatformLedgerPage,
  platformLedgerPlugin,
} from './legacyPlugin';
export { hasCharters } from './extensions/hasCharters';
export { isCapability } from './extensions/isCapability';
export { platformLedgerApiRef } from './api';
export {
  type FlatMessages,
  type MessageAt,
  type MessagePath,
  platformLedgerMessages,
  platformLedgerTranslationRef,
} from './translation';
