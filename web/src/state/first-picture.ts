/** In milliseconds: a page without a map is waited for no longer. */
const patience = 4000

let stands: () => void = () => undefined
const drawn = new Promise<void>(resolve => { stands = resolve })

/** The map has its first marks, or will have none. */
export const firstPictureStands = (): void => stands()

/** Resolves when the map has its first marks: what can wait leaves the processor to them. */
export const firstPicture = (): Promise<void> => Promise.race([drawn, new Promise<void>(resolve => setTimeout(resolve, patience))])
