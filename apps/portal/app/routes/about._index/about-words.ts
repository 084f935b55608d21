import { proseFromMarkdown } from '@evenkeel/domain'

export const purpose = proseFromMarkdown(`
Evenkeel shows what each choice on the way into clinical informatics does to your days: which base residency, which
program, which visa, which job afterwards. It looks at five things: time, energy, control, growth and well-being.

Clinical informatics is often called kind to one's life. Once you are in it, much of that is true. Before it come a
residency, a fellowship and a visa, and each has its own hard years. So nothing here is a single grade: ratings are given
stage by stage, and you see the whole way.
`)

export const audience = proseFromMarkdown(`
- **Applicants** who need a visa, or may need one, and want to know what they are choosing.
- **Residents and fellows** who plan the next step, and the people who live with them.
- **Advisors** who are asked, and want a source to show.

US citizens and permanent residents will find most of it useful too; the visa pages say where the roads part.
`)

export const privacy = proseFromMarkdown(`
- **No account, no card, no tracking.** Nothing on a page is loaded from another company's server.
- **One cookie,** and only if you choose Day or Night: it remembers that.
- **Filters are in the address,** so that you can send a search to a friend. Whoever sees the address sees the filters.
- **The log of the server** holds the path of a page, the time it took and whether it worked. What stands behind the
  question mark, what you type into a form, and who you are is not in it.
- **What you report about a listing** goes to the editors' desk and nowhere else. The form asks for no name and no address,
  none is kept with it, and your words are erased half a year after the editors decided.
- **What you are asked stays with you.** No page here wants your scores, your health or your papers to be stored.
`)

export const notAdvice = proseFromMarkdown(`
It is not medical, legal or immigration advice. For papers ask your GME office, the sponsor of your visa, or an immigration
attorney. For your health ask a physician of your own, or call a [help line](/help).

It gives no chance of matching. Nobody has published what became of whom, and without that a percentage is decoration.

It is not complete. A program that is missing may be excellent, and a fact that is missing is shown as unknown: it means
neither yes nor no.
`)
