import { describe, expect, test } from 'vitest'
import { type TraineeTitle, traineeTitle } from './trainee-title.ts'

/** For a physician to review: titles as employers write them, with the occupation code of the application. */
const titles: readonly (readonly [title: string, soc: string, TraineeTitle])[] = [
  ['Resident', '29-1229.00', 'trainee'],
  ['Resident Physician', '29-1216.00', 'trainee'],
  ['Medical Residents (Internal Medicine)', '29-9099.00', 'trainee'],
  ['Internal Medicine Resident', '29-2099.00', 'trainee'],
  ['RESIDENT/FELLOW', '29-1229.00', 'trainee'],
  ['Clinical Fellow', '29-1224.00', 'trainee'],
  ['Fellow-Plastic Surgery', '29-9099.00', 'trainee'],
  ['Medical Fellow(Pulmonary Disease)', '29-9099.00', 'trainee'],
  ['PHYSICIAN-PGY', '29-1229.00', 'trainee'],
  ['PHYSICIAN - PGY3 - GENERAL SURGERY', '29-1249.00', 'trainee'],
  ['PGYIII INTERNAL MEDICINE', '29-1216.00', 'trainee'],
  ['House Staff, Fellow', '29-9099.00', 'trainee'],
  ['Medical Housestaff', '29-1229.00', 'trainee'],
  ['House Officer IV', '29-1069', 'trainee'],
  ['Graduate Physician Trainee', '29-1229.00', 'trainee'],
  ['Clinical Instructor/Fellow', '29-1229.00', 'trainee'],
  ['Chief Resident Physician in Internal Medicine', '29-1216.00', 'trainee'],
  ['Medical Intern', '29-1229.00', 'trainee'],
  ['Clinical Fellow', '', 'trainee'],
  // The letters without the word.
  ['Vice President, Global Programs', '29-1223.00', 'no-trainee'],
  ['Student Health Physician', '29-1216.00', 'no-trainee'],
  ['Residential Treatment Physician', '29-1229.00', 'no-trainee'],
  ['Dentist', '29-1021.00', 'no-trainee'],
  ['Staff House Physician', '29-1229.00', 'no-trainee'],
  ['Hospitalist', '29-1229.02', 'no-trainee'],
  // A program is not the person in it.
  ['Program Director of Sports Medicine Fellowship', '29-1229.00', 'no-trainee'],
  ['Family Practice Residency Core Faculty Physician', '29-1215.00', 'no-trainee'],
  ['Physician in an Advanced Cardiac Imaging Fellowship Program', '29-1229.00', 'no-trainee'],
  // Whoever looks after trainees or residents of a home.
  ['Resident Program Coordinator', '29-9099.00', 'oversees-trainees'],
  ['Director, Fellow Education', '29-1229.00', 'oversees-trainees'],
  ['GERIATRIC NURSE - RESIDENT CARE MANAGER', '29-1141.00', 'oversees-trainees'],
  // Other professions train, too.
  ['Dental Resident', '', 'other-profession'],
  ['Advanced Education in General Dentistry Resident', '29-1021.00', 'other-profession'],
  ['Resident Physician 1', '29-1021.00', 'other-profession'],
  ['Oral and Maxillofacial Surgery Resident (PGY2-4)', '29-1022.00', 'other-profession'],
  ['Pharmacy Resident PGY2', '29-9099.00', 'other-profession'],
  ['Resident/Fellow', '29-1081.00', 'other-profession'],
  ['Veterinary Resident-Post Graduate Trainee', '29-1131.00', 'other-profession'],
  ['Resident in Large Animal Internal Medicine', '29-9099.00', 'other-profession'],
  ['Nurse Practitioner-Immersion Fellow', '29-1171.00', 'other-profession'],
  ['Clinical Fellow - Speech Language Pathology', '29-1127.00', 'other-profession'],
  ['Medical Physics Resident', '29-1229.00', 'other-profession'],
  ['Postdoctoral Research Fellow', '29-2011.00', 'other-profession'],
  ['Clinical Research Fellow', '29-1229.00', 'other-profession'],
]

describe('a title of a labor condition application', () => {
  test.each(titles)('%s (%s): %s', (title, soc, said) => {
    expect(traineeTitle(title, soc)).toBe(said)
  })

  test('reads the same in any case and with any punctuation', () => {
    for (const [title, soc, said] of titles) {
      expect(traineeTitle(title.toUpperCase(), soc)).toBe(said)
      expect(traineeTitle(` ${title.replaceAll(' ', '  ')}. `, soc)).toBe(said)
    }
  })
})
