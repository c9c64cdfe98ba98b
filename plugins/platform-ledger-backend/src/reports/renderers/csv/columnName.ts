/** A field's name as the ledger's CSV files call columns: `writtenOff` is `written_off`. */
export function columnName(field: string): string {
  return field.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
}
