/** The names of the search form's fields, as they stand in the address: `?q=kahvila&kunta=jyvaskyla`. */
export const searchFields = { query: 'q', municipality: 'kunta' } as const;
