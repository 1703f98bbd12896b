/** One turn of drawing: when it began and when the graphics processor had finished it, what was drawn in instances, and what the picture comes to. */
export type Turn = { began: number; done: number; instances: number; picture: number }

export type Probe = {
  /** When the map, and when data, first stood on the screen; 0 before that. */
  map: number
  data: number
  /** Turns in which data were drawn, counted also while nobody watches. */
  dataTurns: number
  /** Frames of the browser, whether anything was drawn in them or not. */
  frames: number
  turns: Turn[]
  /** Whether each turn is waited for and looked at, which costs time of its own. */
  watching: boolean
  /** When a hand last did something, or a bench in its place. */
  touched: number
}

declare global {
  var drawingSeen: Probe
}

/**
 * Runs in the page before anything else: sees what is drawn, whoever draws it. Data are drawn in instances (deck.gl 8 and
 * 9), the map is not (MapLibre). `unseen` skips draws of that many instances or more: with a graphics processor they cost
 * nothing, in software a million take twenty seconds.
 */
export function watchDrawing(unseen: number): void {
  const seen: Probe = { map: 0, data: 0, dataTurns: 0, frames: 0, turns: [], watching: true, touched: 0 }
  globalThis.drawingSeen = seen
  const count = () => {
    seen.frames += 1
    requestAnimationFrame(count)
  }
  requestAnimationFrame(count)
  for (const type of ['click', 'keyup']) addEventListener(type, event => { seen.touched = event.timeStamp }, true)

  const drawnOn = new Set<WebGL2RenderingContext | WebGLRenderingContext>()
  const withData = new Set<WebGL2RenderingContext | WebGLRenderingContext>()
  let [instances, began] = [0, 0]

  /** Reads some lines of a canvas, so that all before it is finished; a number for what stands there. */
  const look = (gl: WebGL2RenderingContext | WebGLRenderingContext): number => {
    const target = 'READ_FRAMEBUFFER' in gl ? gl.READ_FRAMEBUFFER : gl.FRAMEBUFFER
    const before = gl.getParameter('READ_FRAMEBUFFER_BINDING' in gl ? gl.READ_FRAMEBUFFER_BINDING : gl.FRAMEBUFFER_BINDING)
    const pack = 'PIXEL_PACK_BUFFER_BINDING' in gl ? gl.getParameter(gl.PIXEL_PACK_BUFFER_BINDING) : null
    if ('PIXEL_PACK_BUFFER' in gl) gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null)
    gl.bindFramebuffer(target, null)
    const { drawingBufferWidth: width, drawingBufferHeight: height } = gl
    const line = new Uint8Array(4 * width)
    let sum = 0
    for (let y = 0; y < height; y += withData.has(gl) ? 12 : height) {
      gl.readPixels(0, y, width, 1, gl.RGBA, gl.UNSIGNED_BYTE, line)
      for (const word of new Uint32Array(line.buffer)) sum = (Math.imul(sum, 31) + word) | 0
    }
    gl.bindFramebuffer(target, before)
    if ('PIXEL_PACK_BUFFER' in gl) gl.bindBuffer(gl.PIXEL_PACK_BUFFER, pack)
    return sum
  }

  const endTurn = () => {
    const contexts = [...drawnOn].filter(gl => !gl.isContextLost())
    const turn: Turn = { began, done: 0, instances, picture: instances }
    drawnOn.clear()
    instances = 0
    if (turn.instances) seen.dataTurns += 1
    // Waiting costs time: only for the first picture of the map, and for data.
    if (!seen.watching || (seen.map && !turn.instances)) return
    for (const gl of contexts) {
      const picture = look(gl)
      if (withData.has(gl)) turn.picture = (Math.imul(turn.picture, 31) + picture) | 0
    }
    turn.done = performance.now()
    seen.map ||= turn.done
    if (!turn.instances) return
    seen.data ||= turn.done
    seen.turns.push(turn)
  }

  /** Notes a draw; says whether it is to be skipped. */
  const note = (gl: WebGL2RenderingContext | WebGLRenderingContext, drawn: number): boolean => {
    // Small canvases are drafts: a sprite, a test of what the browser can do.
    if (gl.drawingBufferWidth < 400) return false
    // A microtask runs when the whole turn has been drawn and before the browser takes the picture away.
    if (!drawnOn.size) {
      began = performance.now()
      queueMicrotask(endTurn)
    }
    drawnOn.add(gl)
    instances += drawn
    if (drawn) withData.add(gl)
    return drawn >= unseen
  }

  for (const { prototype } of [WebGL2RenderingContext, WebGLRenderingContext]) {
    for (const [name, countAt] of [['drawArrays', 0], ['drawElements', 0], ['drawRangeElements', 0], ['drawArraysInstanced', 3], ['drawElementsInstanced', 4]] as const) {
      const draw: unknown = Reflect.get(prototype, name)
      if (typeof draw !== 'function') continue
      Reflect.set(prototype, name, function (this: WebGL2RenderingContext, ...given: unknown[]) {
        if (!note(this, countAt ? Number(given[countAt]) : 0)) Reflect.apply(draw, this, given)
      })
    }
  }
}
