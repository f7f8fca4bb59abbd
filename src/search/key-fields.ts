/**
 * Where on a page a word stands, and how much it weighs there; what weighs most comes first. `area` is the name of a municipality,
 * `page` that of what else is no listing. `sure` is a theme, or another word for it, that the listing's own text says too: a theme alone is wide. `other-` is
 * in another language than the page: it comes after what is translated.
 */
export const fieldWeights = {
  name: 8,
  area: 8,
  sure: 6,
  page: 5,
  'other-name': 5,
  theme: 3.5,
  place: 3,
  summary: 2.5,
  synonym: 2,
  feature: 1,
  text: 1,
  'other-text': 0.7,
} as const;

export type KeyField = keyof typeof fieldWeights;

export const keyFields = Object.keys(fieldWeights) as readonly KeyField[];

export const isKeyField = (name: string): name is KeyField => name in fieldWeights;
