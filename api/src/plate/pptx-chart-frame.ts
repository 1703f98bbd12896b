import type { Box } from './pptx-path.ts'
import { place } from './pptx-xml.ts'

const namespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart'

/** The place on a slide of a chart that stands in a part of its own. `head` is its number, name and alternative text. */
export function chartFrame(head: string, { left, top, right, bottom }: Box, relation: string): string {
  return `<p:graphicFrame><p:nvGraphicFramePr>${head}<p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>${place('p:xfrm', [left, top, right - left, bottom - top])}<a:graphic><a:graphicData uri="${namespace}"><c:chart xmlns:c="${namespace}" r:id="${relation}"/></a:graphicData></a:graphic></p:graphicFrame>`
}
