import { useId } from 'react'
import { shadeChoices, shadeGroups } from '@bay-atlas/data/boards/shade-choices.ts'
import { methodWord } from '@bay-atlas/data/boards/words-density.ts'
import type { Scene } from '@bay-atlas/data/scene/scene.ts'
import { shadeGrains, shadeMethods, type Shade } from '@bay-atlas/data/scene/shade.ts'
import { densityToolWord, grainWord, groupWord } from '../look/words-density.ts'
import { ChooseOne, PickOne } from './choose-one.tsx'
import type { ToolProps } from './tool-props.ts'

type Props = Pick<ToolProps, 'matter' | 'question' | 'onScene'>

const edges = [1, 2, 5, 10, 20] as const
const classCounts = [3, 4, 5, 6, 7] as const

/** The layers with hexagons on the map, or without; shaded areas never lie under hexagons. */
function withHexagons({ layers }: Scene, wanted: boolean): Scene['layers'] {
  const others = layers.filter(layer => layer !== 'hex' && layer !== 'shade')
  return wanted ? [...others, 'hex'] : others
}

/** Hexagons or areas, by what, and in which classes. */
export function DensityControls({ matter, question: { scene, language }, onScene }: Props) {
  const name = useId()
  const asHexagons = scene.layers.includes('hex')
  const set = (change: Partial<Shade>) => onScene({ shade: { ...scene.shade, ...change } })
  const way = (wanted: boolean, word: 'areas' | 'hexagons') => (
    <label><input type="radio" name={name} checked={asHexagons === wanted} onChange={() => onScene({ layers: withHexagons(scene, wanted) })} />{densityToolWord[word][language]}</label>
  )
  return (
    <div className="density-controls">
      <fieldset className="choose"><legend>{densityToolWord.show[language]}</legend><div className="density-ways">{way(false, 'areas')}{way(true, 'hexagons')}</div></fieldset>
      {asHexagons
        ? <ChooseOne name={densityToolWord.edge[language]} all={edges} chosen={edges.find(edge => edge === scene.hexKm) ?? scene.hexKm} say={edge => edge} onChoose={hexKm => onScene({ hexKm })} />
        : <ByAndGrain matter={matter} question={{ scene, language }} onShade={set} />}
      <PickOne name={densityToolWord.method[language]} chosen={scene.shade.method} groups={[{ name: '', items: shadeMethods.map(id => ({ id, name: methodWord[id][language] })) }]} onChoose={id => set({ method: shadeMethods.find(method => method === id) ?? scene.shade.method })} />
      <ChooseOne name={densityToolWord.classes[language]} all={classCounts} chosen={scene.shade.classes} say={count => count} onChoose={classes => set({ classes })} />
    </div>
  )
}

type ByProps = { matter: Props['matter']; question: Pick<Props['question'], 'scene' | 'language'>; onShade: (change: Partial<Shade>) => void }

function ByAndGrain({ matter, question: { scene: { shade }, language }, onShade }: ByProps) {
  const choices = shadeChoices(matter)
  const chosen = choices.find(({ id }) => id === shade.by) ?? choices[0]
  const groups = shadeGroups.map(group => ({ name: groupWord[group][language], items: choices.filter(choice => choice.group === group).map(({ id, name }) => ({ id, name: name[language] })) }))
  return (
    <>
      <PickOne name={densityToolWord.by[language]} groups={groups.filter(({ items }) => items.length > 0)} chosen={chosen?.id ?? ''} onChoose={by => onShade({ by })} />
      {chosen?.group === 'figure'
        ? <p className="facet-note">{densityToolWord.citiesOnly[language]}</p>
        : <ChooseOne name={densityToolWord.grain[language]} all={shadeGrains} chosen={shade.grain} say={grain => grainWord[grain][language]} onChoose={grain => onShade({ grain })} />}
    </>
  )
}
