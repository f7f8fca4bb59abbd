/** Whether a text may be the id of a document. What is no id at all the database would refuse to compare with one. */
export const isId = (text: string): boolean => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
