/** A specialty as people type it. Words are normalized, as texts are. */
export interface SpecialtyWords {
  /** Its name as a reader sees it. */
  readonly label: string
  /** Its name and what means exactly the same; where one of these is looked for, the others are too. */
  readonly same: readonly string[]
  /** What names it, but would find more than it: 'surgery' stands in five names, 'ent' begins other words. */
  readonly loose: readonly string[]
}

/**
 * Specialties that applicants look for, whether or not a listing states them: names that the ACGME accredits, with the
 * short forms of American wards and British spellings. Beginnings of a name need no line: 'derm' is found as typed.
 * 'id' is Idaho.
 */
export const specialtyWords: readonly SpecialtyWords[] = [
  specialty('Allergy and immunology', ['allergy immunology'], ['allergy', 'immunology']),
  specialty('Anesthesiology', ['anaesthesia', 'anesthesia', 'anaesthesiology', 'anaesthetics']),
  specialty('Cardiology', ['cardiovascular disease', 'cardiovascular medicine']),
  specialty('Child neurology'),
  specialty('Critical care medicine', ['critical care', 'intensive care'], ['icu']),
  specialty('Dermatology'),
  specialty('Diagnostic radiology', ['radiology', 'rads']),
  specialty('Emergency medicine', ['em', 'emergency room']),
  specialty('Endocrinology', ['endocrinology diabetes and metabolism']),
  specialty('Family medicine', ['fm', 'family practice']),
  specialty('Gastroenterology', ['gi']),
  specialty('General surgery', [], ['surgery']),
  specialty('Geriatric medicine', ['geriatrics']),
  specialty('Hematology and oncology', [
    'heme onc',
    'hem onc',
    'haem onc',
    'hematology oncology',
    'haematology oncology',
    'haematology and oncology',
  ]),
  specialty('Infectious disease', ['infectious diseases']),
  specialty('Internal medicine', ['im']),
  specialty('Medical genetics and genomics', ['medical genetics'], ['genetics']),
  specialty('Nephrology'),
  specialty('Neurological surgery', ['neurosurgery']),
  specialty('Neurology', [], ['neuro']),
  specialty('Obstetrics and gynecology', [
    'obgyn',
    'ob gyn',
    'obstetrics',
    'gynecology',
    'gynaecology',
    'obstetrics gynecology',
    'obstetrics and gynaecology',
  ]),
  specialty('Ophthalmology', ['ophtho']),
  specialty('Orthopaedic surgery', ['orthopedic surgery', 'orthopaedics', 'orthopedics']),
  specialty('Otolaryngology', ['ear nose and throat', 'ear nose throat'], ['ent']),
  specialty('Palliative medicine', ['palliative care', 'hospice and palliative medicine']),
  specialty('Pathology', ['path']),
  specialty('Pediatrics', ['peds', 'paeds', 'paediatrics', 'pediatric', 'paediatric']),
  specialty('Physical medicine and rehabilitation', ['pm r', 'physiatry'], ['pmr']),
  specialty('Preventive medicine', ['public health and general preventive medicine']),
  specialty('Psychiatry', ['psych']),
  specialty('Pulmonary disease', ['pulmonology', 'pulmonary medicine']),
  specialty('Radiation oncology', ['rad onc', 'radonc']),
  specialty('Rheumatology'),
  specialty('Urology'),
]

function specialty(
  label: string,
  others: readonly string[] = [],
  loose: readonly string[] = [],
): SpecialtyWords {
  return { label, same: [label.toLowerCase(), ...others], loose }
}
