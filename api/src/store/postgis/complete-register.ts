import type { ClientBase } from 'pg'

/**
 * Fills in `within` where a register says only what each asset is part of: everything it lies in, nearest first.
 * What lies in itself, by however many steps, stops there. The table is named by a loader.
 */
export async function completeRegister(client: ClientBase, table: string) {
  const { rows: [found] } = await client.query<{ some: boolean }>(`SELECT EXISTS (SELECT FROM ${table} WHERE part_of IS NOT NULL AND within = '') AS some`)
  if (!found?.some) return
  await client.query(`CREATE INDEX ON ${table} (id)`)
  await client.query(
    `WITH RECURSIVE above (id, parent, path) AS (
       SELECT id, part_of, ARRAY[part_of] FROM ${table} WHERE part_of IS NOT NULL AND within = ''
       UNION ALL
       SELECT above.id, up.part_of, above.path || up.part_of FROM above JOIN ${table} AS up ON up.id = above.parent
       WHERE up.part_of IS NOT NULL AND NOT up.part_of = ANY(above.path)
     ), longest AS (SELECT DISTINCT ON (id) id, path FROM above ORDER BY id, cardinality(path) DESC)
     UPDATE ${table} AS asset SET within = array_to_string(longest.path, ',') FROM longest WHERE longest.id = asset.id`,
  )
}
