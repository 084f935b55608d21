import type { Resource } from '@evenkeel/domain'
import { ExternalLink, Notice } from '@evenkeel/ui'
import { dialAddress } from '../../reading/dial-address.ts'
import styles from './result.module.css'

/** Comes before every chart where well-being stands low: people who answer, and that it is all right to ask. */
export function SupportNote({ resources }: { resources: readonly Resource[] }) {
  return (
    <Notice tone="caution" title="First of all, somebody to talk to">
      <p>
        Your answers on well-being describe a hard time. That is no diagnosis and no fault of yours. Please
        let one person know today how you are; the rest of this page can wait.
      </p>
      <ul className={styles.contacts}>
        {(resources.length > 0 ? resources : always).map(({ name, phone, url, description }) => (
          <li key={name}>
            <strong>{name}</strong>
            {phone !== null && (
              <>
                {' '}
                <a className={styles.phone} href={dialAddress(phone)}>
                  {phone}
                </a>
              </>
            )}
            {phone === null && url !== null && (
              <>
                {' '}
                <ExternalLink href={url} />
              </>
            )}
            <span className={styles.what}>{description}</span>
          </li>
        ))}
        <li>
          <strong>A colleague, a chief resident, somebody from home</strong>
          <span className={styles.what}>
            You do not need the right words. “I am not well, and I would rather not be alone with it” is
            enough.
          </span>
        </li>
      </ul>
      <p>
        In danger right now, call <a href="tel:911">911</a> or call or text <a href="tel:988">988</a> (United
        States). <a href="/help">All numbers and hours</a>
      </p>
    </Notice>
  )
}

/** Answers even where no address is published. */
const always: readonly Pick<Resource, 'name' | 'phone' | 'url' | 'description'>[] = [
  {
    name: '988 Suicide & Crisis Lifeline',
    phone: '988',
    url: null,
    description: 'For anybody in the United States who is in crisis; call or text at all hours.',
  },
]
