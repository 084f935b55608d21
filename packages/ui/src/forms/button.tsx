import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import styles from './button.module.css'

export type ButtonTone = 'primary' | 'secondary' | 'quiet'

/** A button of a form. Primary once in a view, for what the page is for. Takes the attributes of `<button>`. */
export function Button({ tone = 'primary', className, type = 'submit', ...rest }: ButtonProps) {
  return <button type={type} className={classNames(styles.button, styles[tone], className)} {...rest} />
}

export type ButtonProps = ComponentPropsWithoutRef<'button'> & { readonly tone?: ButtonTone }

/** A link that looks like a button because it starts something. Takes the attributes of `<a>`. */
export function ButtonLink({ tone = 'primary', className, children, ...rest }: ButtonLinkProps) {
  return (
    <a className={classNames(styles.button, styles[tone], className)} {...rest}>
      {children}
    </a>
  )
}

export type ButtonLinkProps = ComponentPropsWithoutRef<'a'> & {
  readonly href: string
  readonly tone?: ButtonTone
  readonly children: ReactNode
}

/** Buttons side by side, or one under the other where there is no room. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>
}
