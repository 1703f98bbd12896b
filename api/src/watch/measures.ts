import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { dataSchema } from '@bay-atlas/data/data-schema.ts'

/** What can be looked at while the atlas runs. */
export type Sight = { version: string; cacheBytes: () => number; cacheAnswers: () => number; plates: () => { queue: string; drawing: number; waiting: number }[] }

/** How long requests take, in seconds; plates reach into the last ones. */
const buckets = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60]

/** Counts and durations as Prometheus reads them. Requests are known by the template of their route, never by their address. */
export class Measures {
  readonly #registry = new Registry()
  readonly #durations = new Histogram({ name: 'http_request_duration_seconds', help: 'Time until an answer was ready, by route template', labelNames: ['method', 'route', 'status'] as const, buckets, registers: [this.#registry] })
  readonly #underWay = new Gauge({ name: 'http_requests_in_flight', help: 'Requests whose answer is not ready yet', registers: [this.#registry] })
  readonly #renewals = new Counter({ name: 'atlas_data_renewals_total', help: 'How often changed data were read while running, and how it went', labelNames: ['result'] as const, registers: [this.#registry] })
  readonly #loaded = new Gauge({ name: 'atlas_data_loaded_timestamp_seconds', help: 'When the data being served were read', registers: [this.#registry] })
  #sight: Sight | null = null

  constructor() {
    collectDefaultMetrics({ register: this.#registry })
    this.#gauge('atlas_data_info', 'Version and shape of the data being served', ['version', 'schema'], (gauge, { version }) => gauge.set({ version, schema: String(dataSchema) }, 1))
    this.#gauge('atlas_cache_bytes', 'Bytes of finished answers kept in memory', [], (gauge, { cacheBytes }) => gauge.set(cacheBytes()))
    this.#gauge('atlas_cache_answers', 'Finished answers kept in memory', [], (gauge, { cacheAnswers }) => gauge.set(cacheAnswers()))
    this.#gauge('atlas_plates', 'Plates being drawn and waiting, by queue', ['queue', 'state'], (gauge, { plates }) => {
      for (const { queue, drawing, waiting } of plates()) {
        gauge.set({ queue, state: 'drawing' }, drawing)
        gauge.set({ queue, state: 'waiting' }, waiting)
      }
    })
  }

  /** From now on these data, this cache and these queues are looked at. */
  lookAt(sight: Sight) {
    this.#sight = sight
    this.#loaded.setToCurrentTime()
  }

  /** A request begins that cannot be answered at once. */
  begin() {
    this.#underWay.inc()
  }

  /** Its answer is ready. */
  end() {
    this.#underWay.dec()
  }

  /** A request was answered. */
  answered({ method, route, status, seconds }: { method: string; route: string; status: number; seconds: number }) {
    this.#durations.observe({ method, route, status }, seconds)
  }

  /** Changed data were read: taken over, or refused. */
  renewed(result: 'taken' | 'refused') {
    this.#renewals.inc({ result })
  }

  /** Everything, in the text format of Prometheus, with its media type. */
  async told(): Promise<{ type: string; text: string }> {
    return { type: this.#registry.contentType, text: await this.#registry.metrics() }
  }

  /** A gauge that is read when it is asked for. */
  #gauge<L extends string>(name: string, help: string, labelNames: L[], read: (gauge: Gauge<L>, sight: Sight) => void) {
    const measures = () => this.#sight
    new Gauge<L>({
      name, help, labelNames, registers: [this.#registry],
      collect() {
        const sight = measures()
        this.reset()
        if (sight) read(this, sight)
      },
    })
  }
}
