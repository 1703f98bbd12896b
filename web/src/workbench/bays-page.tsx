import { useQuery } from '@tanstack/react-query'
import { baysQuery } from './bays-query.ts'
import { FourBays } from './four-bays.tsx'
import type { ToolProps } from './tool-props.ts'

/** The page of the four bays: asks for their maps and shows the figures meanwhile. */
export function BaysPage(props: ToolProps) {
  const { data, isError } = useQuery(baysQuery)
  return <FourBays {...props} topology={data} failed={isError} />
}
