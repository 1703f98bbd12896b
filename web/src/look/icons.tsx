const shapes = {
  cross: 'M1.5 1.5l9 9M10.5 1.5l-9 9',
  chevron: 'M2 4.5l4 4 4-4',
  check: 'M2 6.5l2.8 3L10 3',
  fly: 'M6 1v2.2M6 8.8V11M1 6h2.2M8.8 6H11M6 8.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4z',
  search: 'M5.2 9.2a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM8.2 8.2l3 3',
  sun: 'M6 8.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4zM6 .7v1.2M6 10.1v1.2M.7 6h1.2M10.1 6h1.2M2.2 2.2l.9.9M8.9 8.9l.9.9M2.2 9.8l.9-.9M8.9 3.1l.9-.9',
  moon: 'M10.3 7.4A4.7 4.7 0 0 1 4.6 1.7a4.7 4.7 0 1 0 5.7 5.7z',
  filter: 'M1 3h10M2.8 6h6.4M4.6 9h2.8',
  back: 'M7.5 1.5L3 6l4.5 4.5',
} satisfies Record<string, string>
export type IconName = keyof typeof shapes

/** A line icon; what it stands for is always said by the control around it. Size in pixels. */
export function Icon({ name, size = 12 }: { name: IconName; size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 12 12" fill="none" stroke="currentColor" strokeWidth={Math.max(1, 16 / size)} strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
      <path d={shapes[name]} />
    </svg>
  )
}
