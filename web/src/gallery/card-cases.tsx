import { useQuery } from '@tanstack/react-query'
import { AssetCard } from '../panels/asset-card.tsx'
import { StoryPlayer } from '../panels/story-player.tsx'
import { cardQuery } from '../state/queries.ts'
import { nothing, type GalleryCase, type Given } from './case.ts'
import type { Weather } from './weather.ts'

function OneCard({ id, language, rows }: Given & { id: string }) {
  const { data = null, isError, refetch } = useQuery(cardQuery(id))
  return <div className="page-side gallery-side"><AssetCard language={language} card={data} row={rows.find(row => row.id === id) ?? null} state={data ? 'ready' : isError ? 'failed' : 'loading'} onClose={nothing} onOpen={nothing} onRetry={() => void refetch()} onCopyLink={async () => false} address="https://example.org/?id=tencent" /></div>
}

const card = (id: string, title: string, asset: string, press?: readonly string[], weather?: Weather): GalleryCase =>
  ({ id, group: 'card', title, windows: ['panel', 'narrow'], show: given => <OneCard {...given} id={asset} />, press, weather })

/** Cards of real assets, from the fullest to the barest, and what they say when they say nothing. */
export const cardCases: GalleryCase[] = [
  card('card-everything', 'Everything a card can have, and sources that contradict each other', 'tencent'),
  card('card-area', 'A zone with outlines and parts', 'hetao-zone'),
  card('card-links', 'Links to many, beyond the bay too', 'univ-hkust'),
  card('card-sparse', 'Hardly anything known, without a passage', 'inc-hk-brinc'),
  card('card-longest', 'The longest name', 'cnerc-asic'),
  card('card-longest-han', 'The longest Chinese name', 'ncrc-infectious'),
  card('card-estimated', 'A position known to 20 km', 'hkairdi'),
  card('card-closed', 'Closed', 'dayabay'),
  card('card-receipt', 'An open receipt', 'univ-hkust', ['.receipt-box']),
  card('card-receipt-general', 'The receipt of general knowledge', 'inc-hk-brinc', ['.receipt-box.general']),
  card('card-citation', 'The citation, where the browser does not copy', 'dayabay', ['.card-actions .btn + .btn']),
  card('card-loading', 'On its way', 'tencent', undefined, { '/api/cards/': 'slow' }),
  card('card-failed', 'Did not arrive', 'tencent', undefined, { '/api/cards/': 503 }),
  ...[1, 4, 7].map((at): GalleryCase => ({ id: `story-${at}`, group: 'stories', title: `Step ${at} of a story`, windows: ['panel', 'narrow'], show: ({ language, stories }) => {
    const [story] = stories.toSorted((a, b) => b.steps.length - a.steps.length)
    return story && <div className="page-side gallery-side"><StoryPlayer language={language} story={story} at={Math.min(at, story.steps.length)} onStep={nothing} onClose={nothing} /></div>
  } })),
]
