/** One thing that is wrong in the data: where it stands, and a sentence that says what is wrong and what is allowed. */
export type Fault = { file: string; id: string; field: string; says: string }

/** `file: id: field: what is wrong and what is allowed`, on one line. */
export function formatFault({ file, id, field, says }: Fault): string {
  return `${file}: ${id || '-'}: ${field || '-'}: ${says.replace(/\s+/g, ' ')}`
}
