/** A canvas that nobody sees, made on this thread: the page goes on while the browser starts its graphics for it. */
try {
  new OffscreenCanvas(1, 1).getContext('webgl2')
} finally {
  self.postMessage(null)
}
