import { z } from 'zod'
import type { Text } from '@bay-atlas/data/text.ts'

const text = z.string().nullable()

/** The three name columns that every collection has. */
export const nameShape = { name_zh_hans: z.string(), name_zh_hant: z.string(), name_en: z.string() }
export const noteShape = { note_zh_hans: text, note_zh_hant: text, note_en: text }

export const nameColumns = (name: Text) => ({ name_zh_hans: name['zh-Hans'], name_zh_hant: name['zh-Hant'], name_en: name.en })

export const noteColumns = (note: Text | undefined) => ({ note_zh_hans: note?.['zh-Hans'] ?? null, note_zh_hant: note?.['zh-Hant'] ?? null, note_en: note?.en ?? null })
