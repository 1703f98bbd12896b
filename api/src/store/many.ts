import type { ManyRows } from '@bay-atlas/data/analysis/many-rows.ts'
import type { Filter } from '@bay-atlas/data/filter.ts'
import type { Row } from '@bay-atlas/data/row.ts'

/** All rows, and which of them pass a filter, and which pass all of it but its years, without looking at each. */
export type Many = ManyRows & { sifted?: (filter: Filter) => { matched: Row[]; inAnyYear?: () => Row[] } }
