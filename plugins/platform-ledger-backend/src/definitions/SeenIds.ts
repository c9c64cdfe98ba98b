/**
 * The entities that a listing named, one bit each: a million of them take 125 kB.
 *
 * In memory and not in a table, because a listing that finds everything as it was, as nearly all do, then writes nothing.
 */
export class SeenIds {
  private bits = new Uint8Array(1024);

  static create(): SeenIds {
    return new SeenIds();
  }

  private constructor() {}

  add(id: number): void {
    const index = Math.floor(id / 8);
    if (index >= this.bits.length) {
      const grown = new Uint8Array(Math.max(index + 1, this.bits.length * 2));
      grown.set(this.bits);
      this.bits = grown;
    }
    this.bits[index] += this.has(id) ? 0 : 2 ** (id % 8);
  }

  has(id: number): boolean {
    const byte = this.bits[Math.floor(id / 8)] ?? 0;
    return Math.floor(byte / 2 ** (id % 8)) % 2 === 1;
  }
}
