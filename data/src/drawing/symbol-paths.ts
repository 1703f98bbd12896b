import type { Kind } from '../vocabulary.ts'

/** The nine silhouettes as SVG path data in a box of 24; holes by the even-odd rule. Page, map and legend draw the same. */
export const symbolPath: Record<Kind, string> = {
  laboratory: 'M9 2.6h6v2.2h-.9v4.4l5.9 9.3A2 2 0 0 1 18.3 21.6H5.7A2 2 0 0 1 4 18.5l5.9-9.3V4.8H9z',
  facility: 'M10.6 4.2H22v3.6h-4.5a8.6 8.6 0 1 1-6.9-3.6zm0 3.7a4.9 4.9 0 1 0 0 9.8 4.9 4.9 0 0 0 0-9.8z',
  institute: 'M12 2l8.7 5v10L12 22l-8.7-5V7zm0 6.9a3.1 3.1 0 1 0 0 6.2 3.1 3.1 0 0 0 0-6.2z',
  'science-city': 'M3 3h8.2v8.2H3zM3 12.8h8.2V21H3zM12.8 12.8H21V21h-8.2zM21 7.1a4.1 4.1 0 1 1-8.2 0 4.1 4.1 0 0 1 8.2 0z',
  'cooperation-zone': 'M14.2 2.3 7.6 21A9.8 9.8 0 0 1 14.2 2.3zM16.6 3.1A9.8 9.8 0 0 1 10 21.7z',
  park: 'M2.5 20.5V9.5l6 4v-4l6 4V3.5h7v17z',
  incubator: 'M10.7 21.5v-6.1C5.8 15.4 2.4 12.5 2.2 7c4.1-.2 7.2 1.3 8.8 4.2C11.3 6.3 14.7 3.3 21.8 3c.1 7.2-3 11-8.5 11.2v7.3z',
  university: 'M12 3.2 23.2 9 12 14.8.8 9zM5.6 13.3 12 16.7l6.4-3.4v4.6c-3 2.8-9.8 2.8-12.8 0z',
  enterprise: 'M4.5 21V3.5a1 1 0 0 1 1-1h7a1 1 0 0 1 1 1V21zM15 21V9.5h4a1 1 0 0 1 1 1V21z',
}
