/** What a page that stands in one file carries with it: the answers of the API by path, the query it opens with, and where the live page is, if that is known. */
export type Carried = { answers: Record<string, unknown>; search: string; address?: string }

declare global {
  /** Set by the first lines of such a file, before the page starts. */
  var bayAtlas: Carried | undefined
}

/** Null on the live page, which asks the API. */
export const carried: Carried | null = globalThis.bayAtlas ?? null

const told: unknown = carried?.answers['/api/stories']

/** Can the tools and pages be opened? A file of a part of the atlas carries no network and no figures. */
export const hasScenes = !carried || '/api/network' in carried.answers

/** Are there stories to choose from? A file of a part of the atlas carries none. */
export const hasStories = !carried || (typeof told === 'object' && told !== null && 'stories' in told && Array.isArray(told.stories) && told.stories.length > 0)
