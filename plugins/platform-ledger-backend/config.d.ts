export interface Config {
  platformLedger?: {};
}
