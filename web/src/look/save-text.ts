/** Hands a text to the reader as a file. */
export const saveText = (text: string, name: string, type: string): void => saveFile(new Blob([text], { type }), name)

/** The same for what is a file already. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  // The browser reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
