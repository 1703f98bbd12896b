import type { Device, Texture } from '@luma.gl/core'
import { MarkAtlas, type Atlas, type Drawing } from './mark-atlas.ts'

/** The pictures of the marks on the graphics card, sent there again only when there is a new one. */
export class AtlasTexture {
  readonly #pictures = new MarkAtlas()
  readonly #spent: Texture[] = []
  #shown: { atlas: Atlas; texture: Texture } | null = null

  of(device: Device, drawing: Drawing): { atlas: Texture; icons: Atlas['icons'] } {
    const atlas = this.#pictures.of(drawing)
    if (this.#shown?.atlas !== atlas) {
      const { canvas } = atlas
      if (this.#shown) this.#spent.push(this.#shown.texture)
      this.#shown = { atlas, texture: device.createTexture({ data: canvas, width: canvas.width, height: canvas.height, sampler: { minFilter: 'linear', magFilter: 'linear' } }) }
    }
    return { atlas: this.#shown.texture, icons: atlas.icons }
  }

  /** Gives back what no picture needs any more, once another one stands. */
  sweep(): void {
    for (const texture of this.#spent.splice(0)) texture.destroy()
  }
}
