'use client'

import { useCollapsible } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** Opens a row once when it is new: a list that starts collapsed would hide the fields that were just asked for. */
export function useOpenWhileBlank(isBlank: boolean): void {
  const { isCollapsed, toggle } = useCollapsible()
  const hasOpened = useRef(false)
  useEffect(() => {
    if (!isBlank || !isCollapsed || hasOpened.current) return
    hasOpened.current = true
    toggle()
  }, [isBlank, isCollapsed, toggle])
}
