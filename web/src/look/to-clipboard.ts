/** Copies the text; false where that is not allowed. */
export async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // Plain http and some frames may not write to the clipboard; the caller shows the text instead.
    return false
  }
}
