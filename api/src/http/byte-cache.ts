type Kept<T> = { value: T; bytes: number }

/** Keeps what was used last, up to so many bytes. A thing larger than a quarter of that is never kept. */
export class ByteCache<T> {
  readonly #kept = new Map<string, Kept<T>>()
  readonly #capacity: number
  #bytes = 0

  constructor(capacity: number) {
    this.#capacity = capacity
  }

  /** Bytes held now. */
  get bytes() {
    return this.#bytes
  }

  /** Things held now. */
  get count() {
    return this.#kept.size
  }

  has(key: string): boolean {
    return this.#kept.has(key)
  }

  get(key: string): T | undefined {
    const kept = this.#kept.get(key)
    if (!kept) return undefined
    // A Map remembers the order of insertion: what is put in again is the youngest.
    this.#kept.delete(key)
    this.#kept.set(key, kept)
    return kept.value
  }

  set(key: string, value: T, bytes: number) {
    this.delete(key)
    if (bytes > this.#capacity / 4) return
    this.#kept.set(key, { value, bytes })
    this.#bytes += bytes
    this.#shrink()
  }

  /** Counts bytes that a kept thing has grown by; passes over what is no longer kept. */
  grow(key: string, bytes: number) {
    const kept = this.#kept.get(key)
    if (!kept) return
    kept.bytes += bytes
    this.#bytes += bytes
    this.#shrink()
  }

  delete(key: string) {
    const kept = this.#kept.get(key)
    if (!kept) return
    this.#kept.delete(key)
    this.#bytes -= kept.bytes
  }

  #shrink() {
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= this.#capacity) return
      this.delete(oldest)
    }
  }
}
