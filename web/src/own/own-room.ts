import { OwnCard } from './own-card.tsx'
import { OwnDrop } from './own-drop.tsx'
import { OwnPanel } from './own-panel.tsx'

/** Everything of the reader's own data, which arrives when it is wanted or when the page rests. */
export const ownRoom = { OwnCard, OwnDrop, OwnPanel }
