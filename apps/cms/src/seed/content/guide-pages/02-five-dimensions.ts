import type { SeedEntry } from '../../seed-entry.ts'
import { hoursBySpecialty } from '../citations/living-and-working.ts'

/** Section B: what we mean by balance. */
export const fiveDimensions: SeedEntry<'guidePages'> = {
  slug: 'five-dimensions-of-balance',
  title: 'Five dimensions of balance',
  order: 2,
  summary:
    'Time, energy, control, growth and well-being: why one number is not enough, and how the five move from intern year to a first job.',
  body: `"Work-life balance" is one phrase for several things that do not move together. A rotation can leave you time and take all your energy. A job can be long and still leave you in charge of your week. We use five dimensions, everywhere in the same order.

## Time

How many hours, in what pattern. Counted here: weekly hours, nights and weekends, in-house and at-home call, and the commute, which no work-hour rule sees. Time is the easiest to measure and the one that people compare first.

## Energy

What is left of you when you come home. Emotional load, the mental effort of constant decisions, and whether there is room for learning something that is not examined, for a hobby, for the people you live with. Two jobs of 55 hours can differ completely here.

## Control

How far ahead you can plan, and whether the plan bends when it has to. For a non-US IMG this is often the dimension that decides. A consulate gives one appointment, in another city, on a Tuesday. An exam has three dates a year near you. A parent falls ill nine time zones away. A schedule that cannot move turns each of these into a crisis.

## Growth

Room to become what you came to be: board preparation, USMLE or COMLEX Steps that are still open, a certificate in data or in an EHR system, a project that will carry a CI fellowship application. A program can be kind and still leave no room to grow.

## Well-being

Sleep, body, mind and connection. It is last in the list and first in the rules of this site: people to call come before any chart, and [help](/help) is one step away from each page.

## Why there is no single score

Averages hide. A person at 90 for time and 20 for well-being does not need to hear "55". So a profile shows five scores from 0 to 100, stage by stage, names the hardest stage, and gives no overall grade. The scores are ratings of a specialty or a job, each with its reason. They measure nobody and diagnose nothing; questionnaires that were tested on people are listed under [help](/help).

## How the five move

The pattern that most people on this path describe looks like this. It is an editorial estimate, drawn in words on purpose, and each program bends it.

- **PGY-1.** Time and control at their lowest, in almost every base specialty. A set of figures from 2008 put the average first-year week between 54 hours in emergency medicine and 67 in pediatrics; read it as old and as an order of size. Visa papers, a new country and licensing steps fall into the same months.
- **Later residency.** Electives return some control. Growth rises for those who have found an informatics mentor, and stalls for those who have not.
- **CI fellowship.** Weekdays and projects. Time and control rise most. Energy depends on go-lives and on how much clinic comes with it.
- **Waiver years,** for many who trained on a J-1. A full clinical load again, sometimes far from friends and from any informatics department. Control falls; income rises.
- **Career.** The widest spread of all: from a half-and-half post with protected days to being the only physician who understands the system, on call for everybody.

So informatics does score well on time and control, once you are in a dedicated fellowship or job. The years before that are intense, and the visa work sits on top of them. Planning for balance means planning for the curve, not for the last point on it.

## What to do with it

Take stock once, early, and write down the five. Repeat at each change of stage. Then compare the shape with the profiles of [specialties](/specialties) and [careers](/careers): not "which is best", but "which low point can I carry, and for how long".`,
  stages: ['before-residency', 'residency', 'fellowship', 'career'],
  sources: [hoursBySpecialty],
  reviewBy: '2027-11-23',
  covers: [5, 6, 7, 8, 9, 10, 11],
}
