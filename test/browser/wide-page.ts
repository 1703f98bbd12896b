import type { Page } from 'playwright-core'

/** The parts of the page as a reader names them, in English. */
export function partsOf(page: Page) {
  return {
    map: page.getByRole('region', { name: 'Map of innovation in the bay' }),
    count: page.getByRole('group', { name: 'Chosen filters' }).getByRole('status'),
    list: page.getByRole('region', { name: 'Assets' }),
    search: page.getByRole('combobox', { name: 'Search' }),
    card: (name: string) => page.getByRole('article', { name, exact: true }),
    /** One value of a facet in the rail. */
    value: (facet: string, name: string) => page.getByRole('group', { name: facet, exact: true }).getByRole('checkbox', { name: RegExp(`^${name}`) }),
  }
}

/** The query of the address, by name. */
export const said = (page: Page, name: string) => new URL(page.url()).searchParams.get(name)

/** The number a sentence begins with: 123 of "123 of 990". */
export const leading = (text: string | null) => Number(/^[\d,]+/.exec(text ?? '')?.[0].replaceAll(',', '') ?? Number.NaN)
