type Colour = [red: number, green: number, blue: number, alpha: number]

const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
const known = new Map<string, Colour>()

/** Any CSS colour as numbers from 0 to 255, and alpha from 0 to 1. */
function read(text: string): Colour {
  const before = known.get(text)
  if (before) return before
  if (!pixel) return [0, 0, 0, 0]
  pixel.clearRect(0, 0, 1, 1)
  pixel.fillStyle = text
  pixel.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 0] = pixel.getImageData(0, 0, 1, 1).data
  const colour: Colour = [red, green, blue, alpha / 255]
  known.set(text, colour)
  return colour
}

const over = ([red, green, blue, alpha]: Colour, [r, g, b]: Colour): Colour => [red * alpha + r * (1 - alpha), green * alpha + g * (1 - alpha), blue * alpha + b * (1 - alpha), 1]

const channel = (value: number) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)
const luminance = ([red, green, blue]: Colour) => 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue)

/** The contrast of an element's text with what lies behind it, as WCAG 2 counts it; null over a picture, where nobody can say. */
export function contrastOf(element: Element): { ratio: number; least: number } | null {
  const style = getComputedStyle(element)
  let [red, green, blue, alpha] = read(element instanceof SVGElement ? style.fill : style.color)
  const grounds: Colour[] = []
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(at)
    if (backgroundImage !== 'none') return null
    const { backgroundColor: under, zIndex, content } = getComputedStyle(at, '::before')
    if (content !== 'none' && Number(zIndex) < 0 && grounds.at(-1)?.[3] !== 1) grounds.push(read(under))
    if (grounds.at(-1)?.[3] !== 1) grounds.push(read(backgroundColor))
    // What fades the text fades it towards what lies behind.
    if (grounds.at(-1)?.[3] !== 1 || Number(opacity) < 1) alpha *= Number(opacity)
  }
  const ground = grounds.reduceRight((below, above) => over(above, below), [255, 255, 255, 1])
  const [text, behind] = [luminance(over([red, green, blue, alpha], ground)), luminance(ground)]
  const [size, weight] = [Number.parseFloat(style.fontSize), Number(style.fontWeight)]
  return { ratio: (Math.max(text, behind) + 0.05) / (Math.min(text, behind) + 0.05), least: size >= 24 || (size >= 18.66 && weight >= 700) ? 3 : 4.5 }
}
