import type { ReactNode } from 'react'
import styles from './notice.module.css'

export type NoticeTone = 'info' | 'caution' | 'error' | 'stale'

/** A boxed remark. The tone is told by shape and word as well as by color. `live` announces it: only for what appears in answer to an act. */
export function Notice({ tone = 'info', title, live = false, children }: NoticeProps) {
  const { word, shape } = tones[tone]
  return (
    <div
      className={styles.notice}
      data-tone={tone}
      role={live ? (tone === 'error' ? 'alert' : 'status') : undefined}
    >
      <svg className={styles.shape} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <path d={shape} />
      </svg>
      <div className={styles.body}>
        <p className={styles.title}>
          <span className={styles.word}>{title ? `${word}:` : word}</span> {title}
        </p>
        {children}
      </div>
    </div>
  )
}

export interface NoticeProps {
  readonly tone?: NoticeTone
  readonly title?: ReactNode
  readonly live?: boolean
  readonly children?: ReactNode
}

const tones: Readonly<Record<NoticeTone, { word: string; shape: string }>> = {
  info: { word: 'Note', shape: 'M10 1.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 1 0 0-17M10 9v5.5M10 5.5v1.6' },
  caution: { word: 'Caution', shape: 'M10 2 18.8 17.5H1.2ZM10 7.5v5M10 14.2v1.6' },
  error: { word: 'Problem', shape: 'M6.5 1.5h7l5 5v7l-5 5h-7l-5-5v-7ZM7 7l6 6M13 7l-6 6' },
  stale: {
    word: 'Not current',
    shape: 'M4.5 2h11M4.5 18h11M6 2c0 5 8 6 8 8s-8 3-8 8M14 2c0 5-8 6-8 8s8 3 8 8',
  },
}
