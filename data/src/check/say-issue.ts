import type { z } from 'zod'

type Issue = z.core.$ZodIssue

/** What a schema fault says to a person: what stands there, what may stand there. */
export function sayIssue(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `this is none of the allowed words: ${issue.values.join(', ')}`
    case 'unrecognized_keys':
      return `the schema knows no ${issue.keys.map(key => `"${key}"`).join(', ')}; take it out or spell it as in data/src/schema.ts`
    case 'invalid_union':
      return `none of the allowed shapes fits: ${[...new Set(issue.errors.flat().map(sayIssue))].join('; or ') || issue.message}`
    case 'invalid_type':
      return `${issue.message}; see data/src/schema.ts`
    default:
      return issue.message
  }
}
