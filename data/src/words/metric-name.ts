import type { Language } from '../language.ts'
import type { Metric } from '../schema.ts'

/** What a metric is called; its id where it has no name. */
export const metricName = (id: string, metrics: readonly Metric[], language: Language): string => metrics.find(metric => metric.id === id)?.name[language] ?? id
