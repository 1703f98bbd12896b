import { useEffect, useState } from 'react'
import type { Language } from '@bay-atlas/data/language.ts'
import type { View } from '@bay-atlas/data/view.ts'
import { heard } from '../state/kept.ts'
import { useSettled } from '../state/use-settled.ts'
import { plateSvg } from './plate-svg.ts'

/** A plate that has arrived: for which camera it was drawn, as a part of the page, and as its text. */
export type StandingPlate = { view: View; svg: SVGSVGElement; text: string }
type Asked = { address: string; view: View }
const rest = 250

async function fetchPlate(address: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(address, { signal })
  if (!response.ok) throw new Error(`${address} ${response.status}`)
  heard('/map.svg', response)
  return response.text()
}

/** The plate at an address, asked for once the address rests; the one before stands meanwhile, and also where the next does not come. */
export function usePlate(asked: Asked | null, selected: string | null, language: Language) {
  const [plate, setPlate] = useState<StandingPlate | null>(null)
  const [failed, setFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const address = useSettled(asked?.address ?? null, plate ? rest : 0)
  useEffect(() => {
    if (!asked || address !== asked.address) return
    const controller = new AbortController()
    const { view } = asked
    const show = (text: string) => {
      setFailed(false)
      setPlate({ view, svg: plateSvg(text, selected, language), text })
    }
    fetchPlate(address, controller.signal).then(show).catch(() => controller.signal.aborted || setFailed(true))
    return () => controller.abort()
    // The address says everything that the plate depends on.
  }, [address, asked?.address, attempt])
  return { plate, failed, again: () => setAttempt(attempt + 1) }
}
