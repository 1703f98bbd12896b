/** How a framed map is moved, in another script: MapLibre writes its own hint once, when it is made. */
export function hintOn(container: HTMLElement, locale: Record<string, string>): void {
  const help = navigator.userAgent.includes('Mac') ? 'MacHelpText' : 'WindowsHelpText'
  for (const [part, text] of [['desktop', help], ['mobile', 'MobileHelpText']]) {
    const line = container.querySelector(`.maplibregl-cooperative-gesture-screen .maplibregl-${part}-message`)
    if (line) line.textContent = locale[`CooperativeGesturesHandler.${text}`] ?? ''
  }
}
