import { useId, type ReactNode } from 'react'

type ChooseProps<T extends string | number> = { name: string; all: readonly T[]; chosen: T; say: (one: T) => ReactNode; onChoose: (one: T) => void }

/** A few choices side by side, one of them pressed. */
export function ChooseOne<T extends string | number>({ name, all, chosen, say, onChoose }: ChooseProps<T>) {
  const label = useId()
  return (
    <div className="choose">
      <span id={label}>{name}</span>
      <div className="seg" role="group" aria-labelledby={label}>
        {all.map(one => <button key={one} type="button" aria-pressed={one === chosen} onClick={() => onChoose(one)}>{say(one)}</button>)}
      </div>
    </div>
  )
}

export type PickGroup = { name: string; items: { id: string; name: string }[] }

/** One of many, from a list in groups; a group without a name stands plain. */
export function PickOne({ name, groups, chosen, onChoose }: { name: string; groups: PickGroup[]; chosen: string; onChoose: (id: string) => void }) {
  const options = ({ items }: PickGroup) => items.map(item => <option key={item.id} value={item.id}>{item.name}</option>)
  return (
    <label className="choose">
      <span>{name}</span>
      <select value={chosen} onChange={event => onChoose(event.target.value)}>
        {groups.map(group => (group.name ? <optgroup key={group.name} label={group.name}>{options(group)}</optgroup> : options(group)))}
      </select>
    </label>
  )
}
