/**
 * Where on a page a word stands, and how much it weighs there; what weighs most comes first. `page` is the name of what is no
 * listing. `other-` is in another language than the page: it comes after what is translated.
 */
export const fieldWeights = {
  name: 8,
  page: 6,
  'other-name': 5,
  theme: 4,
  synonym: 3,
  place: 3,
  summary: 2,
  feature: 1.5,
  text: 1,
  'other-text': 0.7,
} as const;

export type KeyField = keyof typeof fieldWeights;

export const keyFields = Object.keys(fieldWeights) as readonly KeyField[];

export const isKeyField = (name: string): name is KeyField => name in fieldWeights;
