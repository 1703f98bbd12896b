/** Resolves once the page has loaded and rests: the map comes first, then what the reader may ask for next. */
export const rested = () => new Promise<void>(resolve => {
  const wait = () => ('requestIdleCallback' in globalThis ? requestIdleCallback(() => resolve(), { timeout: 3000 }) : setTimeout(resolve, 1000))
  if (document.readyState === 'complete') wait()
  else addEventListener('load', wait, { once: true })
})
