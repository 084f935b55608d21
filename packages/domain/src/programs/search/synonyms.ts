/** Words that people type for others that listings use; each group means the same. Normalized, as texts are. */
export const synonymGroups: readonly (readonly string[])[] = [
  ['im', 'internal medicine'],
  ['em', 'emergency medicine', 'emergency room'],
  ['fm', 'family medicine', 'family practice'],
  ['peds', 'pediatrics', 'paediatrics', 'pediatric', 'paediatric'],
  ['anesthesiology', 'anaesthesia', 'anesthesia', 'anaesthesiology', 'anaesthetics'],
  ['obgyn', 'ob gyn', 'obstetrics', 'obstetrics and gynecology'],
  ['psych', 'psychiatry'],
  ['path', 'pathology'],
  ['rads', 'radiology'],
  ['ci', 'clinical informatics', 'medical informatics', 'health informatics'],
  ['hospital', 'medical center', 'medical centre', 'med center'],
  ['st', 'saint'],
  ['univ', 'university'],
  ['childrens', 'pediatric hospital'],
]
