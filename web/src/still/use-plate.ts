import { useEffect, useMemo, useState } from 'react'
import type { Language } from '@bay-atlas/data/language.ts'
import type { View } from '@bay-atlas/data/view.ts'
import { heard } from '../state/kept.ts'
import { isOwnId } from '../state/own.ts'
import { useSettled } from '../state/use-settled.ts'
import type { OwnMarks } from './own-marks.ts'
import { plateSvg } from './plate-svg.ts'

/** A plate that has arrived: for which camera and language it was drawn, and as its text. */
type Arrived = { view: View; text: string; selected: string | null; language: Language }
/** The same as a part of the page. */
export type StandingPlate = { view: View; svg: SVGSVGElement; text: string }
/** What the page draws itself where it shows rows of the reader: all but the camera, which is that of the plate. */
export type OwnShown = Omit<OwnMarks, 'view' | 'language' | 'selected'>
type Asked = { address: string; view: View }
const rest = 250

async function fetchPlate(address: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(address, { signal })
  if (!response.ok) throw new Error(`${address} ${response.status}`)
  heard('/map.svg', response)
  return response.text()
}

/** The plate at an address, asked for once the address rests; the one before stands meanwhile, and also where the next does not come. Rows of the reader are drawn here. */
export function usePlate(asked: Asked | null, selected: string | null, language: Language, own: OwnShown | null) {
  const [arrived, setArrived] = useState<Arrived | null>(null)
  // The server is told nothing of a chosen row of the reader, so that its plate stands when one is chosen.
  const chosen = isOwnId(selected) ? selected : (arrived?.selected ?? null)
  const plate = useMemo<StandingPlate | null>(() => arrived && { view: arrived.view, text: arrived.text, svg: plateSvg(arrived.text, chosen, arrived.language, own && { ...own, view: arrived.view, language: arrived.language, selected: chosen }) }, [arrived, own, chosen])
  const [failed, setFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const address = useSettled(asked?.address ?? null, arrived ? rest : 0)
  useEffect(() => {
    if (!asked || address !== asked.address) return
    const controller = new AbortController()
    const { view } = asked
    const show = (text: string) => {
      setFailed(false)
      // What is no plate fails here, where it is caught.
      plateSvg(text, selected, language)
      setArrived({ view, text, selected, language })
    }
    fetchPlate(address, controller.signal).then(show).catch(() => controller.signal.aborted || setFailed(true))
    return () => controller.abort()
    // The address says everything that the plate depends on.
  }, [address, asked?.address, attempt])
  return { plate, failed, again: () => setAttempt(attempt + 1) }
}
