import { estimate, ratingsAt, sourced } from '../../judgment.ts'

/** Family medicine: inpatient and obstetric blocks first, then mostly outpatient days. */
export const familyMedicineRatings = [
  ...ratingsAt('pgy-1', {
    time: sourced(
      2,
      'Interns worked 63.5 hours a week on average in figures from 2008. Inpatient and obstetric blocks are the long ones, clinic blocks the short ones.',
    ),
    energy: estimate(
      2,
      'A new field each month, from deliveries to nursing homes, keeps you a beginner all year.',
    ),
    control: estimate(3, 'Clinic half-days give the week a frame; deliveries do not keep to it.'),
    growth: estimate(3, 'Outpatient blocks leave evenings for Step 3 and for a first quality project.'),
    'well-being': estimate(3, 'Nights come with the inpatient and obstetric months rather than all year.'),
  }),
  ...ratingsAt('later-residency', {
    time: estimate(4, 'Outpatient work dominates; call remains for obstetrics and the inpatient service.'),
    energy: estimate(3, 'Patients you know are a reward; the inbox grows with their number.'),
    control: estimate(4, 'Clinic templates are known months ahead and can be blocked for an appointment.'),
    growth: estimate(
      4,
      'Registries, reminders and inbox projects are at hand, and electives leave time for them.',
    ),
    'well-being': estimate(4, 'Mostly regular nights, if the program keeps inpatient cover fair.'),
  }),
  ...ratingsAt('fellowship', {
    time: estimate(4, 'Weekday project work and a clinic on fixed half-days; weekends are seldom needed.'),
    energy: estimate(4, 'Clinic keeps you close to patients; the inbox is the part to settle beforehand.'),
    control: estimate(4, 'Fixed clinic sessions are easy to plan around.'),
    growth: estimate(
      5,
      'Two years meant for learning; a primary-care view is rare and welcome among fellows.',
    ),
    'well-being': estimate(4, 'Regular hours, with a clinic small enough to stay a pleasure.'),
  }),
  ...ratingsAt('career', {
    time: estimate(4, 'Office hours for both halves; messages after hours are what breaks them.'),
    energy: estimate(3, 'A part-time clinic still sends full-time messages unless cover is agreed.'),
    control: estimate(4, 'Clinic templates can be bent for projects more easily than shifts.'),
    growth: estimate(4, 'Health systems need primary-care voices in EHR and population-health work.'),
    'well-being': sourced(
      3,
      'In Medscape’s survey 57 % of practicing family physicians reported burnout. How a mix with informatics changes that has not been measured, as far as we know.',
    ),
  }),
]
