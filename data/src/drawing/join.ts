import { isCovered, joined, reach, type Group } from './group.ts'
import { Near } from './near.ts'

/** Of two that touch, which takes in the other. */
const outranks = (a: Group, b: Group) => a.size - b.size || (b.dots[0]?.rank ?? 0) - (a.dots[0]?.rank ?? 0)

/** So often; each time what is decided depends on groups one reach farther off. */
const rounds = 3

/** The largest of the donuts that cover each, for those that are covered by a larger one. */
function hostsOf(groups: Group[]): Map<Group, Group> {
  const donuts = new Near<Group>(reach)
  for (const group of groups) if (group.size > 1) donuts.add(group.centre, group)
  const hosts = new Map<Group, Group>()
  for (const group of groups) {
    let host = group
    donuts.visit(group.centre, other => {
      if (outranks(other, host) > 0 && isCovered(other, group)) host = other
    })
    if (host !== group) hosts.set(group, host)
  }
  return hosts
}

/**
 * Groups that were formed apart, each in its own tile of the world, with those joined that touch across the tiles. What becomes of a
 * group depends on its neighbourhood alone, never on where the window ends.
 */
export function joinTouching(given: Group[]): Group[] {
  let groups = given
  for (let round = 0; round < rounds; round += 1) {
    const hosts = hostsOf(groups)
    const guests = new Map<Group, Group[]>()
    for (const [guest, host] of hosts) if (!hosts.has(host)) guests.set(host, [...(guests.get(host) ?? []), guest])
    const gone = new Set([...guests.values()].flat())
    if (!gone.size) break
    groups = groups.filter(group => !gone.has(group)).map(group => (guests.get(group) ?? []).reduce(joined, group))
  }
  return groups
}
