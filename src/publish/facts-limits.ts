/** A municipality with fewer current listings shares its file of facts: to ask for each takes longer than to read all. */
export const factsLimits = { own: 30 } as const;
