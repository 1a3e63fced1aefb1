/** Who somebody is to a patient, as a key that the catalogue has words for in each language (`circle:tie.sister`). */
export const TIES = [
  'mother',
  'father',
  'parent',
  'guardian',
  'grandmother',
  'grandfather',
  'sister',
  'brother',
  'daughter',
  'son',
  'aunt',
  'uncle',
  'cousin',
  'niece',
  'nephew',
  'wife',
  'husband',
  'partner',
  'caregiver',
  'friend',
  'neighbor',
] as const;

export type Tie = (typeof TIES)[number];
