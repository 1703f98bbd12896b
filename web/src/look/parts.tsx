import type { ReactNode } from 'react'
import { Icon } from './icons.tsx'

type ButtonProps = { children: ReactNode; onClick: () => void; disabled?: boolean }

/** A bordered button; the page keeps its one filled button for "present". */
export function QuietButton({ children, onClick, disabled = false }: ButtonProps) {
  return <button type="button" className="btn quiet" onClick={onClick} disabled={disabled}>{children}</button>
}

/** A wish that reads as a link but changes the page. */
export function TextButton({ children, onClick, disabled = false }: ButtonProps) {
  return <button type="button" className="text-button" onClick={onClick} disabled={disabled}>{children}</button>
}

/** A cross with a target of 32 px, 44 by touch. `label` says what it closes or removes. */
export function CrossButton({ label, onClick, size = 11 }: { label: string; onClick: () => void; size?: number }) {
  return <button type="button" className="cross" aria-label={label} title={label} onClick={onClick}><Icon name="cross" size={size} /></button>
}

/** Parts of a meta line with a middle dot after each but the last, so that no line begins with one. */
export function Dotted({ parts }: { parts: string[] }) {
  return parts.map((part, index) => <span key={index}>{part}{index < parts.length - 1 && <i className="dot" aria-hidden="true">·</i>}</span>)
}

type SectionProps = { title: string; meta?: ReactNode; children: ReactNode }

/** One section of a card, with its head. */
export function Section({ title, meta, children }: SectionProps) {
  return (
    <section className="sec">
      <h3>{title}{meta !== undefined && <span className="sec-meta"> {meta}</span>}</h3>
      {children}
    </section>
  )
}
