const updateEvery = 10 * 60_000

/** The script that began this page, as the worker names it. */
const ownEntry = () => new URL(document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src ?? '/', location.href).pathname

/** The script that begins the build a worker keeps. */
const entryOf = (worker: ServiceWorker) => new Promise<unknown>(resolve => {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = event => resolve(event.data)
  worker.postMessage({ ask: 'entry' }, [port2])
})

/** What this page has asked of the API so far, perhaps before the worker could hear it. */
const asked = () => performance.getEntriesByType('resource').map(({ name }) => new URL(name)).filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/api/')).map(({ pathname, search }) => pathname + search)

/**
 * Starts the service worker, which keeps the page for days without a network, and calls once a later build than this
 * page is at hand. Where there can be none (plain http, a file, a private window) nothing happens and nothing breaks.
 */
export async function startWorker(onNewBuild: () => void): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' })
    const compare = async (worker: ServiceWorker) => {
      if ((await entryOf(worker)) !== ownEntry()) onNewBuild()
    }
    if (registration.waiting) void compare(registration.waiting)
    registration.addEventListener('updatefound', () => {
      const { installing, active } = registration
      if (active) installing?.addEventListener('statechange', () => installing.state === 'installed' && void compare(installing))
    })
    lookNowAndThen(registration)
    const { active } = await navigator.serviceWorker.ready
    active?.postMessage({ keep: asked() })
  } catch {
    // The page works as it did before there were workers.
  }
}

/** A page that stays open for days asks for a later build when it is looked at again. */
function lookNowAndThen(registration: ServiceWorkerRegistration): void {
  let last = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - last < updateEvery) return
    last = Date.now()
    registration.update().catch(() => {})
  })
}
