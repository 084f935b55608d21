import type { SeedEntry } from '../../seed-entry.ts'
import { ucsfFellowship } from '../citations/informatics-fellowship.ts'

/** Section C: what makes the field kind, and what does not. */
export const whyItCanBeBalanced: SeedEntry<'guidePages'> = {
  slug: 'why-informatics-can-be-balanced',
  title: 'Why informatics can be balanced, and when it is not',
  order: 3,
  summary:
    'Five features that make the work kinder than most of medicine, two that cut the other way, and a question to ask about each.',
  body: `The reputation of clinical informatics has reasons. They are worth taking apart, because a program can have four of them and lack the fifth, and it is the fifth that you will feel. Except where a source is named, this chapter is editorial judgment; our ratings say so one by one.

## What helps

**Weekday, daytime work.** Meetings, design sessions and analysis happen when analysts and nurses are there. A fellow's core week looks more like an office week than a ward week. *Ask: what did the fellow's last two weeks look like, hour by hour?*

**Little overnight call.** Informatics itself seldom pages at night outside of a go-live or an outage. Your base specialty still may: a fellow who keeps up hospital medicine or emergency medicine works the nights that come with it. *Ask: how many clinical nights and weekends a month, and can I choose them?*

**Projects rather than emergencies.** A decision-support rule that is late by a week harms fewer people than a missed page. Deadlines are known in advance, and work can be put down and taken up again. *Ask: which projects are running now, and who sets their dates?*

**Remote and hybrid days.** Analysis, documentation and design travel well. Go-lives, training at the elbow, and clinic do not. *Ask: how many days a week are really remote, and does the policy cover trainees?* On a visa, add: *may I work from another state, or from home at all, under my papers?* Do not assume it.

**A culture that looks for the wasted step.** People in this field are paid to notice friction. Many of them apply the habit to their own meetings. A team that measures clicks tends to forgive you for leaving at five. Not every team does; watch how the interview day itself is run.

## What cuts the other way

**Three jobs in one.** The common complaint of physician informaticists is not the length of the day but its number of owners: clinic, IT projects and hospital politics, each of which believes it has most of you. A role that reads "0.5 clinical, 0.5 informatics" can turn into 0.7 and 0.6. One fellowship writes a ceiling down: at most 20 percent clinical time at the University of California, San Francisco. A written ceiling is worth more than a friendly intention. *Ask: where is the split written, and what happened the last time somebody exceeded it?*

**Thinking together all day long.** Few bodies to lift, many opinions to reconcile. You explain clinicians to analysts and analysts to clinicians, in meetings, in your second or third language. It is quieter than a ward and it tires in its own way. *Ask: how many hours of meetings in a usual week, and is there a morning without any?*

## Reading it on a listing

Each of these features is a rating on our [specialty](/specialties) and [career](/careers) profiles, with a label that says what it rests on: *sourced*, *editorial estimate* or *no guidance yet*. Where programs differ, the feature is also something that you can [filter by](/programs): remote work, clinical share, weekday core hours, night cover. Most public pages leave it out. That makes it unknown, which is a different thing from no, and it turns into one of the questions above.

## A fair summary

The field can give you ordinary days. It gives them to people who reach it, who have the split in writing, and whose papers allow the hybrid role that makes the days ordinary. The next chapters are about those three conditions.`,
  stages: ['before-residency', 'residency', 'fellowship', 'career'],
  sources: [ucsfFellowship],
  reviewBy: '2027-11-23',
  covers: [12, 13, 14, 15, 16, 17, 18],
}
