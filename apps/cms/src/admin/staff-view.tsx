import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { roleOf } from '../access/roles.ts'
import styles from './view.module.css'

/** A page of the desk in the admin's frame, for people of the desk only: anybody else is sent to sign in. */
export function StaffView({ title, view, children }: StaffViewProps) {
  const { initPageResult, params, searchParams } = view
  const { req, permissions, locale, visibleEntities } = initPageResult
  if (!roleOf(req.user)) redirect('/admin/login')
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      {...(searchParams ? { searchParams } : {})}
      payload={req.payload}
      permissions={permissions}
      req={req}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <div className={`gutter--left gutter--right ${styles.page}`}>
        <h1>{title}</h1>
        {children}
      </div>
    </DefaultTemplate>
  )
}

interface StaffViewProps {
  readonly title: string
  readonly view: AdminViewServerProps
  readonly children: ReactNode
}
