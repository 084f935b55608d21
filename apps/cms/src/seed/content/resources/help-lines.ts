import type { SeedEntry } from '../../seed-entry.ts'
import { checkedOn } from '../citations/citation.ts'

const base = { kind: 'help-line', checkedOn, reviewBy: '2027-02-23', covers: [68] } satisfies Partial<
  SeedEntry<'resources'>
>

/** Whom to call, most urgent first. */
export const helpLines: readonly SeedEntry<'resources'>[] = [
  {
    ...base,
    slug: '988-lifeline',
    name: '988 Suicide & Crisis Lifeline',
    description:
      'For anybody in the United States who is in crisis, thinks of suicide, or is worried about somebody else. Call or text.',
    url: 'https://988lifeline.org/',
    phone: '988',
    hours: 'At all hours',
    order: 10,
  },
  {
    ...base,
    slug: 'physician-support-line',
    name: 'Physician Support Line',
    description:
      'Volunteer psychiatrists for physicians, residents, fellows and medical students in the United States. Free and, by its own statement, confidential; no appointment. Not open at all hours: see its site for today’s.',
    url: 'https://www.physiciansupportline.com/',
    phone: '1-888-409-0141',
    hours: null,
    order: 20,
  },
  {
    ...base,
    slug: 'crisis-text-line',
    name: 'Crisis Text Line',
    description:
      'By text message in the United States: send HOME to 741741. Useful where you cannot speak aloud.',
    url: 'https://www.crisistextline.org/',
    phone: '741741',
    hours: null,
    order: 30,
  },
  {
    ...base,
    slug: 'find-a-helpline-abroad',
    name: 'Find a Helpline',
    description: 'Help lines by country, for you abroad and for your family at home.',
    url: 'https://findahelpline.com/',
    phone: null,
    hours: null,
    order: 40,
  },
  {
    ...base,
    slug: 'employee-assistance-program',
    name: 'Your employee assistance program (EAP)',
    description:
      'Your institution’s own counseling service, usually on the back of the badge or on the benefits page. Ask at the start what is confidential, who pays, and whether you may go during working hours.',
    url: null,
    phone: null,
    hours: null,
    order: 50,
  },
  {
    ...base,
    slug: 'gme-counseling',
    name: 'Counseling through your GME office',
    description:
      'Many GME offices have counselors for residents and fellows apart from the EAP. Your institution’s intranet or the chief resident knows the way in.',
    url: null,
    phone: null,
    hours: null,
    order: 60,
  },
]
